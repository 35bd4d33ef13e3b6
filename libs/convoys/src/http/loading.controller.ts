import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LoadingCommands } from '../loading.commands.js';
import { LoadingQueries } from '../loading.queries.js';
import { LoadingView, LoadUnitDto, UnloadUnitDto } from './loading.dto.js';

@ApiTags('convoys')
@Controller('convoys/:id')
export class LoadingController {
  constructor(
    private readonly commands: LoadingCommands,
    private readonly queries: LoadingQueries,
  ) {}

  /** What is on which vehicle by weight, places and length, what still waits, and what to look at. */
  @Get('loading')
  @Allow('convoy:read')
  @ApiOkResponse({ type: LoadingView })
  loading(@Param('id', IdPipe) id: string): Promise<LoadingView> {
    return this.queries.of(id);
  }

  @Post('loading')
  @HttpCode(200)
  @Allow('unit:load')
  @ApiOkResponse({ type: LoadingView })
  load(@Param('id', IdPipe) id: string, @Body() dto: LoadUnitDto): Promise<LoadingView> {
    return this.commands.load(id, dto).then(() => this.queries.of(id));
  }

  @Post('unloading')
  @HttpCode(200)
  @Allow('unit:load')
  @ApiOkResponse({ type: LoadingView })
  unload(@Param('id', IdPipe) id: string, @Body() dto: UnloadUnitDto): Promise<LoadingView> {
    return this.commands.unload(id, dto).then(() => this.queries.of(id));
  }
}
