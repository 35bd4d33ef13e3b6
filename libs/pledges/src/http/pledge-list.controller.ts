import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PledgeQueries } from '../pledge.queries.js';
import { pledgeSheet } from '../pledge.sheet.js';
import { PledgesQuery } from './pledge.dto.js';

/** The list of pledges as a file, by line. Cursor and limit of the query do not count. */
@ApiTags('pledges')
@Controller('pledges')
export class PledgeListController {
  constructor(private readonly queries: PledgeQueries) {}

  @Get('list.csv')
  @Allow('pledge:read')
  @AsCsv('pledges')
  csv(@Query() query: PledgesQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('pledge:read')
  @AsXlsx('pledges')
  xlsx(@Query() query: PledgesQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: PledgesQuery, language: Language): Promise<Sheet> {
    return pledgeSheet(await everyItem(query, (part) => this.queries.list(part)), language);
  }
}
