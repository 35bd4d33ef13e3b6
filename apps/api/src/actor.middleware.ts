import { comesByCookie, SessionStore, tokenOf } from '#libs/accounts';
import { runAs } from '#libs/database';
import { ANYONE, domainError } from '#libs/kernel';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

const ForeignOrigin = domainError('foreign_origin', 'forbidden', {
  de: 'Diese Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
  uk: 'Цей запит надійшов зі стороннього сайту, його не виконано.',
  en: 'This request came from a foreign page and was not carried out.',
});

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who acts and runs the rest of the request as that actor. */
@Injectable()
export class ActorMiddleware implements NestMiddleware {
  constructor(private readonly sessions: SessionStore) {}

  async use(request: Request, _response: Response, next: NextFunction): Promise<void> {
    if (!SAFE.has(request.method) && comesByCookie(request) && isForeign(request)) throw new ForeignOrigin();
    const token = tokenOf(request);
    const actor = token === undefined ? ANYONE : await this.sessions.actor(token);
    runAs(actor, () => next());
  }
}

/** Every current browser names its site; a cookie without that name came from something else. */
function isForeign(request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin === undefined || !URL.canParse(origin) || new URL(origin).host !== request.headers.host;
}
