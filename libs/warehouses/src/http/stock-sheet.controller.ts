import { Allow } from '#libs/accounts';
import { CSV_CONTENT, csvFile, IdPipe, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage } from '#libs/kernel';
import { Controller, Get, Headers, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StockSheetQueries } from '../stock-sheet.queries.js';

@ApiTags('warehouses')
@Controller('sites/:id')
export class StockSheetController {
  constructor(private readonly sheets: StockSheetQueries) {}

  /** What lies in the hall, by lot, place and disposition. */
  @Get('stock.csv')
  @Allow('stock:read')
  @ApiOkResponse(CSV_CONTENT)
  csv(
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheets.ofHall(id, preferredLanguage(languages)).then((sheet) => csvFile(sheet, 'stock'));
  }

  @Get('stock.xlsx')
  @Allow('stock:read')
  @ApiOkResponse(XLSX_CONTENT)
  xlsx(
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.sheets.ofHall(id, preferredLanguage(languages)).then((sheet) => xlsxFile(sheet, 'stock'));
  }
}
