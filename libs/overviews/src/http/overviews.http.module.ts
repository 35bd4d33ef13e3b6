import { Module } from '@nestjs/common';
import { PublicQueries } from '../public.queries.js';
import { SearchQueries } from '../search.queries.js';
import { PublicController } from './public.controller.js';
import { SearchController } from './search.controller.js';

/** Reads that look across several libs; they change nothing. */
@Module({
  controllers: [SearchController, PublicController],
  providers: [SearchQueries, PublicQueries],
})
export class OverviewsHttpModule {}
