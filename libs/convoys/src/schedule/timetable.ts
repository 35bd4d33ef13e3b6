import type { Pace } from './crew-clock.js';
import { REJECTED, type Rejection } from './journey-log.js';
import { JourneyRun } from './journey-run.js';
import type { ObstacleRule, ScheduleCrossing } from './plan.js';
import type { RoadBook, Route, RouteTimes, Timetable } from './route.js';
import type { Meeting } from './together.js';

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
  meeting?: Meeting,
): Timetable | Rejection {
  return inTime((pace) => new JourneyRun(book, route, crossing, departAt, { pace, meeting }));
}

/** The times of `scheduleRoute` alone: the same instants at less cost. */
export function timesOfRoute(
  book: RoadBook,
  route: Route,
  crossing: ScheduleCrossing | null,
  departAt: number,
  meeting?: Meeting,
): RouteTimes | Rejection {
  return inTime((pace) => new JourneyRun(book, route, crossing, departAt, { pace, meeting, written: false }));
}

function inTime(run: (pace: Pace) => JourneyRun): Timetable | Rejection {
  const regular = attempt(run('regular'));
  if (!('rule' in regular)) return regular;
  if (NO_MATTER_HOW_FAST.includes(regular.rule)) return regular;
  const tight = attempt(run('tight'));
  return 'rule' in tight ? regular : tight;
}

const NO_MATTER_HOW_FAST: readonly ObstacleRule[] = [
  'no_crossing_admits',
  'no_driver_may_cross',
  'departs_too_late',
  'misses_convoy',
];

/** A timetable with the rules that it breaks. */
export interface TolerantTimetable {
  timetable: Timetable;
  broken: Rejection[];
}

/**
 * The schedule of a route that somebody has laid out by hand, leaving exactly at `departAt`. Deadlines, availability
 * and what a gate or a driver may not do are noted and passed over; driving times, curfews and opening hours are kept
 * as always. Rejected is only what no clock can carry out.
 */
export function scheduleByHand(
  book: RoadBook,
  route: Route,
  crossing: ScheduleCrossing | null,
  departAt: number,
  meeting?: Meeting,
): TolerantTimetable | Rejection {
  const at = (pace: Pace): TolerantTimetable | Rejection => {
    const run = new JourneyRun(book, route, crossing, departAt, { pace, meeting, tolerant: true });
    const timetable = attempt(run);
    return 'rule' in timetable ? timetable : { timetable, broken: run.log.broken };
  };
  const regular = at('regular');
  if ('broken' in regular && regular.broken.every(({ rule }) => NO_MATTER_HOW_FAST.includes(rule)))
    return regular;
  const tight = at('tight');
  if ('rule' in regular || 'rule' in tight) return 'rule' in tight ? regular : tight;
  return tight.broken.length < regular.broken.length ? tight : regular;
}

function attempt(run: JourneyRun): Timetable | Rejection {
  try {
    return run.run();
  } catch (error) {
    if (error === REJECTED && run.log.rejection) return run.log.rejection;
    throw error;
  }
}
