import { Module } from '@nestjs/common';
import { ShipmentsModule } from '../shipments.module.js';
import { RemindOfDueReports } from './remind-of-due-reports.job.js';
import { RemindOfLatePapers } from './remind-of-late-papers.job.js';

@Module({ imports: [ShipmentsModule], providers: [RemindOfDueReports, RemindOfLatePapers] })
export class ShipmentsJobsModule {}
