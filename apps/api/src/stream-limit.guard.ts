import { currentPersonId } from '#libs/accounts';
import { domainError } from '#libs/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Response } from 'express';

const TooManyStreams = domainError('too_many_streams', 'too_many', {
  de: 'So viele Seiten zugleich hören schon zu. Schließen Sie eine davon.',
  uk: 'Забагато одночасно відкритих сторінок. Закрийте одну з них.',
  en: 'That many pages are listening already. Close one of them.',
});

/** Of one person at the same time, in one process. */
const MAX_STREAMS = 20;

/** Refuses before the stream begins: afterwards a browser would only try again. */
@Injectable()
export class StreamLimitGuard implements CanActivate {
  private readonly streams = new Map<string, number>();

  canActivate(context: ExecutionContext): boolean {
    const person = currentPersonId();
    if ((this.streams.get(person) ?? 0) >= MAX_STREAMS) throw new TooManyStreams();
    this.count(person, 1);
    const response = context.switchToHttp().getResponse<Response>();
    response.once('close', () => this.count(person, -1));
    return true;
  }

  private count(person: string, change: 1 | -1): void {
    const open = (this.streams.get(person) ?? 0) + change;
    if (open > 0) this.streams.set(person, open);
    else this.streams.delete(person);
  }
}
