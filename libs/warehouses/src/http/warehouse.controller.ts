import { Allow } from '#libs/accounts';
import { IdPipe, type Page, pageOf } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GoodsInCommands } from '../goods-in.commands.js';
import { ReversalCommands } from '../reversal.commands.js';
import { StockCommands } from '../stock.commands.js';
import { StockQueries } from '../stock.queries.js';
import {
  AddStoragePlacesDto,
  CreateSiteDto,
  LotView,
  MovementView,
  ReceiveFreeDto,
  ReceivePledgedDto,
  ReverseMovementDto,
  SiteView,
  StockQuery,
  TransferDto,
} from './warehouse.dto.js';

@ApiTags('warehouses')
@Controller()
export class WarehouseController {
  constructor(
    private readonly commands: GoodsInCommands,
    private readonly stock: StockCommands,
    private readonly reversals: ReversalCommands,
    private readonly queries: StockQueries,
  ) {}

  @Get('sites')
  @Allow('stock:read')
  @ApiOkResponse({ type: SiteView, isArray: true })
  sites(): Promise<SiteView[]> {
    return this.queries.sites();
  }

  @Post('sites')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: SiteView })
  openSite(@Body() dto: CreateSiteDto): Promise<SiteView> {
    return this.commands.openSite(dto).then((id) => this.queries.site(id));
  }

  @Post('sites/:id/places')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: SiteView })
  addPlaces(@Param('id', IdPipe) id: string, @Body() dto: AddStoragePlacesDto): Promise<SiteView> {
    return this.stock.addPlaces(id, dto).then(() => this.queries.site(id));
  }

  @Get('lots')
  @Allow('stock:read')
  @ApiOkResponse({ type: pageOf(LotView) })
  lots(@Query() query: StockQuery): Promise<Page<LotView>> {
    return this.queries.lots(query);
  }

  @Get('lots/:id')
  @Allow('stock:read')
  @ApiOkResponse({ type: LotView })
  lot(@Param('id', IdPipe) id: string): Promise<LotView> {
    return this.queries.lot(id);
  }

  @Get('lots/:id/movements')
  @Allow('stock:read')
  @ApiOkResponse({ type: MovementView, isArray: true })
  movements(@Param('id', IdPipe) id: string): Promise<MovementView[]> {
    return this.queries.movements(id);
  }

  @Post('lots/:id/transfer')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: LotView })
  transfer(@Param('id', IdPipe) id: string, @Body() dto: TransferDto): Promise<LotView> {
    return this.stock.transfer(id, dto).then(() => this.queries.lot(id));
  }

  @Post('goods-in/pledged')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: LotView })
  receivePledged(@Body() dto: ReceivePledgedDto): Promise<LotView> {
    return this.commands.receivePledged(dto).then((id) => this.queries.lot(id));
  }

  @Post('goods-in/free')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: LotView })
  receiveFree(@Body() dto: ReceiveFreeDto): Promise<LotView> {
    return this.commands.receiveFree(dto).then((id) => this.queries.lot(id));
  }

  @Post('movements/:id/reverse')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: LotView })
  reverse(@Param('id', IdPipe) id: string, @Body() dto: ReverseMovementDto): Promise<LotView> {
    return this.reversals.reverse(id, dto.reason).then((lotId) => this.queries.lot(lotId));
  }
}
