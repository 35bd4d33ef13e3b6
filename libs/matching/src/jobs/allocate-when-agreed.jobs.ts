import { type Handler, Handles, type OutboxMessage } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Allocation } from '../allocation.js';
import { MatchingRuns } from '../matching-runs.js';

@Injectable()
@Handles('matching', 'match.agreed')
export class AllocateWhenMatchAgreed implements Handler<'match.agreed'> {
  constructor(
    private readonly allocation: Allocation,
    private readonly runs: MatchingRuns,
  ) {}

  /** Less may have been agreed than was proposed: the rest is open again. */
  async handle(tx: EntityManager, { topic, payload }: OutboxMessage<'match.agreed'>): Promise<void> {
    await this.allocation.allocate(tx, payload.matchId);
    await this.runs.request(tx, topic);
  }
}

/** What both sides had agreed on while the pledge was only an offer. */
@Injectable()
@Handles('matching', 'pledge.pledged')
export class AllocateWhenPledgePledged implements Handler<'pledge.pledged'> {
  constructor(private readonly allocation: Allocation) {}

  async handle(tx: EntityManager, { payload }: OutboxMessage<'pledge.pledged'>): Promise<void> {
    const waiting = await tx.query<{ id: string }[]>(
      `select m.id from match m join lot on lot.id = m.lot_id join pledge_line l on l.id = lot.pledge_line_id
       where l.pledge_id = $1 and m.state = 'agreed' order by m.id`,
      [payload.pledgeId],
    );
    for (const { id } of waiting) await this.allocation.allocate(tx, id);
  }
}
