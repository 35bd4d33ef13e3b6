import { Cargo } from './cargo.js';
import type { ClosedTimes } from './closed-times.js';
import { HOUR, MINUTE, nextInterval, weekdayAt } from './clock.js';
import { CrewClock, type Pace } from './crew-clock.js';
import { JourneyLog } from './journey-log.js';
import type { ScheduleCrossing, ScheduleLeg, SchedulePlace } from './plan.js';
import type { RoadBook, Route, Timetable, Visit } from './route.js';
import type { Meeting } from './together.js';
import type { Waypoint } from './travel.js';

/** When vehicle and crew are there, and no earlier than a drive to what is loaded first finds it ready. */
function readyToLeave(
  { request, stretches }: RoadBook,
  { vehicle, drivers, visits, home, itself }: Route,
  departAt: number,
): number {
  let at = Math.max(departAt, vehicle.availableFrom ?? departAt, itself?.readyAt ?? departAt);
  for (const { availableFrom } of drivers) at = Math.max(at, availableFrom ?? at);
  const first = visits[0];
  if (!first || (first.place.country === 'UA') !== (home.country === 'UA')) return at;
  const ready = first.load.reduce((latest, { readyAt }) => Math.max(latest, readyAt), at);
  if (first.place.id === home.id) return ready;
  const driving = stretches.of(home, first.place, vehicle).segments.reduce((sum, { ms }) => sum + ms, 0);
  return Math.max(at, Math.min(ready - driving, request.latestDepartureAt));
}

const NEVER: ClosedTimes = [];

export interface RunOptions {
  readonly pace: Pace;
  /** Notes a broken rule and goes on where a vehicle could. */
  readonly tolerant?: boolean;
  /** Into Ukraine it is neither dealt with at the gate nor goes on from it at another time. */
  readonly meeting?: Meeting | undefined;
  /** Without it the timetable has no legs. */
  readonly written?: boolean;
}

/** One run from home to the end place; every step moves the crew's clock and writes the leg. */
export class JourneyRun {
  readonly log: JourneyLog;
  private readonly cargo: Cargo;
  private km = 0;
  private borderAt: number | undefined;
  private onwardAt: number | undefined;
  private readonly meeting: Meeting | undefined;

  constructor(
    private readonly book: RoadBook,
    private readonly route: Route,
    private readonly crossing: ScheduleCrossing | null,
    departAt: number,
    { pace, tolerant = false, meeting, written = true }: RunOptions,
  ) {
    this.meeting = meeting;
    const { vehicle, drivers } = route;
    const notBefore = tolerant ? departAt : readyToLeave(book, route, departAt);
    const startAt = Math.ceil(notBefore / MINUTE) * MINUTE;
    this.log = new JourneyLog(
      new CrewClock(book.request.rules, drivers.length, startAt, pace),
      vehicle.label,
      { tolerant, written },
    );
    this.cargo = new Cargo(book.request.rules, this.log, route.itself);
  }

  run(): Timetable {
    const { vehicle, drivers, visits, home, end, itself } = this.route;
    if (this.log.startAt > this.book.request.latestDepartureAt) {
      this.log.objects('departs_too_late', {
        earliest: this.log.startAt,
        latest: this.book.request.latestDepartureAt,
      });
    }
    let at = home;
    for (const visit of visits) {
      this.travelTo(at, visit.place);
      this.cargo.handle(visit);
      this.board(visit);
      at = visit.place;
    }
    if (end) this.travelTo(at, end);
    if (itself) this.cargo.arrivesInTime([itself]);
    const arriveAt = this.log.crew.now;
    const available = (until: number | undefined) => until === undefined || arriveAt <= until;
    if (!available(vehicle.availableUntil)) {
      this.log.objects('vehicle_not_available', {
        until: vehicle.availableUntil ?? 0,
        neededUntil: arriveAt,
      });
    }
    const driver = drivers.find((d) => !available(d.availableUntil));
    if (driver) {
      const limits = { driver: driver.label, until: driver.availableUntil ?? 0, neededUntil: arriveAt };
      this.log.objects('driver_not_available', limits);
    }
    return {
      departAt: this.log.startAt,
      arriveAt,
      km: Math.round(this.km * 10) / 10,
      ...(this.borderAt === undefined ? {} : { borderAt: this.borderAt }),
      ...(this.onwardAt === undefined ? {} : { onwardAt: this.onwardAt }),
      legs: this.log.legs,
    };
  }

  private travelTo(from: SchedulePlace, to: SchedulePlace): void {
    if (from.id === to.id) return;
    const inward = to.country === 'UA';
    if ((from.country === 'UA') === inward) {
      this.drive(from, to, { fromPlaceId: from.id, toPlaceId: to.id });
      return;
    }
    const { crossing } = this;
    const { vehicle, drivers } = this.route;
    const limits = { vehicleClass: vehicle.vehicleClass };
    if (!crossing) throw this.log.rejected('no_crossing_admits', limits);
    if (crossing.accepts[vehicle.vehicleClass] !== true) this.log.objects('no_crossing_admits', limits);
    if (drivers.some((d) => !d.mayCrossBorder)) this.log.objects('no_driver_may_cross');
    const { id, lat, lon, curfewAreaId, fromCountry, toCountry } = crossing;
    const side = (country: string): Waypoint => ({ id, lat, lon, curfewAreaId, country, isGate: true });
    this.drive(from, side(inward ? fromCountry : toCountry), { fromPlaceId: from.id, crossingId: id });
    const meeting = inward ? this.meeting : undefined;
    if (meeting) this.waitForOthers(meeting.crossAt, id);
    this.cross(crossing, inward, meeting);
    if (meeting) this.goOnTogether(meeting, id);
    if (inward) this.onwardAt ??= this.log.crew.now;
    this.drive(side(inward ? toCountry : fromCountry), to, { crossingId: id, toPlaceId: to.id });
  }

