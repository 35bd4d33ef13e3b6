import { Module } from '@nestjs/common';
import { ExpireNeeds } from './expire-needs.job.js';

@Module({ providers: [ExpireNeeds] })
export class NeedsJobsModule {}
