import { Module } from '@nestjs/common';
import { PartnershipOverviewQueries } from '../partnership-overview.queries.js';
import { PublicQueries } from '../public.queries.js';
import { SearchQueries } from '../search.queries.js';
import { PartnershipOverviewController } from './partnership-overview.controller.js';
import { PublicController } from './public.controller.js';
import { SearchController } from './search.controller.js';

/** Reads that look across several libs; they change nothing. */
@Module({
  controllers: [SearchController, PartnershipOverviewController, PublicController],
  providers: [SearchQueries, PartnershipOverviewQueries, PublicQueries],
})
export class OverviewsHttpModule {}
