import { Allow } from '#libs/accounts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CatalogueQueries } from '../catalogue.queries.js';
import {
  CatalogueEntryView,
  CatalogueItemView,
  ItemsQuery,
  PresetsQuery,
  PresetView,
  TemplateView,
} from './catalogue.dto.js';

@ApiTags('catalogue')
@Controller('catalogue')
export class CatalogueController {
  constructor(private readonly queries: CatalogueQueries) {}

  /** The whole catalogue, small enough to stay on a phone: what it takes to find an item and to name it. */
  @Get('entries')
  @Allow('catalogue:read')
  @ApiOkResponse({ type: CatalogueEntryView, isArray: true })
  entries(): Promise<CatalogueEntryView[]> {
    return this.queries.entries();
  }

  @Get('items')
  @Allow('catalogue:read')
  @ApiOkResponse({ type: CatalogueItemView, isArray: true })
  items(@Query() { q }: ItemsQuery): Promise<CatalogueItemView[]> {
    return this.queries.items(q);
  }

  @Get('items/:code')
  @Allow('catalogue:read')
  @ApiOkResponse({ type: CatalogueItemView })
  item(@Param('code') code: string): Promise<CatalogueItemView> {
    return this.queries.item(code);
  }

  /** Limits that are often wanted of an item. */
  @Get('presets')
  @Allow('catalogue:read')
  @ApiOkResponse({ type: PresetView, isArray: true })
  presets(@Query() { itemCode }: PresetsQuery): PresetView[] {
    return this.queries.presets(itemCode);
  }

  /** What a hospital, a waterworks, a fire station, a school or a town hall usually wants. */
  @Get('templates')
  @Allow('catalogue:read')
  @ApiOkResponse({ type: TemplateView, isArray: true })
  templates(): Promise<TemplateView[]> {
    return this.queries.templates();
  }
}
