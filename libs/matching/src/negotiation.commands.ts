import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Allocation } from './allocation.js';
import type { Match } from './domain/match.entity.js';
import { NothingIsChanged, SuggestedAgain } from './domain/match.errors.js';
import { lockForDecision, sideOf } from './match.lock.js';
import { ProposalHolds } from './proposal-holds.js';
import { noteProposal, type Wish } from './proposal-log.js';

export interface Counter extends Wish {
  readonly quantity?: number;
}

/** What two sides do until both say yes to the same: other terms, and a no taken back. Locks as `MatchCommands` does. */
@Injectable()
export class NegotiationCommands {
  constructor(
    private readonly db: Database,
    private readonly allocation: Allocation,
    private readonly holds: ProposalHolds,
  ) {}

  /**
   * Puts other terms to the other side, which decides anew; the hold begins anew with them. The quantity may fall, or
   * rise up to what is open on the line and available of the lot.
   */
  counter(id: string, counter: Counter, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const match = await lockForDecision(tx, id, version);
      match.assertIn(['suggested', 'proposed'], 'proposed');
      const quantity = counter.quantity ?? match.quantity;
      if (quantity === match.quantity && !counter.usefulFrom && !counter.wish) throw new NothingIsChanged();
      const topic = match.state === 'proposed' ? 'match.countered' : 'match.proposed';
      const side = sideOf(match);
      const holdUntil = await this.holds.hold(tx, match, side, quantity);
      match.propose(side, currentPersonId(), holdUntil, new Date());
      await tx.save(match);
      await noteProposal(tx, match, side, counter);
      await this.allocation.tell(tx, match, topic);
    });
  }

  /** Takes a no back within ten minutes, while the quantities are still open. */
  undoDecline(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const match = await lockForDecision(tx, id, version);
      const side = sideOf(match);
      const state = match.undoable(side, new Date());
      if (state === 'proposed') match.holdExpiresAt = await this.holds.hold(tx, match, side, match.quantity);
      else await this.assertNotSuggested(tx, match);
      match.to(state, new Date());
      await tx.save(match);
      await this.allocation.tell(tx, match, 'match.reopened');
    });
  }

  private async assertNotSuggested(tx: EntityManager, match: Match): Promise<void> {
    await this.holds.assertOpen(tx, match, match.quantity);
    const [again] = await tx.query<unknown[]>(
      `select from match where need_line_id = $1 and lot_id = $2 and state = 'suggested'`,
      [match.needLineId, match.lotId],
    );
    if (again) throw new SuggestedAgain();
  }
}
