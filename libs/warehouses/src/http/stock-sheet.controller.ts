import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StockSheetQueries } from '../stock-sheet.queries.js';

@ApiTags('warehouses')
@Controller('sites/:id')
export class StockSheetController {
  constructor(private readonly sheets: StockSheetQueries) {}

  /** What lies in the hall, by lot, place and disposition. */
  @Get('stock.csv')
  @Allow('stock:read')
  @AsCsv('stock')
  csv(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheets.ofHall(id, language);
  }

  /** What lies in the hall, by lot, place and disposition. */
  @Get('stock.xlsx')
  @Allow('stock:read')
  @AsXlsx('stock')
  xlsx(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheets.ofHall(id, language);
  }
}
