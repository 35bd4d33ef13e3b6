import { Allow } from '#libs/accounts';
import { CSV_CONTENT, csvFile, everyItem, type Sheet, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage, type Language } from '#libs/kernel';
import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Query() query: PledgesQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => csvFile(sheet, 'pledges'));
  }

  @Get('list.xlsx')
  @Allow('pledge:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Query() query: PledgesQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => xlsxFile(sheet, 'pledges'));
  }

  private async sheet(query: PledgesQuery, language: Language): Promise<Sheet> {
    return pledgeSheet(await everyItem(query, (part) => this.queries.list(part)), language);
  }
}
