import { type ClosedTimes, type ClosedTimesOf, LONGEST_PLAN, type Standstill } from './closed-times.js';
import { HOUR, MINUTE, nextInterval, weekdayAt } from './clock.js';
import { CrewClock, type Pace } from './crew-clock.js';
import type {
  ObstacleRule,
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduleDriver,
  ScheduleLeg,
  SchedulePlace,
  ScheduleRequest,
  ScheduleVehicle,
} from './plan.js';
import type { Travel, Waypoint } from './travel.js';

/** A stop and what happens at it. */
export interface Visit {
  place: SchedulePlace;
  load: readonly ScheduleConsignment[];
  unload: readonly ScheduleConsignment[];
}

export interface Route {
  vehicle: ScheduleVehicle;
  drivers: readonly ScheduleDriver[];
  home: SchedulePlace;
  /** Absent: ends at the last visit. */
  end?: SchedulePlace;
  visits: readonly Visit[];
  /** The consignment that the vehicle itself is. */
  itself?: ScheduleConsignment;
}

export interface Timetable {
  departAt: number;
  arriveAt: number;
  km: number;
  legs: ScheduleLeg[];
}

/** The first rule that a route cannot keep. */
export interface Rejection {
  rule: ObstacleRule;
  parameters: Record<string, string | number>;
}

class Rejected extends Error {
  constructor(readonly rejection: Rejection) {
    super(rejection.rule);
  }
}

/** What does not change from route to route. */
export interface RoadBook {
  request: ScheduleRequest;
  travel: Travel;
  closed: ClosedTimesOf;
}

/**
 * The exact schedule of one route over one gate, leaving as soon as possible after `departAt`: every rule is
 * kept, or the first one that cannot be is named. The regular pace comes first; the longer days and shorter
 * rests are used only where a deadline needs them.
 */
export function scheduleRoute(
  book: RoadBook,
  route: Route,
  crossing: ScheduleCrossing | null,
  departAt: number,
): Timetable | Rejection {
  const regular = attempt(book, route, crossing, departAt, 'regular');
  if (!('rule' in regular)) return regular;
  const tight = attempt(book, route, crossing, departAt, 'tight');
  return 'rule' in tight ? regular : tight;
}

function attempt(
  book: RoadBook,
  route: Route,
  crossing: ScheduleCrossing | null,
  departAt: number,
  pace: Pace,
): Timetable | Rejection {
  try {
    return new Journey(book, route, crossing, departAt, pace).run();
  } catch (error) {
    if (error instanceof Rejected) return error.rejection;
    throw error;
  }
}

/** One run from home to the end place; every step moves the crew's clock and writes the leg. */
class Journey {
  private readonly legs: ScheduleLeg[] = [];
  private readonly crew: CrewClock;
  private readonly startAt: number;
  private readonly aboard = new Set<ScheduleConsignment>();
  private loadG = 0;
  private km = 0;

  constructor(
    private readonly book: RoadBook,
    private readonly route: Route,
    private readonly crossing: ScheduleCrossing | null,
    departAt: number,
    pace: Pace,
  ) {
    const { vehicle, drivers, visits, home } = route;
    const loadedAtHome = visits[0]?.place.id === home.id ? visits[0].load.map((c) => c.readyAt) : [];
    const notBefore = Math.max(
      departAt,
      vehicle.availableFrom ?? departAt,
      route.itself?.readyAt ?? departAt,
      ...drivers.map((d) => d.availableFrom ?? departAt),
      ...loadedAtHome,
    );
    this.startAt = Math.ceil(notBefore / MINUTE) * MINUTE;
    this.crew = new CrewClock(book.request.rules, drivers.length, this.startAt, pace);
  }

  run(): Timetable {
    const { vehicle, drivers, visits, home, end, itself } = this.route;
    if (this.startAt > this.book.request.latestDepartureAt) {
      throw this.rejected('departs_too_late', {
        earliest: this.startAt,
        latest: this.book.request.latestDepartureAt,
      });
    }
    let at = home;
    for (const visit of visits) {
      this.travelTo(at, visit.place);
      this.handle(visit);
      at = visit.place;
    }
    if (end) this.travelTo(at, end);
    if (itself) this.arrivesInTime([itself], this.crew.now);
    const arriveAt = this.crew.now;
    const available = (until: number | undefined) => until === undefined || arriveAt <= until;
    if (!available(vehicle.availableUntil)) {
      throw this.rejected('vehicle_not_available', {
        until: vehicle.availableUntil ?? 0,
        neededUntil: arriveAt,
      });
    }
    const driver = drivers.find((d) => !available(d.availableUntil));
    if (driver) {
      const limits = { driver: driver.label, until: driver.availableUntil ?? 0, neededUntil: arriveAt };
      throw this.rejected('driver_not_available', limits);
    }
    return { departAt: this.startAt, arriveAt, km: Math.round(this.km * 10) / 10, legs: this.legs };
  }

