import { CatalogueModule } from '#libs/catalogue';
import { ShipmentsModule } from '#libs/shipments';
import { type DynamicModule, Module } from '@nestjs/common';
import { DATA_LICENCE, type DataLicence } from '../data-licence.js';
import { PartnershipOverviewQueries } from '../partnership-overview.queries.js';
import { PublicQueries } from '../public.queries.js';
import { TaskQueries } from '../task.queries.js';
import { SearchQueries } from '../search.queries.js';
import { PartnershipOverviewController } from './partnership-overview.controller.js';
import { PublicController } from './public.controller.js';
import { TaskController } from './task.controller.js';
import { SearchController } from './search.controller.js';

/** Reads that look across several libs; they change nothing. */
@Module({
  imports: [CatalogueModule, ShipmentsModule],
  controllers: [SearchController, PartnershipOverviewController, PublicController, TaskController],
  providers: [SearchQueries, PartnershipOverviewQueries, PublicQueries, TaskQueries],
})
export class OverviewsHttpModule {
  static of({ licence }: { licence: DataLicence }): DynamicModule {
    return { module: OverviewsHttpModule, providers: [{ provide: DATA_LICENCE, useValue: licence }] };
  }
}
