import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConvoyCommands } from '../convoy.commands.js';
import { ConvoyQueries } from '../convoy.queries.js';
import {
  ChangeConvoyDto,
  ConvoyDetailView,
  ConvoysQuery,
  ConvoyView,
  CreateConvoyDto,
  LeadConvoyDto,
} from './convoy.dto.js';

@ApiTags('convoys')
@Controller('convoys')
export class ConvoyController {
  constructor(
    private readonly commands: ConvoyCommands,
    private readonly queries: ConvoyQueries,
  ) {}

  @Get()
  @Allow('convoy:read')
  @ApiOkResponse({ type: pageOf(ConvoyView) })
  list(@Query() query: ConvoysQuery): Promise<Page<ConvoyView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('convoy:read')
  @ApiOkResponse({ type: ConvoyDetailView })
  one(@Param('id', IdPipe) id: string): Promise<ConvoyDetailView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('convoy:plan')
  @ApiCreatedResponse({ type: ConvoyDetailView })
  create(@Body() dto: CreateConvoyDto): Promise<ConvoyDetailView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  @Patch(':id')
  @Allow('convoy:plan')
  @ChangesVersion(true)
  @ApiOkResponse({ type: ConvoyDetailView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeConvoyDto,
    @RequiredIfMatch() version: number,
  ): Promise<ConvoyDetailView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/schedule')
  @HttpCode(202)
  @Allow('convoy:plan')
  @ChangesVersion(false)
  @ApiAcceptedResponse({
    type: ConvoyDetailView,
    description: 'A job makes the plan and tells when it is there.',
  })
  schedule(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<ConvoyDetailView> {
    return this.commands.requestSchedule(id, version).then(() => this.queries.one(id));
  }

  /** Who leads it on the road. */
  @Post(':id/lead')
  @HttpCode(200)
  @Allow('convoy:plan')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConvoyDetailView })
  lead(
    @Param('id', IdPipe) id: string,
    @Body() dto: LeadConvoyDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConvoyDetailView> {
    return this.commands.lead(id, dto, version).then(() => this.queries.one(id));
  }

  /** Ends the planning with the best plan found so far. */
  @Post(':id/schedule/finish')
  @HttpCode(202)
  @Allow('convoy:plan')
  @ApiAcceptedResponse({ type: ConvoyDetailView })
  finishSchedule(@Param('id', IdPipe) id: string): Promise<ConvoyDetailView> {
    return this.commands.finishSchedule(id).then(() => this.queries.one(id));
  }

  /** Gives the planning up; what was planned before still holds. */
  @Post(':id/schedule/withdraw')
  @HttpCode(200)
  @Allow('convoy:plan')
  @ApiOkResponse({ type: ConvoyDetailView })
  withdrawSchedule(@Param('id', IdPipe) id: string): Promise<ConvoyDetailView> {
    return this.commands.withdrawSchedule(id).then(() => this.queries.one(id));
  }
}
