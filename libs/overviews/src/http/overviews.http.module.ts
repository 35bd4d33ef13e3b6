import { Module } from '@nestjs/common';
import { SearchQueries } from '../search.queries.js';
import { SearchController } from './search.controller.js';

/** Reads that look across several libs; they change nothing. */
@Module({ controllers: [SearchController], providers: [SearchQueries] })
export class OverviewsHttpModule {}
