import { CatalogueModule } from '#libs/catalogue';
import { SpreadsheetsModule } from '#libs/spreadsheets';
import { Module } from '@nestjs/common';
import { CorrectionCommands } from '../correction.commands.js';
import { FloorQueries } from '../floor.queries.js';
import { GoodsInCommands } from '../goods-in.commands.js';
import { GoodsInImportCommands } from '../goods-in-import.commands.js';
import { GoodsInImportQueries } from '../goods-in-import.queries.js';
import { GoodsInTableQueries } from '../goods-in-table.queries.js';
import { HandlingUnitMoveCommands } from '../handling-unit-move.commands.js';
import { HallTransferCommands } from '../hall-transfer.commands.js';
import { MovementSheetQueries } from '../movement-sheet.queries.js';
import { ReversalCommands } from '../reversal.commands.js';
import { Gs1Prefixes } from '../gs1-prefixes.js';
import { StockCommands } from '../stock.commands.js';
import { StockSheetQueries } from '../stock-sheet.queries.js';
import { StockQueries } from '../stock.queries.js';
import { StocktakeCommands } from '../stocktake.commands.js';
import { StocktakeQueries } from '../stocktake.queries.js';
import { WarehousesModule } from '../warehouses.module.js';
import { FloorController } from './floor.controller.js';
import { GoodsInImportController } from './goods-in-import.controller.js';
import { StockSheetController } from './stock-sheet.controller.js';
import { StocktakeController } from './stocktake.controller.js';
import { Gs1PrefixController } from './gs1-prefix.controller.js';
import { HandlingUnitListController } from './handling-unit-list.controller.js';
import { HandlingUnitController } from './handling-unit.controller.js';
import { WarehouseController } from './warehouse.controller.js';

@Module({
  imports: [CatalogueModule, SpreadsheetsModule, WarehousesModule],
  controllers: [
    WarehouseController,
    GoodsInImportController,
    StockSheetController,
    FloorController,
    StocktakeController,
    HandlingUnitListController,
    HandlingUnitController,
    Gs1PrefixController,
  ],
  providers: [
    CorrectionCommands,
    FloorQueries,
    GoodsInCommands,
    GoodsInImportCommands,
    GoodsInImportQueries,
    GoodsInTableQueries,
    Gs1Prefixes,
    HallTransferCommands,
    HandlingUnitMoveCommands,
    MovementSheetQueries,
    ReversalCommands,
    StockCommands,
    StockQueries,
    StockSheetQueries,
    StocktakeCommands,
    StocktakeQueries,
  ],
})
export class WarehousesHttpModule {}
