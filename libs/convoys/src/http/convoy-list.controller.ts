import { Allow } from '#libs/accounts';
import { GeographyQueries } from '#libs/geography';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConvoyQueries } from '../convoy.queries.js';
import { convoySheet } from '../convoy.sheet.js';
import { ConvoysQuery } from './convoy.dto.js';

/** The list of convoys as a file, without their legs. Cursor and limit of the query do not count. */
@ApiTags('convoys')
@Controller('convoys')
export class ConvoyListController {
  constructor(
    private readonly queries: ConvoyQueries,
    private readonly geography: GeographyQueries,
  ) {}

  @Get('list.csv')
  @Allow('convoy:read')
  @AsCsv('convoys')
  csv(@Query() query: ConvoysQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('convoy:read')
  @AsXlsx('convoys')
  xlsx(@Query() query: ConvoysQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: ConvoysQuery, language: Language): Promise<Sheet> {
    const convoys = await everyItem(query, (part) => this.queries.list(part));
    const crossings = new Map((await this.geography.crossings()).map(({ id, name }) => [id, name]));
    return convoySheet(convoys, crossings, language);
  }
}
