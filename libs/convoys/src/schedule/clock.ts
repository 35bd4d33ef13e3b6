export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const ZONES: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  PL: 'Europe/Warsaw',
  UA: 'Europe/Kyiv',
  SK: 'Europe/Bratislava',
  HU: 'Europe/Budapest',
  RO: 'Europe/Bucharest',
  MD: 'Europe/Chisinau',
  CZ: 'Europe/Prague',
};

/** The time zone of a country on our roads; Berlin for any other (central European time). */
export function zoneOf(country: string): string {
  return ZONES[country] ?? 'Europe/Berlin';
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Offset of local time from UTC, ms. European zones change on the full hour, so one value an hour is exact. */
function offsetAt(zone: string, at: number): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map<number, number>()));
  const hour = Math.floor(at / HOUR);
  const cached = known.get(hour);
  if (cached !== undefined) return cached;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(hour * HOUR).map((p) => [p.type, Number(p.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const offset = local - hour * HOUR;
  known.set(hour, offset);
  return offset;
}

/** The local wall clock, as if it were UTC: `new Date(value)` and its UTC getters read it. */
function wallClock(zone: string, at: number): Date {
  return new Date(at + offsetAt(zone, at));
}

/** Days on the local calendar since 1 January 1970. */
export function dayAt(country: string, at: number): number {
  return Math.floor((at + offsetAt(zoneOf(country), at)) / DAY);
}

/** Local weekday, Monday 0 to Sunday 6. */
export function weekdayAt(country: string, at: number): number {
  return (wallClock(zoneOf(country), at).getUTCDay() + 6) % 7;
}

/** "2026-11-23 14:05" on the local clock. */
export function formatLocal(country: string, at: number): string {
  return wallClock(zoneOf(country), at).toISOString().slice(0, 16).replace('T', ' ');
}

/** The instant of a local wall clock; inside the gap of summer time, the instant after it. */
function instantOf(zone: string, wall: number): number {
  const first = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, first);
}

const WEEK = 7 * DAY;
/** 5 January 1970, a Monday, on the wall clock. */
const FIRST_MONDAY = 4 * DAY;
const mondays = new Map<number, number>();

/** The Monday 00:00 (Berlin) at or before: driving times are summed over these weeks. */
export function weekStart(at: number): number {
  const SUMMER_OFFSET = 2 * HOUR;
  const index = Math.floor((at + SUMMER_OFFSET - FIRST_MONDAY) / WEEK);
  const monday = mondayOf(index);
  return at < monday ? mondayOf(index - 1) : monday;
}

function mondayOf(index: number): number {
  let monday = mondays.get(index);
  if (monday === undefined)
    mondays.set(index, (monday = instantOf(zoneOf('DE'), FIRST_MONDAY + index * WEEK)));
  return monday;
}

/** Minutes of a clock time "HH:MM"; "24:00" ends a day. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export interface Interval<R> {
  from: number;
  to: number;
  reason: R;
}

/** The window from one local clock time to another, for every local day between two instants that `on` allows. */
export function dailyWindows<R>(
  country: string,
  clock: { from: string; to: string },
  between: { from: number; to: number },
  reason: R,
  on: (isoDate: string, weekday: number) => boolean = () => true,
): Interval<R>[] {
  const zone = zoneOf(country);
  const start = minutesOf(clock.from);
  const end = minutesOf(clock.to);
  const length = end > start ? end - start : end - start + 24 * 60;
  if (start === end) return [];
  const windows: Interval<R>[] = [];
  const firstDay = Math.floor(wallClock(zone, between.from).getTime() / DAY) * DAY - DAY;
  for (let day = firstDay; day < between.to + 2 * DAY; day += DAY) {
    if (!on(new Date(day).toISOString().slice(0, 10), (new Date(day).getUTCDay() + 6) % 7)) continue;
    const wall = day + start * MINUTE;
    windows.push({ from: instantOf(zone, wall), to: instantOf(zone, wall + length * MINUTE), reason });
  }
  return windows;
}

/** Closed times in order, overlapping ones joined under the reason of the first. */
export function joined<R>(intervals: readonly Interval<R>[]): Interval<R>[] {
  const result: Interval<R>[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else result.push({ ...next });
  }
  return result;
}

/** The first of the joined intervals that ends after `at`: it contains `at`, or is the next to come. */
export function nextInterval<R>(intervals: readonly Interval<R>[], at: number): Interval<R> | undefined {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle]?.to ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return intervals[low];
}
