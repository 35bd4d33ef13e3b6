import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandlingUnitCommands } from '../handling-unit.commands.js';
import { HandlingUnitMoveCommands } from '../handling-unit-move.commands.js';
import { HandlingUnitQueries } from '../handling-unit.queries.js';
import {
  HandlingUnitView,
  MakeUnitDto,
  MeasureUnitDto,
  MoveUnitDto,
  PackStockDto,
  PlaceUnitDto,
  RelabelDto,
  ScannedQuery,
  ScannedUnitView,
  TakeOutDto,
  UnitsQuery,
} from './handling-unit.dto.js';

@ApiTags('warehouses')
@Controller('handling-units')
export class HandlingUnitController {
  constructor(
    private readonly commands: HandlingUnitCommands,
    private readonly moves: HandlingUnitMoveCommands,
    private readonly queries: HandlingUnitQueries,
  ) {}

  @Get()
  @Allow('unit:read')
  @ApiOkResponse({ type: pageOf(HandlingUnitView) })
  inHall(@Query() query: UnitsQuery): Promise<Page<HandlingUnitView>> {
    return this.queries.inHall(query);
  }

  /** What a scanner read; whoever has nothing to do with the unit learns as much as about no unit at all. */
  @Get('scanned')
  @Allow('unit:read')
  @ApiOkResponse({ type: ScannedUnitView })
  scanned(@Query() { code }: ScannedQuery): Promise<ScannedUnitView> {
    return this.queries.scanned(code);
  }

  @Get(':id')
  @Allow('unit:read')
  @ApiOkResponse({ type: HandlingUnitView })
  one(@Param('id', IdPipe) id: string): Promise<HandlingUnitView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('unit:pack')
  @ApiCreatedResponse({ type: HandlingUnitView })
  make(@Body() dto: MakeUnitDto): Promise<HandlingUnitView> {
    return this.commands.make(dto).then((id) => this.queries.one(id));
  }

  /** Weighed and measured. */
  @Patch(':id')
  @Allow('unit:pack')
  @ChangesVersion(true)
  @ApiOkResponse({ type: HandlingUnitView })
  measure(
    @Param('id', IdPipe) id: string,
    @Body() dto: MeasureUnitDto,
    @RequiredIfMatch() version: number,
  ): Promise<HandlingUnitView> {
    return this.commands.measure(id, dto, version).then(() => this.queries.one(id));
  }

  /** Onto a larger unit, or off it. */
  @Post(':id/place')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  place(
    @Param('id', IdPipe) id: string,
    @Body() { parentId }: PlaceUnitDto,
    @IfMatch() version: number | undefined,
  ): Promise<HandlingUnitView> {
    return this.commands.place(id, parentId, version).then(() => this.queries.one(id));
  }

  /** To another place of its hall, with all that is in it. */
  @Post(':id/move')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  move(
    @Param('id', IdPipe) id: string,
    @Body() { stockPlaceId }: MoveUnitDto,
    @IfMatch() version: number | undefined,
  ): Promise<HandlingUnitView> {
    return this.moves.move(id, stockPlaceId, version).then(() => this.queries.one(id));
  }

  /** Stock that is promised to nobody goes in. */
  @Post(':id/contents')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  packStock(
    @Param('id', IdPipe) id: string,
    @Body() dto: PackStockDto,
    @IfMatch() version: number | undefined,
  ): Promise<HandlingUnitView> {
    return this.commands.packStock(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/take-out')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  takeOut(
    @Param('id', IdPipe) id: string,
    @Body() dto: TakeOutDto,
    @IfMatch() version: number | undefined,
  ): Promise<HandlingUnitView> {
    return this.commands.takeOut(id, dto, version).then(() => this.queries.one(id));
  }

  /** The label in use is revoked; what is printed with it says so when it is scanned. */
  @Post(':id/relabel')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  relabel(
    @Param('id', IdPipe) id: string,
    @Body() { renew }: RelabelDto,
    @IfMatch() version: number | undefined,
  ): Promise<HandlingUnitView> {
    return this.commands.relabel(id, renew, version).then(() => this.queries.one(id));
  }

  @Post(':id/seal')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  seal(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<HandlingUnitView> {
    return this.commands.seal(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/open')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  open(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<HandlingUnitView> {
    return this.commands.open(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/unpack')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  unpack(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<HandlingUnitView> {
    return this.commands.unpack(id, version).then(() => this.queries.one(id));
  }
}
