import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch, RequiredIfMatch } from '#libs/http';
import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConsignmentQueries } from '../consignment.queries.js';
import { HandoverCommands } from '../handover.commands.js';
import { PapersCommands } from '../papers.commands.js';
import {
  ChangePapersDto,
  ConsignmentView,
  NoteReportDto,
  ReadinessView,
  ReconfirmDto,
} from './consignment.dto.js';
import { HandoverView, RecordHandoverDto } from './handover.dto.js';

@ApiTags('consignments')
@Controller('consignments/:id')
export class PapersController {
  constructor(
    private readonly papers: PapersCommands,
    private readonly handovers: HandoverCommands,
    private readonly queries: ConsignmentQueries,
  ) {}

  @Patch('papers')
  @Allow('consignment:papers')
  @ChangesVersion(true)
  @ApiOkResponse({ type: ConsignmentView })
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangePapersDto,
    @RequiredIfMatch() version: number,
  ): Promise<ConsignmentView> {
    return this.papers.change(id, dto, version).then(() => this.queries.one(id));
  }

  /** The receiving side says that the numbers others have written are right. */
  @Post('numbers/confirm')
  @HttpCode(200)
  @Allow('consignment:papers')
  @ChangesVersion(true)
  @ApiOkResponse({ type: ConsignmentView })
  confirmNumbers(
    @Param('id', IdPipe) id: string,
    @RequiredIfMatch() version: number,
  ): Promise<ConsignmentView> {
    return this.papers.confirmNumbers(id, version).then(() => this.queries.one(id));
  }

  /** The owner's word that the need still holds, and who receives: nobody else names a recipient. */
  @Post('reconfirm')
  @HttpCode(200)
  @Allow('consignment:reconfirm')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  reconfirm(
    @Param('id', IdPipe) id: string,
    @Body() dto: ReconfirmDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.papers.reconfirm(id, dto, version).then(() => this.queries.one(id));
  }

  /** Those who received say when they filed the Ukrainian report on the use. */
  @Post('report')
  @HttpCode(200)
  @Allow('consignment:papers')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConsignmentView })
  report(
    @Param('id', IdPipe) id: string,
    @Body() { filedOn }: NoteReportDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsignmentView> {
    return this.papers.noteReport(id, filedOn, version).then(() => this.queries.one(id));
  }

  /** What still stands between the consignment and its departure, and who can supply it. */
  @Get('readiness')
  @Allow('consignment:read')
  @ApiOkResponse({ type: ReadinessView })
  readiness(@Param('id', IdPipe) id: string): Promise<ReadinessView> {
    return this.queries.readinessOf(id);
  }

  @Post('handover')
  @Allow('consignment:hand_over')
  @ApiCreatedResponse({ type: HandoverView })
  record(@Param('id', IdPipe) id: string, @Body() dto: RecordHandoverDto): Promise<HandoverView> {
    return this.handovers.record(id, { ...dto, at: new Date(dto.at) }).then(() => this.queries.handover(id));
  }

  @Get('handover')
  @Allow('consignment:read')
  @ApiOkResponse({ type: HandoverView })
  handover(@Param('id', IdPipe) id: string): Promise<HandoverView> {
    return this.queries.handover(id);
  }
}
