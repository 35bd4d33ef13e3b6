import type { ScheduledJourney, ScheduleLeg, Violation, ViolationRule } from '../plan.js';
import type { ScheduleRules } from '../rules.js';
import { localTime } from './local-time.js';

const MINUTE = 60_000;

type Activity = 'driving' | 'beside' | 'work' | 'pause';

interface Stretch {
  activity: Activity;
  from: number;
  to: number;
  crew: number;
}

/**
 * Reads one driver's tachograph as an inspector would: it adds up what happened and compares it with the limits.
 * Every driver is taken to have had a weekly rest before the first journey.
 */
export function checkDriving(
  driverId: string,
  journeys: readonly ScheduledJourney[],
  rules: ScheduleRules,
): Violation[] {
  const record = recordOf(driverId, journeys);
  const violations: Violation[] = [];
  const report = (rule: ViolationRule, at: number, detail: string) =>
    violations.push({ rule, driverId, at, detail });
  checkBreaks(record, rules, report);
  checkDays(record, rules, report);
  checkWeeks(record, rules, report);
  return violations;
}

type Report = (rule: ViolationRule, at: number, detail: string) => void;

function activityOf(leg: ScheduleLeg, driverId: string): Activity {
  switch (leg.kind) {
    case 'drive':
      return leg.driverId === driverId ? 'driving' : 'beside';
    case 'load':
    case 'unload':
    case 'border':
      return 'work';
    case 'break':
    case 'rest':
    case 'wait':
    case 'curfew_wait':
    case 'ban_wait':
      return 'pause';
  }
}

/** The driver's time without gaps: what lies between two journeys is a pause, equal neighbours are one stretch. */
function recordOf(driverId: string, journeys: readonly ScheduledJourney[]): Stretch[] {
  const record: Stretch[] = [];
  const add = (next: Stretch) => {
    const last = record.at(-1);
    if (last && last.activity === next.activity && last.to === next.from) last.to = next.to;
    else if (next.to > next.from) record.push({ ...next });
  };
  for (const journey of [...journeys].sort((a, b) => a.departAt - b.departAt)) {
    const crew = journey.driverIds.length;
    const last = record.at(-1);
    if (last) add({ activity: 'pause', from: last.to, to: journey.departAt, crew });
    for (const leg of journey.legs)
      add({ activity: activityOf(leg, driverId), from: leg.startAt, to: leg.endAt, crew });
  }
  return record;
}

function checkBreaks(record: readonly Stretch[], rules: ScheduleRules, report: Report): void {
  let driven = 0;
  let off = 0;
  let firstPart = false;
  for (const { activity, from, to } of record) {
    if (activity === 'pause' || (activity === 'beside' && rules.passengerTimeIsBreak)) {
      off += to - from;
      continue;
    }
    if (off >= rules.break * MINUTE || (firstPart && off >= rules.splitBreak[1] * MINUTE)) {
      driven = 0;
      firstPart = false;
    } else if (off >= rules.splitBreak[0] * MINUTE) {
      firstPart = true;
    }
    off = 0;
    if (activity !== 'driving') continue;
    driven += to - from;
    if (driven > rules.breakAfter * MINUTE) {
      report('break_missing', to, `${driven / MINUTE} min without a break, ${rules.breakAfter} allowed`);
      driven = 0;
    }
  }
}

