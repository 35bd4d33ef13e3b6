import { currentPersonId, mayAt, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Reservations } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Allocation } from './allocation.js';
import { Match, type Side } from './domain/match.entity.js';
import {
  NeedIsNotOpen,
  NeedLineIsCovered,
  OthersHaveFirstCall,
  PledgeIsNotOpen,
} from './domain/match.errors.js';
import { matchStates } from './domain/match.states.js';
import { PairReader } from './pair-reader.js';

/** How long a proposal holds the goods unless another time is configured. */
export const HOLD_HOURS = Number(process.env['PORUCH_HOLD_HOURS'] ?? 72);

/** States of a pledge whose goods can be proposed. */
const BINDING: ReadonlySet<string> = new Set(['offered', 'pledged']);

/** What people decide. Order of locks: match, pledge, need, need line, balance. */
@Injectable()
export class MatchCommands {
  constructor(
    private readonly db: Database,
    private readonly reservations: Reservations,
    private readonly allocation: Allocation,
    private readonly pairs: PairReader,
  ) {}

  /** One side proposes a pair of its own choice. Answers the match's id. */
  create(dto: {
    id?: string;
    needLineId: string;
    lotId: string;
    quantity: number;
    holdHours?: number;
  }): Promise<string> {
    return this.db.transaction(async (tx) => {
      const pair = await this.pairs.read(tx, dto.needLineId, dto.lotId);
      requireAt('match:decide', pair.needOwnerId, pair.giverId);
      const match = tx.create(Match, {
        id: dto.id ?? newId(),
        needLineId: dto.needLineId,
        lotId: dto.lotId,
        needOwnerId: pair.needOwnerId,
        giverId: pair.giverId,
        quantity: dto.quantity,
        state: matchStates.initial,
        explanation: pair.explanation,
        runId: null,
        proposedBy: null,
        giverAgreedAt: null,
        ownerAgreedAt: null,
        holdExpiresAt: null,
        deliveredQuantity: 0,
        changedAt: new Date(),
      });
      await this.hold(tx, match, dto.quantity, dto.holdHours);
      match.propose(sideOf(match), currentPersonId(), match.holdExpiresAt!, new Date());
      await tx.insert(Match, match);
      await this.allocation.tell(tx, match, 'match.proposed');
      return match.id;
    });
  }

  /** One side puts a suggestion to the other; the goods are held until the other decides or the hold runs out. */
  propose(
    id: string,
    quantity: number | undefined,
    holdHours: number | undefined,
    version: number | undefined,
  ): Promise<void> {
    return this.onLocked(id, version, async (tx, match) => {
      matchStates.move(match.state, 'proposed');
      await this.hold(tx, match, quantity ?? match.quantity, holdHours);
      match.propose(sideOf(match), currentPersonId(), match.holdExpiresAt!, new Date());
      await tx.save(match);
      await this.allocation.tell(tx, match, 'match.proposed');
    });
  }

  /** The other side agrees, to less than proposed where it says so. From now on the reservation is firm. */
  agree(id: string, quantity: number | undefined, version: number | undefined): Promise<void> {
    return this.onLocked(id, version, async (tx, match) => {
      match.agree(sideOf(match), new Date());
      if (quantity !== undefined && quantity < match.quantity) {
        await this.reservations.release(tx, match.id);
        await this.reservations.hold(tx, match.lotId, quantity, match.id, 1);
        match.quantity = quantity;
      }
      await this.reservations.makeFirm(tx, match.id);
      await tx.save(match);
      await this.allocation.tell(tx, match, 'match.agreed');
    });
  }

  /** No, in one step and without a reason. It does not count against anybody later. */
  decline(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, version, (tx, match) => this.allocation.letGo(tx, match, 'declined'));
  }

  /** Either side steps back from what was agreed, until it is packed. */
  release(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, version, async (tx, match) => {
      if (!['proposed', 'agreed', 'allocated'].includes(match.state))
        matchStates.move(match.state, 'proposed');
      await this.allocation.letGo(tx, match, 'released');
    });
  }

  /** Need and pledge stay open until we have committed, so that whoever ends one of them finds this proposal. */
  private async hold(
    tx: EntityManager,
    match: Match,
    quantity: number,
    holdHours = HOLD_HOURS,
  ): Promise<void> {
    const [source] = await tx.query<{ pledge: string | null }[]>('select lock_pledge_of($1) as pledge', [
      match.lotId,
    ]);
    if (source?.pledge && !BINDING.has(source.pledge)) throw new PledgeIsNotOpen();
    const [line] = await tx.query<{ open: number; published: boolean }[]>(
      'select * from lock_open_quantity($1)',
      [match.needLineId],
    );
    if (!line?.published) throw new NeedIsNotOpen();
    if (line.open < quantity) throw new NeedLineIsCovered({ open: line.open, asked: quantity }, '/quantity');
    await assertFirstCall(tx, match);
    const { expiresAt } = await this.reservations.hold(tx, match.lotId, quantity, match.id, holdHours);
    match.quantity = quantity;
    match.holdExpiresAt = expiresAt;
  }

  private onLocked(
    id: string,
    version: number | undefined,
    work: (tx: EntityManager, match: Match) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const match = await this.allocation.lock(tx, id);
      if (!match) throw new NotFound();
      requireAt('match:decide', match.needOwnerId, match.giverId);
      requireVersion(match, version);
      await work(tx, match);
    });
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

/** The side for which the signed-in person decides; who could speak for both speaks for the one still asked. */
function sideOf(match: Match): Side {
  const forOwner = mayAt('match:decide', match.needOwnerId);
  const forGiver = mayAt('match:decide', match.giverId);
  if (forOwner && forGiver) return match.giverAgreedAt ? 'owner' : 'giver';
  return forOwner ? 'owner' : 'giver';
}
