import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { givenSheet, totalsOf } from '../given-report.js';
import { GivenReportQueries } from '../given-report.queries.js';
import { GivenQuery, GivenReportView } from './given-report.dto.js';

/** What an organisation gave, for its council, its file and its budget office. */
@ApiTags('documents')
@Controller('organisations/:id')
export class GivenReportController {
  constructor(private readonly queries: GivenReportQueries) {}

  @Get('given')
  @Allow('given:read')
  @ApiOkResponse({ type: GivenReportView })
  given(@Param('id', IdPipe) id: string, @Query() { from, to }: GivenQuery): Promise<GivenReportView> {
    return this.queries.given(id, from, to).then((rows) => ({ rows, totals: totalsOf(rows) }));
  }

  @Get('given.csv')
  @Allow('given:read')
  @AsCsv('given')
  csv(
    @Param('id', IdPipe) id: string,
    @Query() { from, to }: GivenQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Sheet> {
    return this.queries.given(id, from, to).then((rows) => givenSheet(rows, language));
  }

  @Get('given.xlsx')
  @Allow('given:read')
  @AsXlsx('given')
  xlsx(
    @Param('id', IdPipe) id: string,
    @Query() { from, to }: GivenQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Sheet> {
    return this.queries.given(id, from, to).then((rows) => givenSheet(rows, language));
  }
}
