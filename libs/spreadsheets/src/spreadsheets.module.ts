import { CatalogueModule } from '#libs/catalogue';
import { GeographyModule } from '#libs/geography';
import { Module } from '@nestjs/common';
import { KnownQueries } from './known.queries.js';

@Module({
  imports: [CatalogueModule, GeographyModule],
  providers: [KnownQueries],
  exports: [KnownQueries],
})
export class SpreadsheetsModule {}
