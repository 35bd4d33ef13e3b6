import { currentPersonId, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { newId } from '#libs/kernel';
import { Reservations } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Allocation } from './allocation.js';
import { Match } from './domain/match.entity.js';
import { matchStates } from './domain/match.states.js';
import { lockForDecision, sideOf } from './match.lock.js';
import { PairReader } from './pair-reader.js';
import { ProposalHolds } from './proposal-holds.js';
import { noteProposal } from './proposal-log.js';

/** What people decide. Order of locks: match, pledge, need, need line, balance. */
@Injectable()
export class MatchCommands {
  constructor(
    private readonly db: Database,
    private readonly reservations: Reservations,
    private readonly allocation: Allocation,
    private readonly pairs: PairReader,
    private readonly holds: ProposalHolds,
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
        unitsPerUnit: pair.unitsPerUnit,
        state: matchStates.initial,
        explanation: pair.explanation,
        runId: null,
        proposedBy: null,
        giverAgreedAt: null,
        ownerAgreedAt: null,
        holdExpiresAt: null,
        declinedBy: null,
        declinedFrom: null,
        deliveredQuantity: 0,
        changedAt: new Date(),
      });
      const side = sideOf(match);
      const holdUntil = await this.holds.hold(tx, match, side, dto.quantity, dto.holdHours);
      match.propose(side, currentPersonId(), holdUntil, new Date());
      await tx.insert(Match, match);
      await noteProposal(tx, match, side);
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
      match.assertIn(['suggested'], 'proposed');
      const side = sideOf(match);
      const holdUntil = await this.holds.hold(tx, match, side, quantity ?? match.quantity, holdHours);
      match.propose(side, currentPersonId(), holdUntil, new Date());
      await tx.save(match);
      await noteProposal(tx, match, side);
      await this.allocation.tell(tx, match, 'match.proposed');
    });
  }

  /** The other side agrees, to less than proposed where it says so. From now on the reservation is firm. */
  agree(id: string, quantity: number | undefined, version: number | undefined): Promise<void> {
    return this.onLocked(id, version, async (tx, match) => {
      const side = sideOf(match);
      match.agree(side, new Date());
      if (quantity !== undefined && quantity < match.quantity) {
        await this.holds.assertGiven(tx, match, side, quantity);
        await this.reservations.release(tx, match.id);
        await this.reservations.hold(tx, match.lotId, quantity, match.id, 1);
        match.quantity = quantity;
        await noteProposal(tx, match, side);
      }
      await this.reservations.makeFirm(tx, match.id);
      await tx.save(match);
      await this.allocation.tell(tx, match, 'match.agreed');
    });
  }

  /** No, in one step and without a reason. It does not count against anybody later. */
  decline(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, version, (tx, match) => {
      match.declining(sideOf(match));
      return this.allocation.letGo(tx, match, 'declined');
    });
  }

  /** Either side steps back from what was agreed, until it is packed. */
  release(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, version, async (tx, match) => {
      match.assertIn(['proposed', 'agreed', 'allocated'], 'released');
      await this.allocation.letGo(tx, match, 'released');
    });
  }

  private onLocked(
    id: string,
    version: number | undefined,
    work: (tx: EntityManager, match: Match) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      await work(tx, await lockForDecision(tx, id, version));
    });
  }
}
