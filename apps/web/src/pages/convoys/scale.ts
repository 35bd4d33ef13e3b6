import type { Journey } from './plan-edits';

const HOUR = 3_600_000;

/** Where an instant lies between the ends of a schedule, and what is marked on its axis. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Local midnights, as epoch milliseconds. */
  readonly midnights: readonly number[];
  /** The share of the width, 0 to 100. */
  readonly at: (instant: number | string) => number;
}

/** From the hour before the first departure to the hour after the last arrival. */
export function scaleOf(journeys: readonly Pick<Journey, 'departAt' | 'arriveAt'>[]): Scale {
  const from = Math.floor(Math.min(...journeys.map((j) => Date.parse(j.departAt))) / HOUR - 1) * HOUR;
  const to = Math.ceil(Math.max(...journeys.map((j) => Date.parse(j.arriveAt))) / HOUR + 1) * HOUR;
  const midnights: number[] = [];
  const day = new Date(from);
  day.setHours(24, 0, 0, 0);
  while (day.getTime() < to) {
    midnights.push(day.getTime());
    day.setDate(day.getDate() + 1);
  }
  const at = (instant: number | string): number =>
    (100 * ((typeof instant === 'string' ? Date.parse(instant) : instant) - from)) / (to - from);
  return { from, to, midnights, at };
}
