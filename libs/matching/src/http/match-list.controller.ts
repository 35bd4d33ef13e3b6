import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MatchQueries } from '../match.queries.js';
import { matchSheet } from '../match.sheet.js';
import { MatchesQuery } from './match.dto.js';

/** The list of matches as a file. Cursor and limit of the query do not count. */
@ApiTags('matching')
@Controller('matches')
export class MatchListController {
  constructor(private readonly queries: MatchQueries) {}

  @Get('list.csv')
  @Allow('match:read')
  @AsCsv('offers')
  csv(@Query() query: MatchesQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('match:read')
  @AsXlsx('offers')
  xlsx(@Query() query: MatchesQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: MatchesQuery, language: Language): Promise<Sheet> {
    return matchSheet(await everyItem(query, (part) => this.queries.list(part)), language);
  }
}
