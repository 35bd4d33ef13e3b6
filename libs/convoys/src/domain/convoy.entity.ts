import type { Text } from '#libs/kernel';
import type { PlanEngine, ViolationRule } from '../schedule/plan.js';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  ConvoyIsFixed,
  NothingIsPlanned,
  NotUnderway,
  WindowEndsBeforeItBegins,
  WindowTooLong,
} from './convoy.errors.js';
import { type ConvoyState, convoyStates } from './convoy.states.js';

/** A rule that stands in the way of a consignment, or of the whole convoy where none is named. */
export interface ConvoyObstacle {
  readonly consignmentId: string | null;
  /** Stable code of the rule. */
  readonly rule: string;
  readonly text: Text;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Where the rule comes from, with the confidence of the source. */
  readonly source: string;
}

/** What the last planning found beside the journeys. */
export interface PlanningOutcome {
  /** How travel times were obtained: `great_circle` or the name of a router; null where nothing was planned. */
  readonly travel: string | null;
  readonly obstacles: readonly ConvoyObstacle[];
  /** Set where another program has chosen the routes. */
  readonly engine?: PlanEngine;
  /** Set where a person laid the plan out. */
  readonly byHand?: PlannedByHand;
}

/** Who laid a plan out, and why it stands although it departs from rules that allow it. */
export interface PlannedByHand {
  readonly personId: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
  /** Codes of the soft rules that it breaks. */
  readonly despite: readonly ViolationRule[];
}

export interface PlannedTimes {
  readonly crossingId: string | null;
  readonly departAt: Date;
  readonly arriveAt: Date;
}

/** A plan as a convoy keeps it in mind. */
export interface PlannedConvoy extends PlannedTimes {
  readonly driverIds: readonly string[];
}

/** After that a request counts as lost and may be made again. */
const PLANNING_TAKES_AT_MOST_MS = 5 * 60_000;

/** Papers hold for 90 days at the most; a longer window would only cost planning time. */
const LONGEST_WINDOW_DAYS = 60;

/** Journeys that move together. Its plan is made by a job; people confirm it, and only then anything is booked. */
@Entity('convoy')
export class Convoy {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'operator_id', update: false }) operatorId: string;
  @Column('text') name: string;
  @Column('text') state: ConvoyState;
  @Column({ type: 'timestamptz', name: 'earliest_departure' }) earliestDeparture: Date;
  @Column({ type: 'timestamptz', name: 'latest_departure' }) latestDeparture: Date;
  @Column({ type: 'boolean', name: 'keeps_together' }) keepsTogether: boolean;
  @Column({ type: 'uuid', name: 'buffer_vehicle_id', nullable: true }) bufferVehicleId: string | null;
  @Column({ type: 'uuid', name: 'leader_id', nullable: true }) leaderId: string | null;
  @Column({ type: 'text', name: 'crossing_id', nullable: true }) crossingId: string | null;
  @Column({ type: 'timestamptz', name: 'depart_at', nullable: true }) departAt: Date | null;
  @Column({ type: 'timestamptz', name: 'arrive_at', nullable: true }) arriveAt: Date | null;
  @Column({ type: 'timestamptz', name: 'schedule_requested_at', nullable: true })
  scheduleRequestedAt: Date | null;
  @Column({ type: 'jsonb', nullable: true }) schedule: PlanningOutcome | null;
  @Column({ type: 'timestamptz', name: 'departed_at', nullable: true }) departedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Date | null;
  @VersionColumn() version: number;

  /** Sets the window of departures: in order, and short enough to be planned. */
  leaveBetween(earliest: Date, latest: Date): void {
    const days = (latest.getTime() - earliest.getTime()) / 86_400_000;
    if (days < 0) throw new WindowEndsBeforeItBegins({}, '/latestDeparture');
    if (days > LONGEST_WINDOW_DAYS)
      throw new WindowTooLong({ days: LONGEST_WINDOW_DAYS }, '/latestDeparture');
    this.earliestDeparture = earliest;
    this.latestDeparture = latest;
  }

  /** Changes name, window or how it keeps together. A plan that was made before no longer holds. */
  change(to: {
    name?: string | undefined;
    earliestDeparture?: Date | undefined;
    latestDeparture?: Date | undefined;
    keepsTogether?: boolean | undefined;
  }): void {
    if (this.state === 'scheduled') this.state = convoyStates.move(this.state, 'draft');
    if (this.state !== 'draft') throw new ConvoyIsFixed({ state: this.state });
    this.name = to.name ?? this.name;
    this.keepsTogether = to.keepsTogether ?? this.keepsTogether;
    this.leaveBetween(
      to.earliestDeparture ?? this.earliestDeparture,
      to.latestDeparture ?? this.latestDeparture,
    );
    this.scheduleRequestedAt = null;
    this.forgetPlan();
  }

  /**
   * Asks for a plan; a scheduled convoy may be planned again as long as nobody has confirmed it. False where one is
   * being made for the convoy as it stands: a change takes the request back.
   */
  requestSchedule(at: Date): boolean {
    if (!this.awaitsPlan()) throw new ConvoyIsFixed({ state: this.state });
    const since = this.scheduleRequestedAt?.getTime() ?? 0;
    if (at.getTime() - since < PLANNING_TAKES_AT_MOST_MS) return false;
    this.scheduleRequestedAt = at;
    return true;
  }

  /** The plan is not waited for any more; one that was there before still holds. @throws NothingIsPlanned */
  withdrawSchedule(): void {
    if (this.scheduleRequestedAt === null) throw new NothingIsPlanned();
    this.scheduleRequestedAt = null;
  }

  awaitsPlan(): boolean {
    return this.state === 'draft' || this.state === 'scheduled';
  }

  /** The plan holds from now on, until somebody changes the convoy. */
  scheduleFor({ driverIds, ...times }: PlannedConvoy, outcome: PlanningOutcome): void {
    if (this.state === 'draft') this.state = convoyStates.move(this.state, 'scheduled');
    Object.assign(this, times);
    if (this.leaderId !== null && !driverIds.includes(this.leaderId)) this.leaderId = null;
    this.schedule = outcome;
    this.scheduleRequestedAt = null;
  }

  /** Nothing can travel as asked: the convoy is a draft with the obstacles. */
  notScheduled(outcome: PlanningOutcome): void {
    if (this.state === 'scheduled') this.state = convoyStates.move(this.state, 'draft');
    this.forgetPlan();
    this.schedule = outcome;
    this.scheduleRequestedAt = null;
  }

  confirm(): void {
    this.state = convoyStates.move(this.state, 'confirmed');
    this.scheduleRequestedAt = null;
  }

  depart(at: Date): void {
    this.state = convoyStates.move(this.state, 'underway');
    this.departedAt = at;
  }

  assertUnderway(): void {
    if (this.state !== 'underway') throw new NotUnderway({ state: this.state });
  }

  end(state: 'completed' | 'postponed' | 'aborted', at: Date): void {
    this.state = convoyStates.move(this.state, state);
    this.scheduleRequestedAt = null;
    this.endedAt = at;
  }

  /** @throws ConvoyIsFixed once it has ended. */
  beLedBy(driverId: string | null): void {
    if (['completed', 'postponed', 'aborted'].includes(this.state))
      throw new ConvoyIsFixed({ state: this.state });
    this.leaderId = driverId;
  }

  private forgetPlan(): void {
    this.leaderId = null;
    this.crossingId = null;
    this.departAt = null;
    this.arriveAt = null;
    this.schedule = null;
  }
}
