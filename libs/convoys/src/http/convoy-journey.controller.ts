import { Allow } from '#libs/accounts';
import { ChangesVersion, IdPipe, IfMatch } from '#libs/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BorderEventCommands } from '../border-event.commands.js';
import { ConvoyJourneyCommands } from '../convoy-journey.commands.js';
import { ConvoyQueries } from '../convoy.queries.js';
import { ArriveDto, BorderEventView, ConvoyDetailView, DepartDto, TellBorderEventDto } from './convoy.dto.js';

@ApiTags('convoys')
@Controller('convoys')
export class ConvoyJourneyController {
  constructor(
    private readonly commands: ConvoyJourneyCommands,
    private readonly border: BorderEventCommands,
    private readonly queries: ConvoyQueries,
  ) {}

  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('convoy:lead')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConvoyDetailView })
  confirm(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<ConvoyDetailView> {
    return this.commands.confirm(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/depart')
  @HttpCode(200)
  @Allow('convoy:lead')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConvoyDetailView })
  depart(
    @Param('id', IdPipe) id: string,
    @Body() dto: DepartDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConvoyDetailView> {
    return this.commands.depart(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/border-events')
  @Allow('convoy:report')
  @ApiCreatedResponse({ type: BorderEventView })
  tellBorderEvent(
    @Param('id', IdPipe) id: string,
    @Body() dto: TellBorderEventDto,
  ): Promise<BorderEventView> {
    return this.border.tell(id, dto).then((eventId) => this.queries.borderEvent(eventId));
  }

  @Post(':id/arrive')
  @HttpCode(200)
  @Allow('convoy:lead')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConvoyDetailView })
  arrive(
    @Param('id', IdPipe) id: string,
    @Body() dto: ArriveDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConvoyDetailView> {
    return this.commands.arrive(id, dto, version).then(() => this.queries.one(id));
  }

  @Post(':id/postpone')
  @HttpCode(200)
  @Allow('convoy:lead')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConvoyDetailView })
  postpone(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<ConvoyDetailView> {
    return this.commands.postpone(id, version).then(() => this.queries.one(id));
  }

  @Post(':id/abort')
  @HttpCode(200)
  @Allow('convoy:lead')
  @ChangesVersion(false)
  @ApiOkResponse({ type: ConvoyDetailView })
  abort(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined): Promise<ConvoyDetailView> {
    return this.commands.abort(id, version).then(() => this.queries.one(id));
  }
}
