import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue.module.js';
import { CatalogueController } from './catalogue.controller.js';

@Module({ imports: [CatalogueModule], controllers: [CatalogueController] })
export class CatalogueHttpModule {}
