import { NotFound } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Match } from './domain/match.entity.js';
import { NotAllocated } from './domain/match.errors.js';
import type { MatchState } from './domain/match.states.js';

/** How consignments move the matches that they carry. Receives the caller's transaction. */
@Injectable()
export class MatchProgress {
  constructor(private readonly outbox: Outbox) {}

  /** The matches, locked in the order of their ids. @throws NotFound when one is unknown or not visible. */
  async lock(tx: EntityManager, ids: readonly string[]): Promise<Match[]> {
    const matches = await tx.find(Match, {
      where: { id: In([...ids]) },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
    if (matches.length !== new Set(ids).size) throw new NotFound();
    return matches;
  }

  /** Allocated matches that can go into a consignment, locked. @throws NotAllocated naming the state of one that cannot. */
  async lockAllocated(tx: EntityManager, ids: readonly string[]): Promise<Match[]> {
    const matches = await this.lock(tx, ids);
    const other = matches.find((match) => match.state !== 'allocated');
    if (other) throw new NotAllocated({ state: other.state, matchId: other.id });
    return matches;
  }

  async move(
    tx: EntityManager,
    ids: readonly string[],
    state: Exclude<MatchState, 'delivered' | 'released'>,
  ): Promise<void> {
    for (const match of await this.lock(tx, ids)) {
      match.to(state, new Date());
      await tx.save(match);
    }
  }

  /** The end of the way: what was accepted counts as coverage, the rest goes back to the need line. */
  async deliver(
    tx: EntityManager,
    deliveries: readonly { matchId: string; accepted: number }[],
  ): Promise<void> {
    const accepted = new Map(deliveries.map((d) => [d.matchId, d.accepted]));
    for (const match of await this.lock(tx, [...accepted.keys()])) {
      match.to('delivered', new Date());
      match.deliveredQuantity = Math.min(accepted.get(match.id) ?? 0, match.quantity);
      await tx.save(match);
    }
  }

  /** The match ends without delivery; its quantity is open again on both sides. Goods are moved by the caller. */
  async release(tx: EntityManager, ids: readonly string[]): Promise<void> {
    for (const match of await this.lock(tx, ids)) {
      match.to('released', new Date());
      await tx.save(match);
      await this.outbox.add(tx, {
        topic: 'match.released',
        key: match.id,
        payload: {
          matchId: match.id,
          needLineId: match.needLineId,
          needOwnerId: match.needOwnerId,
          giverId: match.giverId,
        },
        audience: [match.needOwnerId, match.giverId],
      });
    }
  }
}
