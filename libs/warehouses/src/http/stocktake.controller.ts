import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StocktakeCommands } from '../stocktake.commands.js';
import { StocktakeQueries } from '../stocktake.queries.js';
import { CountDto, OpenStocktakeDto, StocktakeLineView, StocktakeView } from './stocktake.dto.js';

@ApiTags('warehouses')
@Controller()
export class StocktakeController {
  constructor(
    private readonly commands: StocktakeCommands,
    private readonly queries: StocktakeQueries,
  ) {}

  @Get('sites/:id/stocktakes')
  @Allow('stock:read')
  @ApiOkResponse({ type: StocktakeView, isArray: true })
  ofSite(@Param('id', IdPipe) id: string): Promise<StocktakeView[]> {
    return this.queries.ofSite(id);
  }

  @Post('sites/:id/stocktakes')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: StocktakeView })
  open(@Param('id', IdPipe) id: string, @Body() dto: OpenStocktakeDto): Promise<StocktakeView> {
    return this.commands.open(id, dto).then((opened) => this.queries.one(opened));
  }

  @Get('stocktakes/:id')
  @Allow('stock:read')
  @ApiOkResponse({ type: StocktakeView })
  one(@Param('id', IdPipe) id: string): Promise<StocktakeView> {
    return this.queries.one(id);
  }

  @Get('stocktakes/:id/lines')
  @Allow('stock:read')
  @ApiOkResponse({ type: StocktakeLineView, isArray: true })
  lines(@Param('id', IdPipe) id: string): Promise<StocktakeLineView[]> {
    return this.queries.lines(id);
  }

  @Post('stocktakes/:id/counts')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: StocktakeLineView, isArray: true })
  count(@Param('id', IdPipe) id: string, @Body() dto: CountDto): Promise<StocktakeLineView[]> {
    return this.commands.count(id, dto).then(() => this.queries.lines(id));
  }

  @Post('stocktakes/:id/finish')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: StocktakeView })
  finish(@Param('id', IdPipe) id: string): Promise<StocktakeView> {
    return this.commands.finish(id).then(() => this.queries.one(id));
  }

  @Post('stocktakes/:id/recount')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: StocktakeView })
  recount(@Param('id', IdPipe) id: string): Promise<StocktakeView> {
    return this.commands.recount(id).then(() => this.queries.one(id));
  }

  @Post('stocktakes/:id/approve')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: StocktakeView })
  approve(@Param('id', IdPipe) id: string): Promise<StocktakeView> {
    return this.commands.approve(id).then(() => this.queries.one(id));
  }

  @Post('stocktakes/:id/cancel')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: StocktakeView })
  cancel(@Param('id', IdPipe) id: string): Promise<StocktakeView> {
    return this.commands.cancel(id).then(() => this.queries.one(id));
  }
}
