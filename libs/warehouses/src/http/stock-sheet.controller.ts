import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MovementSheetQueries } from '../movement-sheet.queries.js';
import { StockSheetQueries } from '../stock-sheet.queries.js';

@ApiTags('warehouses')
@Controller()
export class StockSheetController {
  constructor(
    private readonly stock: StockSheetQueries,
    private readonly movements: MovementSheetQueries,
  ) {}

  /** What lies in the hall, by lot, place and disposition. */
  @Get('sites/:id/stock.csv')
  @Allow('stock:read')
  @AsCsv('stock')
  csv(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.stock.ofHall(id, language);
  }

  /** What lies in the hall, by lot, place and disposition. */
  @Get('sites/:id/stock.xlsx')
  @Allow('stock:read')
  @AsXlsx('stock')
  xlsx(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.stock.ofHall(id, language);
  }

  /** What happened with the lot, oldest first, both sides of each movement. */
  @Get('lots/:id/movements.csv')
  @Allow('stock:read')
  @AsCsv('movements')
  movementsCsv(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.movements.ofLot(id, language);
  }

  /** What happened with the lot, oldest first, both sides of each movement. */
  @Get('lots/:id/movements.xlsx')
  @Allow('stock:read')
  @AsXlsx('movements')
  movementsXlsx(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.movements.ofLot(id, language);
  }
}
