import { Allow } from '#libs/accounts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CatalogueQueries } from '../catalogue.queries.js';
import { CatalogueItemView } from './catalogue.dto.js';

@ApiTags('catalogue')
@Controller('catalogue/items')
export class CatalogueController {
  constructor(private readonly queries: CatalogueQueries) {}

  @Get()
  @Allow('catalogue:read')
  @ApiOkResponse({ type: CatalogueItemView, isArray: true })
  items(): Promise<CatalogueItemView[]> {
    return this.queries.items();
  }

  @Get(':code')
  @Allow('catalogue:read')
  @ApiOkResponse({ type: CatalogueItemView })
  item(@Param('code') code: string): Promise<CatalogueItemView> {
    return this.queries.item(code);
  }
}
