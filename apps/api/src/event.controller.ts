import { Allow, tokenOf } from '#libs/accounts';
import { Whole } from '#libs/http';
import { Controller, Headers, type MessageEvent, Query, Req, Sse, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { EventStream } from './event.stream.js';
import { StreamLimitGuard } from './stream-limit.guard.js';

class ListenQuery {
  @Whole(0, 3_600, {
    optional: true,
    query: true,
    description: 'How many seconds ago the listener began to read: what happened since then is told first.',
  })
  readonly age?: number;
}

@ApiTags('system')
@Controller('events')
export class EventController {
  constructor(private readonly stream: EventStream) {}

  /**
   * Tells at once what changed for the caller's organisations: topic and ids, never the thing itself. `reload` says
   * that more was missed than can be told.
   */
  @Sse()
  @UseGuards(StreamLimitGuard)
  @Allow('event:listen')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  listen(
    @Req() request: Request,
    @Query() { age }: ListenQuery,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<Observable<MessageEvent>> {
    return this.stream.of(tokenOf(request) ?? '', { age, lastEventId });
  }
}
