import { type Handler, Handles, type OutboxMessage } from '#libs/outbox';
import { outside, StockLedger } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Allocation } from '../allocation.js';
import { MatchingRuns } from '../matching-runs.js';

/** A withdrawn pledge lets go of everything that has not been packed yet, and its goods leave the ledger. */
@Injectable()
@Handles('matching', 'pledge.withdrawn')
export class ReleaseWhenPledgeWithdrawn implements Handler<'pledge.withdrawn'> {
  constructor(
    private readonly allocation: Allocation,
    private readonly ledger: StockLedger,
    private readonly runs: MatchingRuns,
  ) {}

  async handle(tx: EntityManager, { payload }: OutboxMessage<'pledge.withdrawn'>): Promise<void> {
    const lots = await tx.query<{ id: string }[]>(
      'select lot.id from lot join pledge_line l on l.id = lot.pledge_line_id where l.pledge_id = $1 order by lot.id',
      [payload.pledgeId],
    );
    for (const lot of lots) {
      await letGoAll(tx, this.allocation, 'lot_id', lot.id);
      await this.retire(tx, lot.id, payload.pledgeId);
    }
    await this.runs.request(tx, 'pledge.withdrawn');
  }

  /** What is still with the giver goes; what a hall has received stays there. */
  private async retire(tx: EntityManager, lotId: string, pledgeId: string): Promise<void> {
    const balances = await tx.query<{ place_id: string; quantity: number }[]>(
      `select place_id, quantity from lock_available_stock($1) where place_kind = 'giver' and quantity > 0`,
      [lotId],
    );
    await this.ledger.move(
      tx,
      'issue',
      balances.map(({ place_id, quantity }) => ({
        lotId,
        quantity,
        from: { place: { id: place_id, kind: 'giver' }, disposition: 'available' },
        to: outside,
      })),
      { kind: 'pledge', id: pledgeId, reason: 'pledge withdrawn' },
    );
  }
}

/** A closed need lets go of what has not been packed yet. */
@Injectable()
@Handles('matching', 'need.closed')
export class ReleaseWhenNeedClosed implements Handler<'need.closed'> {
  constructor(
    private readonly allocation: Allocation,
    private readonly runs: MatchingRuns,
  ) {}

  async handle(tx: EntityManager, { payload }: OutboxMessage<'need.closed'>): Promise<void> {
    const lines = await tx.query<{ id: string }[]>(
      'select id from need_line where need_id = $1 order by id',
      [payload.needId],
    );
    for (const line of lines) await letGoAll(tx, this.allocation, 'need_line_id', line.id);
    await this.runs.request(tx, 'need.closed');
  }
}

async function letGoAll(
  tx: EntityManager,
  allocation: Allocation,
  by: 'lot_id' | 'need_line_id',
  id: string,
): Promise<void> {
  await tx.query(`delete from match where ${by} = $1 and state = 'suggested'`, [id]);
  const open = await tx.query<{ id: string }[]>(
    `select id from match where ${by} = $1 and state in ('proposed', 'agreed', 'allocated') order by id`,
    [id],
  );
  for (const row of open) {
    const match = await allocation.lock(tx, row.id);
    if (match && ['proposed', 'agreed', 'allocated'].includes(match.state))
      await allocation.letGo(tx, match, 'released');
  }
}
