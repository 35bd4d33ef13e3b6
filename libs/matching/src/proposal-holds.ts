import { Reservations } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Match } from './domain/match.entity.js';
import {
  NeedIsNotOpen,
  NeedLineIsCovered,
  OthersHaveFirstCall,
  PledgeIsNotOpen,
} from './domain/match.errors.js';

/** How long a proposal holds the goods unless another time is configured. */
export const HOLD_HOURS = Number(process.env['PORUCH_HOLD_HOURS'] ?? 72);

/** States of a pledge whose goods can be proposed. */
const BINDING: ReadonlySet<string> = new Set(['offered', 'pledged']);

/** What a proposal holds while the other side decides. Receives the transaction. Locks pledge, need, line, balance. */
@Injectable()
export class ProposalHolds {
  constructor(private readonly reservations: Reservations) {}

  /**
   * Holds the quantity; what this proposal held before is given back first, so that it counts as free here.
   * @throws what `assertOpen` throws; InsufficientStock naming what is available; LotHasExpired.
   */
  async hold(tx: EntityManager, match: Match, quantity: number, holdHours = HOLD_HOURS): Promise<Date> {
    await this.assertOpen(tx, match, quantity);
    await this.reservations.release(tx, match.id);
    const expiresAt = await this.reservations.hold(tx, match.lotId, quantity, match.id, holdHours);
    match.quantity = quantity;
    return expiresAt;
  }

  /**
   * Need and pledge stay open until the caller has committed, so that whoever ends one of them finds the proposal.
   * @throws PledgeIsNotOpen; NeedIsNotOpen; NeedLineIsCovered naming what is open; OthersHaveFirstCall.
   */
  async assertOpen(tx: EntityManager, match: Match, quantity: number): Promise<void> {
    const [source] = await tx.query<{ pledge: string | null }[]>('select lock_pledge_of($1) as pledge', [
      match.lotId,
    ]);
    if (source?.pledge && !BINDING.has(source.pledge)) throw new PledgeIsNotOpen();
    const [line] = await tx.query<{ open: number; published: boolean }[]>(
      'select * from lock_open_quantity($1)',
      [match.needLineId],
    );
    if (!line?.published) throw new NeedIsNotOpen();
    const open = line.open + (match.state === 'proposed' ? match.quantity : 0);
    if (open < quantity) throw new NeedLineIsCovered({ open, asked: quantity }, '/quantity');
    await assertFirstCall(tx, match);
  }
}

/** What a giver has promised to one partner first is not held for another. */
async function assertFirstCall(tx: EntityManager, { lotId, needOwnerId }: Match): Promise<void> {
  const [promise] = await tx.query<{ until: string }[]>(
    `select (p.first_call_until at time zone 'Europe/Kyiv')::date::text as until
     from lot join pledge_line l on l.id = lot.pledge_line_id join pledge p on p.id = l.pledge_id
     where lot.id = $1 and p.first_call_until > now() and p.first_call_id <> $2`,
    [lotId, needOwnerId],
  );
  if (promise) throw new OthersHaveFirstCall(promise);
}
