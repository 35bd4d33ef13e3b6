import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch } from '#libs/http';
import { HandlingUnitQueries, HandlingUnitView } from '#libs/warehouses';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PackingCommands } from '../packing.commands.js';
import { PackingQueries } from '../packing.queries.js';
import { UnitCounts } from '../unit-counts.js';
import { AssignUnitDto, CountUnitDto, MakeUnitsDto, PackingView, PackLinesDto } from './packing.dto.js';

@ApiTags('consignments')
@Controller()
export class PackingController {
  constructor(
    private readonly commands: PackingCommands,
    private readonly counts: UnitCounts,
    private readonly queries: PackingQueries,
    private readonly units: HandlingUnitQueries,
  ) {}

  /** What is in which unit, and what is loose. */
  @Get('consignments/:id/packing')
  @Allow('consignment:read')
  @ApiOkResponse({ type: PackingView })
  packing(@Param('id', IdPipe) id: string): Promise<PackingView> {
    return this.queries.of(id);
  }

  @Post('consignments/:id/units')
  @Allow('unit:pack')
  @ApiCreatedResponse({ type: PackingView })
  makeUnits(@Param('id', IdPipe) id: string, @Body() dto: MakeUnitsDto): Promise<PackingView> {
    return this.commands.makeUnits(id, dto).then(() => this.queries.of(id));
  }

  @Post('consignments/:id/assigned-units')
  @HttpCode(200)
  @Allow('unit:pack')
  @ApiOkResponse({ type: PackingView })
  assign(@Param('id', IdPipe) id: string, @Body() { unitId }: AssignUnitDto): Promise<PackingView> {
    return this.commands.assign(id, unitId).then(() => this.queries.of(id));
  }

  /** One scan while counting against the list. */
  @Post('consignments/:id/scans')
  @HttpCode(200)
  @Allow('consignment:hand_over')
  @ApiOkResponse({ type: PackingView })
  count(@Param('id', IdPipe) id: string, @Body() dto: CountUnitDto): Promise<PackingView> {
    return this.counts.count(id, dto).then(() => this.queries.of(id));
  }

  @Post('handling-units/:id/lines')
  @HttpCode(200)
  @Allow('unit:pack')
  @ChangesVersion(false)
  @ApiOkResponse({ type: HandlingUnitView })
  packLines(
    @Param('id', IdPipe) id: string,
    @Body() { lines }: PackLinesDto,
    @IfMatch() version: number | undefined,
  ): Promise<HandlingUnitView> {
    return this.commands.packLines(id, lines, version).then(() => this.units.one(id));
  }
}
