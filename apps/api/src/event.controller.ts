import { Allow } from '#libs/accounts';
import { currentActor } from '#libs/database';
import { organisationsOf } from '#libs/kernel';
import { Controller, Headers, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { EventStream } from './event.stream.js';

@ApiTags('system')
@Controller('events')
export class EventController {
  constructor(private readonly stream: EventStream) {}

  /** Tells at once what changed for the caller's organisations: topic and ids, never the thing itself. */
  @Sse()
  @Allow('event:listen')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  listen(@Headers('last-event-id') lastEventId?: string): Observable<MessageEvent> {
    return this.stream.of(organisationsOf(currentActor()), lastEventId);
  }
}
