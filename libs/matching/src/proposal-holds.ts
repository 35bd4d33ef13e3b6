import { Reservations } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Match, Side } from './domain/match.entity.js';
import {
  BelowMinimum,
  NeedIsNotOpen,
  NeedLineIsCovered,
  OnlyWholeSets,
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
   * Holds the quantity for the side that proposes it; what this proposal held before is given back first, so that it
   * counts as free here.
   * @throws what `assertOpen` and `assertGiven` throw; InsufficientStock naming what is available; LotHasExpired.
   */
  async hold(
    tx: EntityManager,
    match: Match,
    side: Side,
    quantity: number,
    holdHours = HOLD_HOURS,
  ): Promise<Date> {
    await this.assertGiven(tx, match, side, quantity);
    await this.assertOpen(tx, match, quantity);
    await this.reservations.release(tx, match.id);
    const expiresAt = await this.reservations.hold(tx, match.lotId, quantity, match.id, holdHours);
    match.quantity = quantity;
    return expiresAt;
  }

  /**
   * Whole sets alone cover anything, and below the quantity that the giver has named only the giver goes.
   * @throws OnlyWholeSets, BelowMinimum
   */
  async assertGiven(tx: EntityManager, match: Match, side: Side, quantity: number): Promise<void> {
    const { unitsPerUnit: units, lotId } = match;
    if (quantity % units !== 0) throw new OnlyWholeSets({ units, asked: quantity }, '/quantity');
    if (side === 'giver') return;
    const [line] = await tx.query<{ minimum: number | null }[]>(
      `select l.minimum_quantity as minimum from lot join pledge_line l on l.id = lot.pledge_line_id where lot.id = $1`,
      [lotId],
    );
    if (line?.minimum && quantity < line.minimum)
      throw new BelowMinimum({ minimum: line.minimum, asked: quantity }, '/quantity');
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
    const open = line.open + (match.state === 'proposed' ? match.covers : 0);
    const asked = quantity / match.unitsPerUnit;
    if (open < asked) throw new NeedLineIsCovered({ open, asked }, '/quantity');
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
