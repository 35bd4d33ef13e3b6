import { DAY, MINUTE, weekStart } from './clock.js';
import type { ScheduleRules } from './rules.js';

/** Whether the crew uses the longer days and shorter rests that the regulation allows a few times. */
export type Pace = 'regular' | 'tight';

interface DriverClock {
  /** Driven since the last break. */
  sinceBreak: number;
  /** Not at the wheel and not at work, without interruption. */
  off: number;
  /** Has had the first part of a break in two; and had it before being off. */
  breakBegun: boolean;
  breakBegunBefore: boolean;
  today: number;
  byWeek: Map<number, number>;
  longDays: Map<number, number>;
}

/**
 * The tachographs of one vehicle's crew (one or two drivers who rest together), in ms. It says how long who may
 * drive and which pause comes next; whoever asks decides when to drive. Any pause counts by its length, whatever it
 * is for: a break, a daily or a weekly rest, or the first part of a break or of the daily rest of a driver alone. The
 * crew starts after a weekly rest.
 */
export class CrewClock {
  now: number;
  private readonly drivers: DriverClock[];
  private dutySince: number;
  private weeklyRestEnded: number;
  private reducedRests = 0;
  private pausedSince: number | null = null;
  /** A driver alone has had the first part of a daily rest in two; and has it in the pause that lasts. */
  private restBegun = false;
  private restBegins = false;
  private wheel = 0;
  private stint = 0;

  constructor(
    private readonly rules: ScheduleRules,
    size: number,
    startAt: number,
    private readonly pace: Pace,
  ) {
    this.now = startAt;
    this.dutySince = startAt;
    this.weeklyRestEnded = startAt;
    this.drivers = Array.from({ length: size }, () => ({
      sinceBreak: 0,
      off: 0,
      breakBegun: false,
      breakBegunBefore: false,
      today: 0,
      byWeek: new Map(),
      longDays: new Map(),
    }));
  }

  /** Shortest daily rest that may come next. */
  private get restNeeded(): number {
    const { rules } = this;
    if (this.drivers.length > 1) return rules.twoDriverRest * MINUTE;
    if (this.restBegun) return rules.splitDailyRest[1] * MINUTE;
    const reduced = this.pace === 'tight' && this.reducedRests < rules.reducedDailyRestsBetweenWeeklyRests;
    return (reduced ? rules.reducedDailyRest : rules.dailyRest) * MINUTE;
  }

  private get dutyPeriod(): number {
    return (this.drivers.length > 1 ? this.rules.twoDriverPeriod : this.rules.dailyPeriod) * MINUTE;
  }

  /** The crew is at rest by then. */
  private get dutyEnds(): number {
    const weekly = this.weeklyRestEnded + this.rules.weeklyRestWithin * MINUTE;
    return Math.min(this.dutySince + this.dutyPeriod - this.restNeeded, weekly);
  }

  /** Longest work that a fresh crew can do without a daily rest. */
  get longestWork(): number {
    return this.dutyPeriod - this.restNeeded;
  }

  /** Waits; the end of the pause decides, with what came before it, what it counts as. */
  pauseUntil(at: number): void {
    if (at <= this.now) return;
    this.pausedSince ??= this.now;
    for (const driver of this.drivers) this.rest(driver, at - this.now);
    this.now = at;
  }

  /** Whether work of this length still fits before the next daily rest. */
  canWork(ms: number): boolean {
    this.settle();
    return this.now + ms <= this.dutyEnds;
  }

  work(ms: number): void {
    this.resume();
    for (const driver of this.drivers) activate(driver);
    this.now += ms;
  }

  /** Who drives next and for how long at most; null when the crew has to pause first. */
  nextDriver(): { driver: number; ms: number } | null {
    this.settle();
    const left = this.drivers.map((_, index) => this.drivingLeft(index));
    const changeDue = this.drivers.length > 1 && this.stint >= this.rules.driverChange * MINUTE;
    const other = this.drivers.length > 1 ? 1 - this.wheel : this.wheel;
    const order = changeDue ? [other, this.wheel] : [this.wheel, other];
    const driver = order.find((index) => (left[index] ?? 0) > 0);
    if (driver === undefined) return null;
    const fresh = driver !== this.wheel || changeDue;
    const limit =
      this.drivers.length > 1 ? this.rules.driverChange * MINUTE - (fresh ? 0 : this.stint) : Infinity;
    return { driver, ms: Math.min(left[driver] ?? 0, limit) };
  }

  drive(index: number, ms: number): void {
    this.resume();
    this.stint = index === this.wheel && this.stint < this.rules.driverChange * MINUTE ? this.stint + ms : ms;
    this.wheel = index;
    this.drivers.forEach((driver, i) => {
      if (i === index) this.addDriving(driver, ms);
      else if (this.rules.passengerTimeIsBreak) this.rest(driver, ms);
      else activate(driver);
    });
    this.now += ms;
  }

