import { Allow } from '#libs/accounts';
import { CSV_CONTENT, csvFile, everyItem, type Sheet, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage, type Language } from '#libs/kernel';
import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConsignmentQueries } from '../consignment.queries.js';
import { consignmentSheet } from '../consignment.sheet.js';
import { ConsignmentsQuery } from './consignment.dto.js';

/** The board of consignments as a file, by line of goods. Cursor and limit of the query do not count. */
@ApiTags('consignments')
@Controller('consignments')
export class ConsignmentListController {
  constructor(private readonly queries: ConsignmentQueries) {}

  @Get('list.csv')
  @Allow('consignment:read')
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Query() query: ConsignmentsQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => csvFile(sheet, 'consignments'));
  }

  @Get('list.xlsx')
  @Allow('consignment:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Query() query: ConsignmentsQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheet(query, preferredLanguage(languages)).then((sheet) => xlsxFile(sheet, 'consignments'));
  }

  private async sheet(query: ConsignmentsQuery, language: Language): Promise<Sheet> {
    return consignmentSheet(await everyItem(query, (part) => this.queries.list(part)), language);
  }
}
