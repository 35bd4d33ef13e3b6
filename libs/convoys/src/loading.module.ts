import { WarehousesModule } from '#libs/warehouses';
import { Module } from '@nestjs/common';
import { LoadingQueries } from './loading.queries.js';

/** What is on which vehicle, for pages and papers alike. */
@Module({ imports: [WarehousesModule], providers: [LoadingQueries], exports: [LoadingQueries] })
export class LoadingModule {}
