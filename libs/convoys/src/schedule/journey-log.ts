import { LONGEST_PLAN, type Standstill } from './closed-times.js';
import type { CrewClock } from './crew-clock.js';
import type { ObstacleRule, RuleParameters, ScheduleLeg } from './plan.js';

/** The first rule that a route cannot keep. */
export interface Rejection {
  rule: ObstacleRule;
  parameters: RuleParameters;
}

/** Thrown to end a run whose log says why; one for all, because a stack trace for each would cost more than the run. */
export const REJECTED = new Error('the route breaks a rule');

/** The legs of one journey as they happen; every leg moves the crew's clock. */
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
    private readonly tolerant: boolean,
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
    if (!this.tolerant) throw this.rejected(rule, parameters);
    this.broken.push({ rule, parameters: { vehicle: this.vehicle, ...parameters } });
  }

  /** Waits; a wait that nearly makes a daily rest is drawn out to one. */
  pause(until: number, why: Standstill | { kind: 'break' | 'rest' }, place: Partial<ScheduleLeg> = {}): void {
    if (until > this.startAt + LONGEST_PLAN) throw this.rejected('no_legal_hour_to_drive');
    const startAt = this.crew.now;
    this.crew.pauseUntil(until);
    this.write({ ...why, ...place, startAt });
    const rested = this.crew.roundedUp(until);
    if (why.kind === 'break' || why.kind === 'rest' || rested === until) return;
    this.crew.pauseUntil(rested);
    this.write({ kind: 'rest', startAt: until, ...place });
  }

  work(leg: Pick<ScheduleLeg, 'kind'> & Partial<ScheduleLeg>, ms: number): void {
    const startAt = this.crew.now;
    this.crew.work(ms);
    this.write({ ...leg, startAt });
  }

  /** A leg that ends now. */
  write(leg: Pick<ScheduleLeg, 'kind' | 'startAt'> & Partial<ScheduleLeg>): void {
    this.legs.push({ ...leg, endAt: this.crew.now, loadG: this.loadG });
  }
}
