import { Allow, WithoutIdempotency } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Controller, Delete, Get, Header, HttpCode, Inject, Ip, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CalendarCommands, type MadeCalendar } from '../calendar.commands.js';
import { CALENDAR_ADDRESS, CalendarQueries } from '../calendar.queries.js';
import { ICS_TYPE } from '../domain/ics.js';
import { CalendarView, MadeCalendarView } from './calendar.dto.js';

@ApiTags('calendars')
@Controller()
export class CalendarController {
  constructor(
    private readonly commands: CalendarCommands,
    private readonly queries: CalendarQueries,
    @Inject(CALENDAR_ADDRESS) private readonly publicUrl: string,
  ) {}

  /** What calendar programs read, without a sign-in. */
  @Get('calendars/:token.ics')
  @Allow('calendar:read')
  @Header('Content-Type', ICS_TYPE)
  @Header('Content-Disposition', 'inline; filename="poruch.ics"')
  @Header('X-Robots-Tag', 'noindex')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  read(@Param('token') token: string, @Ip() address: string): Promise<string> {
    return this.queries.read(token, address);
  }

  @Get('account/calendar')
  @Allow('account:read')
  @ApiOkResponse({ type: CalendarView })
  own(): Promise<CalendarView> {
    return this.commands.own();
  }

  /** Deadlines of one's tasks, and the convoys and arrivals that one may see. The address before is void. */
  @Post('account/calendar')
  @Allow('account:change')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: MadeCalendarView })
  makeOwn(): Promise<MadeCalendarView> {
    return this.commands.makeOwn().then((made) => this.shown(made));
  }

  @Delete('account/calendar')
  @HttpCode(204)
  @Allow('account:change')
  @ApiNoContentResponse()
  endOwn(): Promise<void> {
    return this.commands.endOwn();
  }

  @Get('convoys/:id/calendar')
  @Allow('convoy:lead')
  @ApiOkResponse({ type: CalendarView })
  ofConvoy(@Param('id', IdPipe) id: string): Promise<CalendarView> {
    return this.commands.ofConvoy(id);
  }

  /** Departure and arrival, and the last days of its consignments and their papers. The address before is void. */
  @Post('convoys/:id/calendar')
  @Allow('convoy:lead')
  @WithoutIdempotency()
  @ApiCreatedResponse({ type: MadeCalendarView })
  makeOfConvoy(@Param('id', IdPipe) id: string): Promise<MadeCalendarView> {
    return this.commands.makeOfConvoy(id).then((made) => this.shown(made));
  }

  @Delete('convoys/:id/calendar')
  @HttpCode(204)
  @Allow('convoy:lead')
  @ApiNoContentResponse()
  endOfConvoy(@Param('id', IdPipe) id: string): Promise<void> {
    return this.commands.endOfConvoy(id);
  }

  private shown({ token, madeAt }: MadeCalendar): MadeCalendarView {
    const url = `${this.publicUrl}/api/calendars/${token}.ics`;
    return { url, webcalUrl: url.replace(/^https?:/, 'webcal:'), madeAt };
  }
}
