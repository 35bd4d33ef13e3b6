import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Explanation } from './explanation.js';
import { NotYourTurn } from './match.errors.js';
import { type MatchState, matchStates } from './match.states.js';

export type Side = 'giver' | 'owner';

/** A quantity of one lot for one line of a need. Nothing binds before both sides have agreed. */
@Entity('match')
export class Match {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'need_line_id', update: false }) needLineId: string;
  @Column({ type: 'uuid', name: 'need_owner_id', update: false }) needOwnerId: string;
  @Column({ type: 'uuid', name: 'lot_id', update: false }) lotId: string;
  @Column({ type: 'uuid', name: 'giver_id', update: false }) giverId: string;
  @Column('bigint') quantity: number;
  @Column('text') state: MatchState;
  @Column('jsonb') explanation: Explanation;
  @Column({ type: 'uuid', name: 'run_id', nullable: true }) runId: string | null;
  @Column({ type: 'uuid', name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column({ type: 'timestamptz', name: 'giver_agreed_at', nullable: true }) giverAgreedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'owner_agreed_at', nullable: true }) ownerAgreedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'hold_expires_at', nullable: true }) holdExpiresAt: Date | null;
  @Column({ type: 'bigint', name: 'delivered_quantity' }) deliveredQuantity: number;
  @Column({ type: 'timestamptz', name: 'changed_at' }) changedAt: Date;
  @VersionColumn() version: number;

  /** One side puts it to the other; with that it has agreed itself, and the goods are held until `holdUntil`. */
  propose(side: Side, personId: string, holdUntil: Date, at: Date): void {
    this.to('proposed', at);
    this.proposedBy = personId;
    this.holdExpiresAt = holdUntil;
    this.agreedBy(side, at);
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