function checkDays(record: readonly Stretch[], rules: ScheduleRules, report: Report): void {
  const start = record[0]?.from ?? 0;
  let day = { from: start, driven: 0, longPause: false };
  let reduced = 0;
  const longDays = new Map<string, number>();
  const closeDay = (at: number) => {
    if (day.driven <= rules.dailyDriving * MINUTE) return;
    const week = mondayOf(day.from);
    longDays.set(week, (longDays.get(week) ?? 0) + 1);
    if (
      day.driven > rules.extendedDailyDriving * MINUTE ||
      (longDays.get(week) ?? 0) > rules.extendedDaysPerWeek
    ) {
      report('daily_driving', at, `${day.driven / MINUTE} min in a day, ${rules.dailyDriving} allowed`);
    }
  };
  for (const { activity, from, to, crew } of record) {
    const ends = day.from + (crew > 1 ? rules.twoDriverPeriod : rules.dailyPeriod) * MINUTE;
    const mayReduce = day.longPause || reduced < rules.reducedDailyRestsBetweenWeeklyRests;
    const alone = mayReduce ? rules.reducedDailyRest : rules.dailyRest;
    const least = (crew > 1 ? rules.twoDriverRest : alone) * MINUTE;
    if (activity !== 'pause') {
      if (activity === 'driving') day.driven += to - from;
      if (to + least <= ends) continue;
      report(
        'daily_rest',
        to,
        `no daily rest of ${least / MINUTE} min within the period that began ${day.from}`,
      );
      closeDay(to);
      day = { from: to, driven: 0, longPause: false };
      continue;
    }
    const length = to - from;
    if (length >= least) {
      const regular = length >= rules.dailyRest * MINUTE && from + rules.dailyRest * MINUTE <= ends;
      const split = day.longPause && length >= rules.splitDailyRest[1] * MINUTE;
      if (crew === 1 && !regular && !split) reduced++;
      if (length >= rules.weeklyRest * MINUTE) reduced = 0;
      closeDay(from);
      day = { from: to, driven: 0, longPause: false };
    } else if (length >= rules.splitDailyRest[0] * MINUTE) {
      day.longPause = true;
    }
  }
  closeDay(record.at(-1)?.to ?? start);
}

function checkWeeks(record: readonly Stretch[], rules: ScheduleRules, report: Report): void {
  const driven = new Map<string, number>();
  let restedAt = record[0]?.from ?? 0;
  let lastWasReduced = false;
  for (const { activity, from, to } of record) {
    if (activity === 'pause') {
      const regular = to - from >= rules.weeklyRest * MINUTE;
      if (!regular && (lastWasReduced || to - from < rules.reducedWeeklyRest * MINUTE)) continue;
      lastWasReduced = !regular;
      restedAt = to;
      continue;
    }
    if (to - restedAt > rules.weeklyRestWithin * MINUTE) {
      report('weekly_rest', to, `${(to - restedAt) / MINUTE} min since the last weekly rest`);
      restedAt = to;
    }
    if (activity !== 'driving') continue;
    for (let at = from; at < to; at += MINUTE) {
      const week = weekCache(at);
      driven.set(week, (driven.get(week) ?? 0) + MINUTE);
    }
  }
  for (const [week, ms] of driven) {
    const before = driven.get(mondayOf(Date.parse(`${week}T12:00:00Z`) - 7 * 24 * 60 * MINUTE)) ?? 0;
    const at = Date.parse(`${week}T00:00:00Z`);
    if (ms > rules.weeklyDriving * MINUTE) {
      report('weekly_driving', at, `${ms / MINUTE} min in the week, ${rules.weeklyDriving} allowed`);
    }
    if (ms + before > rules.fortnightDriving * MINUTE) {
      report(
        'fortnight_driving',
        at,
        `${(ms + before) / MINUTE} min in two weeks, ${rules.fortnightDriving} allowed`,
      );
    }
  }
}

const mondays = new Map<number, string>();

/** The week of an instant, looked up once an hour: weeks begin on a full hour of UTC. */
function weekCache(at: number): string {
  const hour = Math.floor(at / (60 * MINUTE));
  let week = mondays.get(hour);
  if (week === undefined) mondays.set(hour, (week = mondayOf(hour * 60 * MINUTE)));
  return week;
}

/** ISO date of the Monday (Berlin) of the week. */
function mondayOf(at: number): string {
  const { date, weekday } = localTime('DE', at);
  return new Date(Date.parse(`${date}T12:00:00Z`) - weekday * 24 * 60 * MINUTE).toISOString().slice(0, 10);
}