  private drive(
    from: Waypoint,
    to: Waypoint,
    ends: Pick<ScheduleLeg, 'fromPlaceId' | 'toPlaceId' | 'crossingId'>,
  ): void {
    const { segments, arriving } = this.book.stretches.of(from, to, this.route.vehicle);
    for (const segment of segments) {
      const last = segment === segments.at(-1);
      for (let left = segment.ms; left > 0;) {
        const { driver, ms } = this.nextDrive(left, segment.closed, last ? arriving : NEVER);
        const km = (segment.km * ms) / segment.ms;
        const driverId = this.route.drivers[driver]?.id;
        this.log.drive({ driver, driverId }, ms, ends, { country: segment.country, km });
        this.km += km;
        left -= ms;
      }
    }
  }

  /** Pauses as long as the clock or the crew require, then says who drives on for how long. */
  private nextDrive(
    left: number,
    closed: ClosedTimes,
    arriving: ClosedTimes,
  ): { driver: number; ms: number } {
    for (;;) {
      const shut = nextInterval(closed, this.log.crew.now);
      if (shut && shut.from <= this.log.crew.now) {
        this.log.pause(shut.to, shut.reason);
        continue;
      }
      const next = this.log.crew.nextDriver();
      if (!next) {
        const pause = this.log.crew.pauseNeeded();
        this.log.pause(pause.until, { kind: pause.kind });
        continue;
      }
      const ms = Math.min(next.ms, left, (shut?.from ?? Infinity) - this.log.crew.now);
      const tooLate = ms === left ? nextInterval(arriving, this.log.crew.now + ms) : undefined;
      if (tooLate && tooLate.from <= this.log.crew.now + ms) {
        this.log.pause(
          this.openAgain(closed, Math.max(tooLate.to - ms, this.log.crew.now + MINUTE)),
          tooLate.reason,
        );
        continue;
      }
      return { driver: next.driver, ms };
    }
  }

  private openAgain(closed: ClosedTimes, at: number): number {
    const shut = nextInterval(closed, at);
    return shut && shut.from <= at ? shut.to : at;
  }

  private board({ place, board = [] }: Visit): void {
    if (board.length === 0) return;
    const { crew } = this.log;
    const readyAt = board.reduce((latest, passenger) => Math.max(latest, passenger.readyAt), crew.now);
    const until = Math.ceil(readyAt / MINUTE) * MINUTE + this.book.request.rules.boarding * MINUTE;
    const here = { fromPlaceId: place.id, toPlaceId: place.id };
    const passengerIds = board.map(({ driver }) => driver.id);
    this.log.pause(until, { kind: 'wait', reason: 'passengers' }, { ...here, passengerIds });
  }

  private waitForOthers(until: number, crossingId: string): void {
    if (until > this.log.crew.now) this.log.pause(until, { kind: 'wait', reason: 'convoy' }, { crossingId });
  }

  /** Once everybody is through, and as rested as they have to be to go on. */
  private goOnTogether({ onwardAt }: Meeting, crossingId: string): void {
    this.waitForOthers(onwardAt, crossingId);
    while (!this.log.crew.nextDriver()) {
      const { until, kind } = this.log.crew.pauseNeeded();
      this.log.pause(until, { kind }, { crossingId });
    }
    this.isThere(onwardAt);
  }

  /** Ends the run where the others would have to wait. */
  private isThere(latest: number): void {
    const arrival = this.log.crew.now;
    if (arrival > latest) this.log.objects('misses_convoy', { arrival, latest });
  }

  private cross(crossing: ScheduleCrossing, inward: boolean, meeting: Meeting | undefined): void {
    const { rules } = this.book.request;
    const { vehicleClass } = this.route.vehicle;
    const side = inward ? crossing.fromCountry : crossing.toCountry;
    const waits = (inward ? crossing.waits : crossing.waitsBack)?.[vehicleClass];
    const queueAt = (at: number) => (waits?.[weekdayAt(side, at)] ?? rules.unknownBorderWait) * MINUTE;
    const handling = rules.borderHandling * MINUTE;
    const here = { crossingId: crossing.id };
    if (!inward) {
      const parked = this.log.crew.now + Math.ceil(queueAt(this.log.crew.now) / MINUTE) * MINUTE;
      if (parked > this.log.crew.now) this.log.pause(parked, { kind: 'wait', reason: 'queue' }, here);
    }
    for (;;) {
      const shut = nextInterval(this.book.closed.gate(crossing.id, side, crossing.open), this.log.crew.now);
      if (shut && shut.from <= this.log.crew.now) {
        this.log.pause(shut.to, shut.reason, here);
        continue;
      }
      const queue = inward ? Math.ceil(queueAt(this.log.crew.now) / MINUTE) * MINUTE : 0;
      const work = queue + handling;
      if (this.log.crew.canWork(work)) {
        if (meeting) this.isThere(meeting.crossAt);
        this.borderAt ??= this.log.crew.now;
        this.cargo.papersHold();
        this.log.work('border', here, work);
        return;
      }
      if (work > this.log.crew.longestWork) {
        const hours = Math.round((work / HOUR) * 10) / 10;
        const limits = { crossing: crossing.name, hours, limit: this.log.crew.longestWork / HOUR };
        this.log.objects('queue_longer_than_duty', limits);
        this.log.work('border', here, work);
        return;
      }
      this.log.pause(this.log.crew.pauseNeeded(work).until, { kind: 'rest' }, here);
    }
  }
}
