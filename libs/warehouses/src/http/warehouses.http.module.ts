import { CatalogueModule } from '#libs/catalogue';
import { Module } from '@nestjs/common';
import { GoodsInCommands } from '../goods-in.commands.js';
import { StockCommands } from '../stock.commands.js';
import { StockQueries } from '../stock.queries.js';
import { WarehousesModule } from '../warehouses.module.js';
import { WarehouseController } from './warehouse.controller.js';

@Module({
  imports: [CatalogueModule, WarehousesModule],
  controllers: [WarehouseController],
  providers: [GoodsInCommands, StockCommands, StockQueries],
})
export class WarehousesHttpModule {}
