import { Module } from '@nestjs/common';
import { ExpirePledges } from './expire-pledges.job.js';

@Module({ providers: [ExpirePledges] })
export class PledgesJobsModule {}
