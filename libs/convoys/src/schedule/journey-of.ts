import { HOUR } from './clock.js';
import type { ScheduledJourney, ScheduleRequest } from './plan.js';
import type { Route, Timetable } from './route.js';
import type { PlannedRoute } from './search/planned-route.js';
import { scheduleByHand, type TolerantTimetable } from './timetable.js';
import { type Meeting, meetingOf } from './together.js';
import { type Scheduled, withWaysHome } from './ways-home.js';

/** The journeys with their legs. Each leaves later where it arrives no later for that. */
export function journeysOf(routes: readonly PlannedRoute[], request: ScheduleRequest): ScheduledJourney[] {
  const timed = routes.map((route) => ({ route, timetable: withoutIdleStart(route) }));
  const leaving = request.together ? meetingAnew(timed.map((each) => settingOut(each, timed))) : timed;
  return withWaysHome(request, leaving.map(scheduled)).map(journeyOf);
}

/** Those of one convoy from one place leave at the same time as far as they can. */
function settingOut({ route, timetable }: Timed, timed: readonly Timed[]): Timed {
  const leaves = timed
    .filter(({ route: other }) => setOutTogether(route, other))
    .map((other) => other.timetable.departAt);
  return { route, timetable: leavingAt(route, Math.min(...leaves), timetable) };
}

function scheduled({ route: { book, laid }, timetable, meeting }: Timed): Scheduled {
  const again = (route: Route) => {
    const { departAt } = timetable;
    const result = scheduleByHand(book.road, route, book.crossing, departAt, meeting ?? book.meeting);
    return 'timetable' in result && result.broken.length === 0 ? result.timetable : undefined;
  };
  return { route: book.route(laid), timetable, again };
}

interface Timed {
  readonly route: PlannedRoute;
  readonly timetable: Timetable;
  /** Where it is another one than that of its book. */
  readonly meeting?: Meeting;
}

/** With the earliest meeting of each convoy for these departures: the one that somebody who lays the plan out by hand gets. */
function meetingAnew(timed: readonly Timed[]): Timed[] {
  const convoys = new Set(timed.map(({ route }) => route.convoy));
  return [...convoys].flatMap((convoy) => {
    const vehicles = timed.filter(({ route }) => route.convoy === convoy);
    const meeting = meetingOf((before) => vehicles.flatMap((each) => again(each, before)?.timetable ?? []));
    if (!meeting) return vehicles;
    const met = vehicles.flatMap(({ route }, index) => {
      const result = again(vehicles[index]!, meeting);
      return result?.broken.length === 0 ? [{ route, timetable: result.timetable, meeting }] : [];
    });
    return met.length === vehicles.length ? met : vehicles;
  });
}

function again({ route, timetable }: Timed, meeting: Meeting | undefined): TolerantTimetable | undefined {
  const { book, laid } = route;
  const result = scheduleByHand(book.road, book.route(laid), book.crossing, timetable.departAt, meeting);
  return 'rule' in result ? undefined : result;
}

/** The journey of a route with its times. */
export function journeyOf({
  route: { vehicle, drivers, visits, itself },
  timetable: { departAt, arriveAt, km, legs },
}: Pick<Scheduled, 'route' | 'timetable'>): ScheduledJourney {
  const carried = visits.flatMap(({ load }) => load.map((c) => c.id));
  const border = legs.find((leg) => leg.kind === 'border');
  return {
    vehicleId: vehicle.id,
    driverIds: drivers.map((d) => d.id),
    consignmentIds: itself ? [itself.id, ...carried] : carried,
    crossingId: border?.crossingId ?? null,
    ...{ departAt, arriveAt, km, legs },
  };
}

function setOutTogether(one: PlannedRoute, other: PlannedRoute): boolean {
  return one.convoy === other.convoy && one.vehicle.homePlaceId === other.vehicle.homePlaceId;
}

/** The timetable with that departure where nothing is later for it, else the one given. */
function leavingAt({ book, laid }: PlannedRoute, departAt: number, timetable: Timetable): Timetable {
  if (departAt >= timetable.departAt) return timetable;
  const earlier = book.timetable(laid, departAt);
  return 'legs' in earlier && earlier.arriveAt <= timetable.arriveAt ? earlier : timetable;
}

function withoutIdleStart({ book, laid, times: { departAt } }: PlannedRoute): Timetable {
  const first = book.timetable(laid);
  if ('rule' in first) throw new Error(`a planned route breaks ${first.rule}`);
  const waited = first.legs
    .filter((l) => l.kind.endsWith('wait'))
    .reduce((sum, l) => sum + l.endAt - l.startAt, 0);
  for (let delay = Math.ceil(waited / HOUR) * HOUR; delay > 0; delay -= HOUR) {
    const later = book.timetable(laid, departAt + delay);
    if ('legs' in later && later.arriveAt <= first.arriveAt) return later;
  }
  return first;
}
