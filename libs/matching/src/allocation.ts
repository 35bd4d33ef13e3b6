import type { Topic } from '#libs/contracts';
import { Outbox } from '#libs/outbox';
import { Reservations } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Match } from './domain/match.entity.js';

/** Both sides hear of these as they are. */
type MatchTopic = Exclude<Extract<Topic, `match.${string}`>, 'match.message'>;

/** What the queue does with agreed matches: allocate them, or let go what can no longer be. Receives the transaction. */
@Injectable()
export class Allocation {
  constructor(
    private readonly reservations: Reservations,
    private readonly outbox: Outbox,
  ) {}

  /** Allocates an agreed match when the need is open and the pledge binds; an offer that does not bind yet waits. */
  async allocate(tx: EntityManager, matchId: string): Promise<void> {
    const match = await this.lock(tx, matchId);
    if (match?.state !== 'agreed') return;
    const [facts] = await tx.query<{ need: string; pledge: string | null }[]>(
      `select n.state as need, p.state as pledge from match m
       join need_line l on l.id = m.need_line_id join need n on n.id = l.need_id join lot on lot.id = m.lot_id
       left join pledge_line pl on pl.id = lot.pledge_line_id left join pledge p on p.id = pl.pledge_id
       where m.id = $1`,
      [matchId],
    );
    if (facts?.need !== 'published' || facts.pledge === 'withdrawn' || facts.pledge === 'expired')
      return this.letGo(tx, match, 'released');
    if (facts.pledge === 'offered') return;
    match.to('allocated', new Date());
    await tx.save(match);
    await this.tell(tx, match, 'match.allocated');
  }

  /** Ends a match before it has left, and gives the goods back to where they were. */
  async letGo(
    tx: EntityManager,
    match: Match,
    state: 'released' | 'hold_expired' | 'declined',
  ): Promise<void> {
    match.to(state, new Date());
    await this.reservations.release(tx, match.id);
    await tx.save(match);
    await this.tell(tx, match, `match.${state}`);
  }

  lock(tx: EntityManager, matchId: string): Promise<Match | null> {
    return tx.findOne(Match, { where: { id: matchId }, lock: { mode: 'pessimistic_write' } });
  }

  async tell(tx: EntityManager, match: Match, topic: MatchTopic): Promise<void> {
    const { id, needLineId, needOwnerId, giverId } = match;
    await this.outbox.add(tx, {
      topic,
      key: id,
      payload: { matchId: id, needLineId, needOwnerId, giverId },
      audience: [needOwnerId, giverId],
    });
  }
}
