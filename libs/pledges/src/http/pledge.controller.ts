import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PledgeCommands } from '../pledge.commands.js';
import { PledgeQueries } from '../pledge.queries.js';
import {
  ChangePledgeDto,
  CreatePledgeDto,
  DecideApprovalDto,
  PledgesQuery,
  PledgeView,
} from './pledge.dto.js';

@ApiTags('pledges')
@Controller('pledges')
export class PledgeController {
  constructor(
    private readonly commands: PledgeCommands,
    private readonly queries: PledgeQueries,
  ) {}

  @Get()
  @Allow('pledge:read')
  @ApiOkResponse({ type: pageOf(PledgeView) })
  list(@Query() query: PledgesQuery): Promise<Page<PledgeView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('pledge:read')
  @ApiOkResponse({ type: PledgeView })
  one(@Param('id', IdPipe) id: string): Promise<PledgeView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('pledge:write')
  @ApiCreatedResponse({ type: PledgeView })
  create(@Body() dto: CreatePledgeDto): Promise<PledgeView> {
    return this.commands.create(dto).then((id) => this.queries.one(id));
  }

  @Patch(':id')
  @Allow('pledge:write')
  @ChangesVersion(true)
  @ApiOkResponse({ type: PledgeView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangePledgeDto,
    @RequiredIfMatch() version: number,
  ): Promise<PledgeView> {
    return this.commands.change(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/offer')
  @HttpCode(200)
  @Allow('pledge:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: PledgeView })
  offer(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<PledgeView> {
    return this.commands.offer(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Allow('pledge:approve')
  @ChangesVersion(false)
  @ApiOkResponse({ type: PledgeView })
  decideApproval(
    @Param('id', IdPipe) id: string,
    @Body() dto: DecideApprovalDto,
    @IfMatch() version: number | undefined,
  ): Promise<PledgeView> {
    return this.commands.decideApproval(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/pledge')
  @HttpCode(200)
  @Allow('pledge:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: PledgeView })
  pledge(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<PledgeView> {
    return this.commands.pledge(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('pledge:write')
  @ChangesVersion(false)
  @ApiOkResponse({ type: PledgeView })
  withdraw(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<PledgeView> {
    return this.commands.withdraw(id, version).then(() => this.queries.one(id));
  }
}
