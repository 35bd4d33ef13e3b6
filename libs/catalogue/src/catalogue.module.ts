import { Module } from '@nestjs/common';
import { CatalogueQueries } from './catalogue.queries.js';

@Module({ providers: [CatalogueQueries], exports: [CatalogueQueries] })
export class CatalogueModule {}
