import { Allow } from '#libs/accounts';
import { CSV_CONTENT, csvFile, everyItem, type Sheet, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage, type Language } from '#libs/kernel';
import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Query() query: MatchesQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => csvFile(sheet, 'offers'));
  }

  @Get('list.xlsx')
  @Allow('match:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Query() query: MatchesQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => xlsxFile(sheet, 'offers'));
  }

  private async sheet(query: MatchesQuery, language: Language): Promise<Sheet> {
    return matchSheet(await everyItem(query, (part) => this.queries.list(part)), language);
  }
}