  /** Until when the crew pauses before anybody may drive again, or before work of this length may begin. */
  pauseNeeded(work = 0): { until: number; kind: 'break' | 'rest' } {
    const since = this.pausedSince ?? this.now;
    const weeklyDue = this.weeklyRestEnded + this.rules.weeklyRestWithin * MINUTE;
    if (this.now + Math.max(work, 1) > weeklyDue) {
      return { until: since + this.rules.weeklyRest * MINUTE, kind: 'rest' };
    }
    const breakHelps =
      work === 0 && this.now < this.dutyEnds && this.drivers.some((d) => this.withoutBreak(d) > 0);
    if (breakHelps) return { until: since + this.breakNeeded, kind: 'break' };
    const weekFull = work === 0 && this.drivers.every((d) => this.weekLeft(d) <= 0);
    const rested = since + this.restNeeded;
    return {
      until: weekFull ? Math.max(rested, weekStart(weekStart(this.now) + 8 * DAY)) : rested,
      kind: 'rest',
    };
  }

  /** Where a wait until `at` falls a little short of a daily rest, the end of that rest; else `at`. */
  roundedUp(at: number): number {
    const rest = (this.pausedSince ?? this.now) + this.restNeeded;
    const worthIt = 3 * 60 * MINUTE;
    return at < rest && rest - at <= worthIt ? rest : at;
  }

  /** The pause is over. */
  private resume(): void {
    this.settle();
    this.pausedSince = null;
    this.restBegun ||= this.restBegins;
    this.restBegins = false;
  }

  /** Books the pause up to now. Safe to repeat, also while it lasts on. */
  private settle(): void {
    if (this.pausedSince === null || this.dutySince === this.now) return;
    const length = this.now - this.pausedSince;
    const { rules } = this;
    const restsOn = this.dutySince > this.pausedSince;
    const alone = this.drivers.length === 1;
    if (!restsOn && length < this.restNeeded) {
      this.restBegins = alone && length >= rules.splitDailyRest[0] * MINUTE;
      return;
    }
    const regular = rules.dailyRest * MINUTE;
    const inTime = this.pausedSince + regular <= this.dutySince + this.dutyPeriod;
    if (alone && !restsOn && !this.restBegun && (length < regular || !inTime)) this.reducedRests++;
    if (length >= rules.weeklyRest * MINUTE) {
      this.weeklyRestEnded = this.now;
      this.reducedRests = 0;
    }
    this.dutySince = this.now;
    this.restBegun = this.restBegins = false;
    for (const driver of this.drivers) driver.today = 0;
  }

  /** Shortest break after which somebody may drive on. */
  private get breakNeeded(): number {
    const { rules } = this;
    const secondPart = this.drivers.some((d) => d.breakBegunBefore && this.withoutBreak(d) > 0);
    return (secondPart ? rules.splitBreak[1] : rules.break) * MINUTE;
  }

  private rest(driver: DriverClock, ms: number): void {
    const { rules } = this;
    driver.off += ms;
    const least = driver.breakBegunBefore ? rules.splitBreak[1] : rules.break;
    const whole = driver.off >= least * MINUTE;
    if (whole) driver.sinceBreak = 0;
    driver.breakBegun = !whole && (driver.breakBegunBefore || driver.off >= rules.splitBreak[0] * MINUTE);
  }

  private addDriving(driver: DriverClock, ms: number): void {
    const { rules } = this;
    const wasLong = driver.today > rules.dailyDriving * MINUTE;
    activate(driver);
    driver.sinceBreak += ms;
    driver.today += ms;
    if (!wasLong && driver.today > rules.dailyDriving * MINUTE) {
      const week = weekStart(this.dutySince);
      driver.longDays.set(week, (driver.longDays.get(week) ?? 0) + 1);
    }
    const week = weekStart(this.now);
    const next = weekStart(week + 8 * DAY);
    const before = Math.min(ms, next - this.now);
    driver.byWeek.set(week, (driver.byWeek.get(week) ?? 0) + before);
    if (ms > before) driver.byWeek.set(next, (driver.byWeek.get(next) ?? 0) + ms - before);
  }

  private drivingLeft(index: number): number {
    const driver = this.drivers[index];
    if (!driver) return 0;
    const breakDue = this.rules.breakAfter * MINUTE - driver.sinceBreak;
    return Math.min(breakDue, this.withoutBreak(driver), this.dutyEnds - this.now);
  }

  /** What the day and the weeks leave to a driver. */
  private withoutBreak(driver: DriverClock): number {
    const { rules } = this;
    const week = weekStart(this.dutySince);
    const alreadyLong = driver.today > rules.dailyDriving * MINUTE;
    const mayBeLong =
      this.pace === 'tight' && (alreadyLong || (driver.longDays.get(week) ?? 0) < rules.extendedDaysPerWeek);
    const day = (mayBeLong ? rules.extendedDailyDriving : rules.dailyDriving) * MINUTE;
    return Math.min(day - driver.today, this.weekLeft(driver));
  }

  /** What this week and the last leave; without limit when the week ends first (the next one then has room for any drive). */
  private weekLeft(driver: DriverClock): number {
    const { rules } = this;
    const week = weekStart(this.now);
    const driven = driver.byWeek.get(week) ?? 0;
    const lastWeek = driver.byWeek.get(weekStart(week - DAY)) ?? 0;
    const left = Math.min(
      rules.weeklyDriving * MINUTE - driven,
      rules.fortnightDriving * MINUTE - driven - lastWeek,
    );
    const untilMonday = weekStart(week + 8 * DAY) - this.now;
    return left >= untilMonday ? Infinity : left;
  }
}

/** At the wheel or at work: not off any more. */
function activate(driver: DriverClock): void {
  driver.off = 0;
  driver.breakBegunBefore = driver.breakBegun;
}
