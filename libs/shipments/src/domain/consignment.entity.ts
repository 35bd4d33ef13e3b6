import type { Language } from '#libs/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConsignmentLine } from './consignment-line.entity.js';
import {
  ConsignmentHasLeft,
  NoNumbersYet,
  NothingToReport,
  PapersNameRecipient,
} from './consignment.errors.js';
import {
  BEFORE_DISPATCH,
  BEFORE_PAPERS,
  type ConsignmentState,
  consignmentStates,
} from './consignment.states.js';
import type { End, PlaceHours } from './place-hours.js';
import type { SystemLine } from './readiness.js';

/** Who receives and who will use the goods; as before where nobody is named. */
export interface Receivers {
  readonly recipientId?: string;
  readonly endUserId?: string;
}

/** Goods of one giver from one place on their way to one organisation. From the start its lines are fixed. */
@Entity('consignment')
export class Consignment {
  @PrimaryColumn('uuid') id: string;
  /** The number that people use. */
  @Column({ type: 'text', insert: false, update: false }) reference: string;
  @Column({ type: 'uuid', name: 'giver_id', update: false }) giverId: string;
  /** Who runs hall and transport. */
  @Column({ type: 'uuid', name: 'operator_id', update: false }) operatorId: string;
  @Column({ type: 'uuid', name: 'need_owner_id', update: false }) needOwnerId: string;
  /** The registered recipient in the Ukrainian system. */
  @Column({ type: 'uuid', name: 'recipient_id' }) recipientId: string;
  /** Who will use the goods. */
  @Column({ type: 'uuid', name: 'end_user_id' }) endUserId: string;
  @Column({ type: 'uuid', name: 'origin_id', update: false }) originId: string;
  @Column({ type: 'text', name: 'origin_place_id', update: false }) originPlaceId: string;
  @Column({ type: 'text', name: 'destination_place_id', update: false }) destinationPlaceId: string;
  @Column('text') state: ConsignmentState;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt: Date | null;
  @Column('date', { name: 'latest_arrival_on', nullable: true }) latestArrivalOn: string | null;
  /** When the convoy means to reach the border. Restricted: answers show the day at most. */
  @Column('timestamptz', { name: 'planned_border_at', nullable: true }) plannedBorderAt: Date | null;
  @Column('text', { nullable: true }) code: string | null;
  @Column('date', { name: 'code_valid_until', nullable: true }) codeValidUntil: string | null;
  @Column('text', { name: 'declaration_number', nullable: true }) declarationNumber: string | null;
  @Column('date', { name: 'declaration_valid_until', nullable: true }) declarationValidUntil: string | null;
  @Column('text', { name: 'gift_letter_number', nullable: true }) giftLetterNumber: string | null;
  @Column('jsonb', { name: 'system_list', nullable: true }) systemList: SystemLine[] | null;
  @Column('boolean', { name: 'system_list_matches', nullable: true }) systemListMatches: boolean | null;
  /** When the receiving side last said of code, declaration and system list that they are right. */
  @Column('timestamptz', { name: 'numbers_confirmed_at', nullable: true }) numbersConfirmedAt: Date | null;
  @Column('timestamptz', { name: 'need_reconfirmed_at', nullable: true }) needReconfirmedAt: Date | null;
  @Column('jsonb', { name: 'loading_hours' }) loadingHours: PlaceHours;
  @Column('jsonb', { name: 'unloading_hours' }) unloadingHours: PlaceHours;
  @Column('timestamptz', { name: 'dispatched_at', nullable: true }) dispatchedAt: Date | null;
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt: Date | null;
  /** When those who received filed the Ukrainian report on the use. */
  @Column('date', { name: 'report_filed_on', nullable: true }) reportFiledOn: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
  @Column('text', { name: 'end_reason_language', nullable: true }) endReasonLanguage: Language | null;
  @VersionColumn() version: number;
  /** No relation of the ORM: they are read with the locked root and never change with it. */
  lines: ConsignmentLine[];

  /** @throws IllegalTransition */
  to(state: ConsignmentState): void {
    this.state = consignmentStates.move(this.state, state);
  }

  dispatch(at: Date): void {
    this.to('dispatched');
    this.dispatchedAt = at;
  }

  arrive(at: Date): void {
    this.to('arrived');
    this.arrivedAt = at;
  }

  /** @throws NothingToReport before the goods were handed over. */
  noteReport(filedOn: string | null): void {
    if (this.state !== 'handed_over' && this.state !== 'closed')
      throw new NothingToReport({ state: this.state });
    this.reportFiledOn = filedOn;
  }

  /** The way ends without a handover. */
  end(
    outcome: 'cancelled' | 'diverted' | 'returned' | 'lost',
    reason: string | null,
    language: Language | null,
  ): void {
    this.to(outcome);
    this.endReason = reason;
    this.endReasonLanguage = reason === null ? null : language;
  }

  /** The owner's word that the need still holds. Who receives changes only until the papers are complete. */
  reconfirm({ recipientId = this.recipientId, endUserId = this.endUserId }: Receivers, at: Date): void {
    this.assertNotLeft();
    const others = recipientId !== this.recipientId || endUserId !== this.endUserId;
    if (others && !BEFORE_PAPERS.includes(this.state)) throw new PapersNameRecipient({ state: this.state });
    this.recipientId = recipientId;
    this.endUserId = endUserId;
    this.needReconfirmedAt = at;
  }

  /** The side that receives says that the numbers are right. @throws ConsignmentHasLeft; NoNumbersYet */
  confirmNumbers(at: Date): void {
    this.assertNotLeft();
    if (!this.code && !this.declarationNumber) throw new NoNumbersYet();
    this.numbersConfirmedAt = at;
  }

  /** @throws ConsignmentHasLeft */
  keepHours(end: End, hours: PlaceHours): void {
    this.assertNotLeft();
    this[`${end}Hours`] = hours;
  }

  /** Who has the numbers from the Ukrainian system. */
  get receivingSide(): string[] {
    return [this.needOwnerId, this.recipientId, this.endUserId];
  }

  /** @throws ConsignmentHasLeft once the goods are on the road. */
  assertNotLeft(): void {
    if (!BEFORE_DISPATCH.includes(this.state)) throw new ConsignmentHasLeft({ state: this.state });
  }

  /** Everybody who takes part, each once. */
  get parties(): string[] {
    return [...new Set([this.giverId, this.operatorId, this.needOwnerId, this.recipientId, this.endUserId])];
  }
}
