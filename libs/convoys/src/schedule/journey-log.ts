import { LONGEST_PLAN, type Standstill } from './closed-times.js';
import type { CrewClock } from './crew-clock.js';
import type { LegKind, ObstacleRule, RuleParameters, ScheduleLeg } from './plan.js';

/** The first rule that a route cannot keep. */
export interface Rejection {
  rule: ObstacleRule;
  parameters: RuleParameters;
}

/** Thrown to end a run whose log says why; one for all, because a stack trace for each would cost more than the run. */
export const REJECTED = new Error('the route breaks a rule');

/** The legs of one journey as they happen; every leg moves the crew's clock, also where they are not written down. */
export class JourneyLog {
  readonly legs: ScheduleLeg[] = [];
  readonly startAt: number;
  rejection: Rejection | undefined;
  /** Rules that a tolerant run went on in spite of. */
  readonly broken: Rejection[] = [];
  loadG = 0;

  constructor(
    readonly crew: CrewClock,
    private readonly vehicle: string,
    private readonly how: { readonly tolerant: boolean; readonly written: boolean },
  ) {
    this.startAt = crew.now;
  }

  /** Notes why the route cannot be driven; the caller throws what is returned. */
  rejected(rule: ObstacleRule, parameters: RuleParameters = {}): Error {
    this.rejection = { rule, parameters: { vehicle: this.vehicle, ...parameters } };
    return REJECTED;
  }

  /** Ends the run over a rule that a vehicle could go on in spite of; a tolerant run notes it and goes on. */
  objects(rule: ObstacleRule, parameters: RuleParameters = {}): void {
    if (!this.how.tolerant) throw this.rejected(rule, parameters);
    this.broken.push({ rule, parameters: { vehicle: this.vehicle, ...parameters } });
  }

  /** Waits; a wait that nearly makes a daily rest is drawn out to one. */
  pause(until: number, why: Standstill | { kind: 'break' | 'rest' }, place: Partial<ScheduleLeg> = {}): void {
    if (until > this.startAt + LONGEST_PLAN) throw this.rejected('no_legal_hour_to_drive');
    const startAt = this.crew.now;
    this.crew.pauseUntil(until);
    if (this.how.written) this.write(startAt, { ...why, ...place });
    const rested = this.crew.roundedUp(until);
    const isFixed = 'reason' in why && why.reason === 'convoy';
    if (why.kind === 'break' || why.kind === 'rest' || isFixed || rested === until) return;
    this.crew.pauseUntil(rested);
    const { passengerIds: _, ...there } = place;
    if (this.how.written) this.write(until, { kind: 'rest', ...there });
  }

  work(kind: LegKind, place: Partial<ScheduleLeg>, ms: number): void {
    const startAt = this.crew.now;
    this.crew.work(ms);
    if (this.how.written) this.write(startAt, { kind, ...place });
  }

  drive(
    wheel: { readonly driver: number; readonly driverId: string | undefined },
    ms: number,
    ends: Partial<ScheduleLeg>,
    on: { readonly country: string; readonly km: number },
  ): void {
    const startAt = this.crew.now;
    this.crew.drive(wheel.driver, ms);
    if (!this.how.written) return;
    this.write(startAt, { kind: 'drive', ...ends, ...on, driverId: wheel.driverId });
  }

  /** A leg that ends now. */
  private write(startAt: number, leg: Pick<ScheduleLeg, 'kind'> & Partial<ScheduleLeg>): void {
    this.legs.push({ ...leg, startAt, endAt: this.crew.now, loadG: this.loadG });
  }
}