  private rejected(rule: ObstacleRule, parameters: Record<string, string | number> = {}): Rejected {
    return new Rejected({ rule, parameters: { vehicle: this.route.vehicle.label, ...parameters } });
  }

  private travelTo(from: SchedulePlace, to: SchedulePlace): void {
    if (from.id === to.id) return;
    const inward = to.country === 'UA';
    if ((from.country === 'UA') === inward) {
      this.driveStretch(
        from,
        to,
        [from.curfewAreaId, to.curfewAreaId],
        { fromPlaceId: from.id, toPlaceId: to.id },
        to,
      );
      return;
    }
    const { crossing } = this;
    const { vehicle, drivers } = this.route;
    if (!crossing || crossing.accepts[vehicle.vehicleClass] !== true) {
      throw this.rejected('no_crossing_admits', { vehicleClass: vehicle.vehicleClass });
    }
    if (drivers.some((d) => !d.mayCrossBorder)) throw this.rejected('no_driver_may_cross');
    const { id, lat, lon, curfewAreaId } = crossing;
    const near: Waypoint = { id, lat, lon, country: inward ? crossing.fromCountry : crossing.toCountry };
    const far: Waypoint = { id, lat, lon, country: inward ? crossing.toCountry : crossing.fromCountry };
    this.driveStretch(from, near, [from.curfewAreaId, curfewAreaId], {
      fromPlaceId: from.id,
      crossingId: id,
    });
    this.cross(crossing, inward);
    this.driveStretch(far, to, [curfewAreaId, to.curfewAreaId], { crossingId: id, toPlaceId: to.id }, to);
  }

  private driveStretch(
    from: Waypoint,
    to: Waypoint,
    areas: (string | undefined)[],
    ends: Pick<ScheduleLeg, 'fromPlaceId' | 'toPlaceId' | 'crossingId'>,
    destination?: SchedulePlace,
  ): void {
    const { vehicle } = this.route;
    const segments = this.book.travel.stretch(from, to, vehicle);
    const arriving = destination
      ? this.book.closed.arriving(destination.country, destination.curfewAreaId)
      : [];
    segments.forEach((segment, index) => {
      const closed = this.book.closed.driving(segment.country, vehicle.vehicleClass, areas);
      const last = index === segments.length - 1;
      let left = segment.ms;
      while (left > 0) {
        const leg = this.nextDrive(left, closed, last ? arriving : []);
        const km = (segment.km * leg.ms) / segment.ms;
        const driverId = this.route.drivers[leg.driver]?.id;
        const startAt = this.crew.now;
        this.crew.drive(leg.driver, leg.ms);
        this.write({ kind: 'drive', startAt, ...ends, km, country: segment.country, driverId });
        this.km += km;
        left -= leg.ms;
      }
    });
  }

  /** Pauses as long as the clock or the crew require, then says who drives on for how long. */
  private nextDrive(
    left: number,
    closed: ClosedTimes,
    arriving: ClosedTimes,
  ): { driver: number; ms: number } {
    for (;;) {
      const shut = nextInterval(closed, this.crew.now);
      if (shut && shut.from <= this.crew.now) {
        this.pause(shut.to, shut.reason);
        continue;
      }
      const next = this.crew.nextDriver();
      if (!next) {
        const pause = this.crew.pauseNeeded();
        this.pause(pause.until, { kind: pause.kind });
        continue;
      }
      const ms = Math.min(next.ms, left, (shut?.from ?? Infinity) - this.crew.now);
      const tooLate = ms === left ? nextInterval(arriving, this.crew.now + ms) : undefined;
      if (tooLate && tooLate.from <= this.crew.now + ms) {
        this.pause(this.openAgain(closed, Math.max(tooLate.to - ms, this.crew.now + MINUTE)), tooLate.reason);
        continue;
      }
      return { driver: next.driver, ms };
    }
  }

  private openAgain(closed: ClosedTimes, at: number): number {
    const shut = nextInterval(closed, at);
    return shut && shut.from <= at ? shut.to : at;
  }

  private pause(
    until: number,
    why: Standstill | { kind: 'break' | 'rest' },
    place: Partial<ScheduleLeg> = {},
  ): void {
    if (until > this.startAt + LONGEST_PLAN) throw this.rejected('no_legal_hour_to_drive');
    const startAt = this.crew.now;
    this.crew.pauseUntil(until);
    this.write({ ...why, ...place, startAt });
    const rested = this.crew.roundedUp(until);
    if (why.kind === 'break' || why.kind === 'rest' || rested === until) return;
    this.crew.pauseUntil(rested);
    this.write({ kind: 'rest', startAt: until, ...place });
  }

