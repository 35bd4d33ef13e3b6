import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DriverCommands } from '../driver.commands.js';
import { DriverQueries } from '../driver.queries.js';
import { ChangeDriverDto, CreateDriverDto, DriversQuery, DriverView } from './driver.dto.js';

@ApiTags('drivers')
@Controller('drivers')
export class DriverController {
  constructor(
    private readonly commands: DriverCommands,
    private readonly queries: DriverQueries,
  ) {}

  @Get()
  @Allow('driver:read')
  @ApiOkResponse({ type: pageOf(DriverView) })
  list(@Query() query: DriversQuery): Promise<Page<DriverView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('driver:read')
  @ApiOkResponse({ type: DriverView })
  one(@Param('id', IdPipe) id: string): Promise<DriverView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('driver:write')
  @ApiCreatedResponse({ type: DriverView })
  create(@Body() dto: CreateDriverDto): Promise<DriverView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  /** They no longer drive: no new plan uses them, what they have driven stays. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('driver:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: DriverView })
  withdraw(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<DriverView> {
    return this.commands.withdraw(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/return')
  @HttpCode(200)
  @Allow('driver:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: DriverView })
  takeBack(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<DriverView> {
    return this.commands.takeBack(id, version).then(() => this.queries.one(id));
  }

  @Patch(':id')
  @Allow('driver:write')
  @ChangesVersion(true)
  @ApiOkResponse({ type: DriverView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeDriverDto,
    @RequiredIfMatch() version: number,
  ): Promise<DriverView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(id));
  }
}
