import { IllegalTransition } from '#libs/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Explanation } from './explanation.js';
import { DeclineIsFinal, NotDeclined, NotYourDecline, NotYourTurn } from './match.errors.js';
import { type MatchState, matchStates } from './match.states.js';

export type Side = 'giver' | 'owner';

/** How long whoever declined may take it back. */
export const UNDO_MINUTES = 10;

/** A quantity of one lot for one line of a need. Nothing binds before both sides have agreed. */
@Entity('match')
export class Match {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'need_line_id', update: false }) needLineId: string;
  @Column({ type: 'uuid', name: 'need_owner_id', update: false }) needOwnerId: string;
  @Column({ type: 'uuid', name: 'lot_id', update: false }) lotId: string;
  @Column({ type: 'uuid', name: 'giver_id', update: false }) giverId: string;
  /** Held of the lot. */
  @Column('bigint') quantity: number;
  /** So many of the lot stand in for one that the line asks for: only whole sets are held. */
  @Column({ type: 'integer', name: 'units_per_unit' }) unitsPerUnit: number;
  @Column('text') state: MatchState;
  @Column('jsonb') explanation: Explanation;
  @Column({ type: 'uuid', name: 'run_id', nullable: true }) runId: string | null;
  @Column({ type: 'uuid', name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column({ type: 'timestamptz', name: 'giver_agreed_at', nullable: true }) giverAgreedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'owner_agreed_at', nullable: true }) ownerAgreedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'hold_expires_at', nullable: true }) holdExpiresAt: Date | null;
  @Column({ type: 'text', name: 'declined_by', nullable: true }) declinedBy: Side | null;
  @Column({ type: 'text', name: 'declined_from', nullable: true }) declinedFrom:
    'suggested' | 'proposed' | null;
  @Column({ type: 'bigint', name: 'delivered_quantity' }) deliveredQuantity: number;
  @Column({ type: 'timestamptz', name: 'changed_at' }) changedAt: Date;
  @VersionColumn() version: number;

  /** How much of the line it covers. */
  get covers(): number {
    return this.quantity / this.unitsPerUnit;
  }

  /**
   * One side puts it, or other terms of it, to the other; with that it has agreed itself, and what the other had
   * agreed to no longer holds. The goods are held until `holdUntil`.
   */
  propose(side: Side, personId: string, holdUntil: Date, at: Date): void {
    if (this.state !== 'proposed') this.to('proposed', at);
    this.proposedBy = personId;
    this.holdExpiresAt = holdUntil;
    this.giverAgreedAt = side === 'giver' ? at : null;
    this.ownerAgreedAt = side === 'owner' ? at : null;
    this.changedAt = at;
  }

  /** @throws IllegalTransition when the match is in none of these states. */
  assertIn(states: readonly MatchState[], to: MatchState): void {
    if (states.includes(this.state)) return;
    const allowed = matchStates.next(this.state).filter((next) => next !== to);
    throw new IllegalTransition({
      aggregate: matchStates.aggregate,
      from: this.state,
      to,
      allowed: allowed.join(', ') || '–',
    });
  }

  /** Remembers who says no, and to what, so that the same side can take it back. */
  declining(side: Side): void {
    if (this.state !== 'suggested' && this.state !== 'proposed') return;
    this.declinedBy = side;
    this.declinedFrom = this.state;
  }

  /**
   * What the match becomes when this side takes its refusal back.
   * @throws NotDeclined; NotYourDecline; DeclineIsFinal when it is too late.
   */
  undoable(side: Side, at: Date): 'suggested' | 'proposed' {
    if (this.state !== 'declined') throw new NotDeclined({ state: this.state });
    if (this.declinedBy !== side || this.declinedFrom === null) throw new NotYourDecline();
    if (at.getTime() - this.changedAt.getTime() > UNDO_MINUTES * 60_000)
      throw new DeclineIsFinal({ minutes: UNDO_MINUTES });
    return this.declinedFrom;
  }

  /** The other side agrees. */
  agree(side: Side, at: Date): void {
    if (side === 'giver' ? this.giverAgreedAt : this.ownerAgreedAt) throw new NotYourTurn();
    this.agreedBy(side, at);
    this.to('agreed', at);
  }

  to(state: MatchState, at: Date): void {
    this.state = matchStates.move(this.state, state);
    this.changedAt = at;
  }

  private agreedBy(side: Side, at: Date): void {
    if (side === 'giver') this.giverAgreedAt = at;
    else this.ownerAgreedAt = at;
  }
}
