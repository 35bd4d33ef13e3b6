import { Allow } from '#libs/accounts';
import { CSV_CONTENT, csvFile, type Sheet, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage, type Language } from '#libs/kernel';
import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeedListSheetQueries } from '../need-list-sheet.queries.js';
import { NeedsQuery } from './need.dto.js';

/** The list of needs as a file, by line. Cursor and limit of the query do not count. */
@ApiTags('needs')
@Controller('needs')
export class NeedListController {
  constructor(private readonly queries: NeedListSheetQueries) {}

  @Get('list.csv')
  @Allow('need:read')
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Query() query: NeedsQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => csvFile(sheet, 'needs'));
  }

  @Get('list.xlsx')
  @Allow('need:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Query() query: NeedsQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => xlsxFile(sheet, 'needs'));
  }

  private sheet(query: NeedsQuery, language: Language): Promise<Sheet> {
    return this.queries.of(query, language);
  }
}
