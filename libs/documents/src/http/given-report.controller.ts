import { Allow } from '#libs/accounts';
import { CSV_CONTENT, csvFile, IdPipe, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage } from '#libs/kernel';
import { Controller, Get, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
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
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Param('id', IdPipe) id: string,
    @Query() { from, to }: GivenQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.queries
      .given(id, from, to)
      .then((rows) => csvFile(givenSheet(rows, preferredLanguage(languages)), 'given'));
  }

  @Get('given.xlsx')
  @Allow('given:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Param('id', IdPipe) id: string,
    @Query() { from, to }: GivenQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.queries
      .given(id, from, to)
      .then((rows) => xlsxFile(givenSheet(rows, preferredLanguage(languages)), 'given'));
  }
}