  private cross(crossing: ScheduleCrossing, inward: boolean): void {
    const { rules } = this.book.request;
    const { vehicleClass } = this.route.vehicle;
    const side = inward ? crossing.fromCountry : crossing.toCountry;
    const waits = (inward ? crossing.waits : crossing.waitsBack)?.[vehicleClass];
    const queueAt = (at: number) => (waits?.[weekdayAt(side, at)] ?? rules.unknownBorderWait) * MINUTE;
    const handling = rules.borderHandling * MINUTE;
    const here = { crossingId: crossing.id };
    if (!inward) {
      const parked = this.crew.now + Math.ceil(queueAt(this.crew.now) / MINUTE) * MINUTE;
      if (parked > this.crew.now) this.pause(parked, { kind: 'wait', reason: 'queue' }, here);
    }
    for (;;) {
      const shut = nextInterval(this.book.closed.gate(crossing.id, side, crossing.open), this.crew.now);
      if (shut && shut.from <= this.crew.now) {
        this.pause(shut.to, shut.reason, here);
        continue;
      }
      const queue = inward ? Math.ceil(queueAt(this.crew.now) / MINUTE) * MINUTE : 0;
      const work = queue + handling;
      if (this.crew.canWork(work)) {
        if (inward) this.papersHold(this.crew.now);
        this.work({ kind: 'border', ...here }, work);
        return;
      }
      if (work > this.crew.longestWork) {
        const hours = Math.round((work / HOUR) * 10) / 10;
        const limits = { crossing: crossing.name.en, hours, limit: this.crew.longestWork / HOUR };
        throw this.rejected('queue_longer_than_duty', limits);
      }
      this.pause(this.crew.pauseNeeded(work).until, { kind: 'rest' }, here);
    }
  }

  private papersHold(at: number): void {
    for (const c of this.route.itself ? [this.route.itself, ...this.aboard] : this.aboard) {
      const limits = { consignment: c.label, arrival: at };
      if (c.declarationValidUntil !== undefined && at > c.declarationValidUntil) {
        throw this.rejected('declaration_ends_before_border', {
          ...limits,
          validUntil: c.declarationValidUntil,
        });
      }
      if (c.codeValidUntil !== undefined && at > c.codeValidUntil) {
        throw this.rejected('code_ends_before_border', { ...limits, validUntil: c.codeValidUntil });
      }
    }
  }

  private handle(visit: Visit): void {
    const { rules } = this.book.request;
    const here = { fromPlaceId: visit.place.id, toPlaceId: visit.place.id };
    const duration = (goods: readonly ScheduleConsignment[]) =>
      Math.ceil(rules.loadPerStop + goods.reduce((sum, c) => sum + c.palletPlaces, 0) * rules.loadPerPallet) *
      MINUTE;
    if (visit.unload.length > 0) {
      this.beginWork(duration(visit.unload), here);
      this.arrivesInTime(visit.unload, this.crew.now);
      for (const c of visit.unload) this.aboard.delete(c);
      this.loadG -= visit.unload.reduce((sum, c) => sum + c.weightG, 0);
      this.work(
        { kind: 'unload', ...here, consignmentIds: visit.unload.map((c) => c.id) },
        duration(visit.unload),
      );
    }
    if (visit.load.length > 0) {
      const ready = Math.ceil(Math.max(...visit.load.map((c) => c.readyAt)) / MINUTE) * MINUTE;
      if (ready > this.crew.now) this.pause(ready, { kind: 'wait', reason: 'goods_not_ready' }, here);
      this.beginWork(duration(visit.load), here);
      for (const c of visit.load) this.aboard.add(c);
      this.loadG += visit.load.reduce((sum, c) => sum + c.weightG, 0);
      this.work({ kind: 'load', ...here, consignmentIds: visit.load.map((c) => c.id) }, duration(visit.load));
    }
  }

  private arrivesInTime(goods: readonly ScheduleConsignment[], at: number): void {
    const late = goods.find((c) => c.latestArrivalAt !== undefined && at > c.latestArrivalAt);
    if (!late) return;
    const limits = { consignment: late.label, arrival: at, latest: late.latestArrivalAt ?? 0 };
    throw this.rejected('arrives_too_late', limits);
  }

  private beginWork(ms: number, here: Partial<ScheduleLeg>): void {
    if (!this.crew.canWork(ms)) this.pause(this.crew.pauseNeeded(ms).until, { kind: 'rest' }, here);
  }

  private work(leg: Pick<ScheduleLeg, 'kind'> & Partial<ScheduleLeg>, ms: number): void {
    const startAt = this.crew.now;
    this.crew.work(ms);
    this.write({ ...leg, startAt });
  }

  private write(leg: Pick<ScheduleLeg, 'kind' | 'startAt'> & Partial<ScheduleLeg>): void {
    this.legs.push({ ...leg, endAt: this.crew.now, loadG: this.loadG });
  }
}
