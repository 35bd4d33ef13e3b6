import { Module } from '@nestjs/common';
import { FilesModule } from '../files.module.js';
import { MoveFilesOut } from './move-files-out.job.js';
import { TidyObjects } from './tidy-objects.job.js';

@Module({ imports: [FilesModule], providers: [MoveFilesOut, TidyObjects] })
export class FilesJobsModule {}
