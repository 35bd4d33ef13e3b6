import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, type Page, pageOf } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConsignmentCommands } from '../consignment.commands.js';
import { ConsignmentQueries } from '../consignment.queries.js';
import {
  CancelConsignmentDto,
  ConsignmentCardView,
  ConsignmentsQuery,
  ConsignmentView,
  DivertConsignmentDto,
  EndConsignmentDto,
  PlanConsignmentDto,
} from './consignment.dto.js';

@ApiTags('consignments')
@Controller('consignments')
export class ConsignmentController {
  constructor(
    private readonly commands: ConsignmentCommands,
    private readonly queries: ConsignmentQueries,
  ) {}

  @Get()
  @Allow('consignment:read')
  @ApiOkResponse({ type: pageOf(ConsignmentCardView) })
  list(@Query() query: ConsignmentsQuery): Promise<Page<ConsignmentCardView>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Allow('consignment:read')
  @ApiOkResponse({ type: ConsignmentView })
  one(@Param('id', IdPipe) id: string): Promise<ConsignmentView> {
    return this.queries.one(id);
  }

  @Post()
  @Allow('consignment:plan')
  @ApiCreatedResponse({ type: ConsignmentView })
  plan(@Body() { readyAt, ...dto }: PlanConsignmentDto): Promise<ConsignmentView> {
    const plan = { ...dto, ...(readyAt === undefined ? {} : { readyAt: new Date(readyAt) }) };
    return this.commands.plan(plan).then((id) => this.queries.one(id));
  }

  @Post(':id/pack')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  pack(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<ConsignmentView> {
    return this.commands.pack(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/seal')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  seal(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<ConsignmentView> {
    return this.commands.seal(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/papers-ready')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  papersReady(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.commands.papersReady(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/load')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  load(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<ConsignmentView> {
    return this.commands.load(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/dispatch')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  dispatch(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.commands.dispatch(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/arrive')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  arrive(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<ConsignmentView> {
    return this.commands.arrive(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  close(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<ConsignmentView> {
    return this.commands.close(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  cancel(
    @Param('id', IdPipe) id: string,
    @Body() dto: CancelConsignmentDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.commands.cancel(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/return')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  giveBack(
    @Param('id', IdPipe) id: string,
    @Body() dto: EndConsignmentDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.commands.giveBack(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/lose')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  lose(
    @Param('id', IdPipe) id: string,
    @Body() dto: EndConsignmentDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.commands.lose(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/divert')
  @HttpCode(200)
  @Allow('consignment:handle')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  divert(
    @Param('id', IdPipe) id: string,
    @Body() dto: DivertConsignmentDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.commands.divert(id, dto, version).then(() => this.queries.one(id));
  }
}
