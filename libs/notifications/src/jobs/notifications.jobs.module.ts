import { Module } from '@nestjs/common';
import { TellOrganisations } from './tell-organisations-when-something-happened.job.js';

@Module({ providers: [TellOrganisations] })
export class NotificationsJobsModule {}
