import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NeedListSheetQueries } from '../need-list-sheet.queries.js';
import { NeedsQuery } from './need.dto.js';

/** The list of needs as a file, by line. Cursor and limit of the query do not count. */
@ApiTags('needs')
@Controller('needs')
export class NeedListController {
  constructor(private readonly queries: NeedListSheetQueries) {}

  @Get('list.csv')
  @Allow('need:read')
  @AsCsv('needs')
  csv(@Query() query: NeedsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('need:read')
  @AsXlsx('needs')
  xlsx(@Query() query: NeedsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private sheet(query: NeedsQuery, language: Language): Promise<Sheet> {
    return this.queries.of(query, language);
  }
}
