import type { Language } from '#libs/kernel';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import {
  ApprovalMissing,
  NothingToApprove,
  PledgeHasNoLines,
  PledgeIsFixed,
  SecondPersonNeeded,
} from './pledge.errors.js';
import { PledgeLine } from './pledge-line.entity.js';
import { type PledgeState, pledgeStates } from './pledge.states.js';

export const APPROVALS = ['not_required', 'pending', 'granted', 'refused'] as const;
export type Approval = (typeof APPROVALS)[number];
export const PLEDGE_VISIBILITIES = ['partners', 'network'] as const;

/** What an organisation can give. Offered, others see it; pledged, it binds. */
@Entity('pledge')
export class Pledge {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'giver_id', update: false }) giverId: string;
  @Column('text') title: string;
  @Column({ type: 'text', name: 'title_language' }) titleLanguage: Language;
  @Column('text') state: PledgeState;
  @Column('text') visibility: (typeof PLEDGE_VISIBILITIES)[number];
  @Column('text') approval: Approval;
  @Column({ type: 'text', name: 'approval_reference', nullable: true }) approvalReference: string | null;
  @Column({ type: 'uuid', name: 'approved_by', nullable: true }) approvedBy: string | null;
  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true }) approvedAt: Date | null;
  @Column({ type: 'uuid', name: 'first_call_id', nullable: true }) firstCallId: string | null;
  @Column({ type: 'timestamptz', name: 'first_call_until', nullable: true }) firstCallUntil: Date | null;
  /** Organisations that move the goods: they take them into their halls and plan their way. */
  @Column('uuid', { name: 'operator_ids', array: true }) operatorIds: string[];
  @Column({ type: 'text', name: 'file_number', nullable: true }) fileNumber: string | null;
  /** The need that it was begun for, so that the way from one to the other stays. */
  @Column({ type: 'uuid', name: 'for_need_id', nullable: true, update: false }) forNeedId: string | null;
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: string | null;
  /** Who wrote the lines as they stand; somebody else approves them. */
  @Column({ type: 'uuid', name: 'created_by' }) createdBy: string;
  /** When the lines were written as they stand. */
  @Column({ type: 'timestamptz', name: 'written_at', default: () => 'now()' }) writtenAt: Date;
  @VersionColumn() version: number;
  @OneToMany(() => PledgeLine, (line) => line.pledge, { cascade: true }) lines: Relation<PledgeLine[]>;

  /** Each once. What a pledge says of its goods is fixed once it is offered; who moves them is not. */
  nameOperators(ids: readonly string[]): void {
    this.operatorIds = [...new Set(ids.map((id) => id.toLowerCase()))];
  }

  /** Other lines, and so another version: what was decided about the ones before says nothing about these. */
  write(lines: PledgeLine[], personId: string, at: Date): void {
    this.lines = lines;
    this.writtenAt = at;
    this.createdBy = personId;
    if (this.approval === 'not_required') return;
    this.approval = 'pending';
    this.approvedBy = null;
    this.approvedAt = null;
    this.approvalReference = null;
  }

  /** Others see it from now on; its lines are fixed. Whoever demands four eyes by now has them asked for. */
  offer(fourEyesDemanded: boolean): void {
    if (this.lines.length === 0) throw new PledgeHasNoLines();
    if (fourEyesDemanded && this.approval === 'not_required') this.approval = 'pending';
    this.state = pledgeStates.move(this.state, 'offered');
  }

  /** A second person grants or refuses what the giver's own rules ask for, such as a council decision. */
  decideApproval(
    decision: 'granted' | 'refused',
    personId: string,
    reference: string | null,
    at: Date,
  ): void {
    if (this.approval !== 'pending') throw new NothingToApprove({ approval: this.approval });
    if (personId === this.createdBy) throw new SecondPersonNeeded();
    this.approval = decision;
    this.approvedBy = personId;
    this.approvedAt = at;
    this.approvalReference = reference;
  }

  /** It binds from now on. */
  pledge(): void {
    if (this.approval === 'pending' || this.approval === 'refused')
      throw new ApprovalMissing({ approval: this.approval });
    this.state = pledgeStates.move(this.state, 'pledged');
  }

  end(outcome: 'withdrawn' | 'expired'): void {
    this.state = pledgeStates.move(this.state, outcome);
  }

  assertDraft(): void {
    if (this.state !== 'draft') throw new PledgeIsFixed({ state: this.state });
  }
}
