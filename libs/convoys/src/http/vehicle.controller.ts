import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VehicleCommands } from '../vehicle.commands.js';
import { VehicleQueries } from '../vehicle.queries.js';
import { ChangeVehicleDto, CreateVehicleDto, VehiclesQuery, VehicleView } from './vehicle.dto.js';

@ApiTags('vehicles')
@Controller('vehicles')
export class VehicleController {
  constructor(
    private readonly commands: VehicleCommands,
    private readonly queries: VehicleQueries,
  ) {}

  @Get()
  @Allow('vehicle:read')
  @ApiOkResponse({ type: pageOf(VehicleView) })
  list(@Query() query: VehiclesQuery): Promise<Page<VehicleView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('vehicle:read')
  @ApiOkResponse({ type: VehicleView })
  one(@Param('id', IdPipe) id: string): Promise<VehicleView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('vehicle:write')
  @ApiCreatedResponse({ type: VehicleView })
  create(@Body() dto: CreateVehicleDto): Promise<VehicleView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  /** It has left the fleet: no new plan uses it, what it has driven stays. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('vehicle:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: VehicleView })
  withdraw(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<VehicleView> {
    return this.commands.withdraw(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/return')
  @HttpCode(200)
  @Allow('vehicle:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: VehicleView })
  takeBack(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<VehicleView> {
    return this.commands.takeBack(id, version).then(() => this.queries.one(id));
  }

  @Patch(':id')
  @Allow('vehicle:write')
  @ChangesVersion(true)
  @ApiOkResponse({ type: VehicleView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeVehicleDto,
    @RequiredIfMatch() version: number,
  ): Promise<VehicleView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(id));
  }
}
