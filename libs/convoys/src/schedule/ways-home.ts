import { HOUR } from './clock.js';
import { journeyPoints, ratesOf } from './journey-points.js';
import type { ScheduledJourney, ScheduleDriver, ScheduleRequest } from './plan.js';
import { greatCircleKm } from './travel.js';
import type { Passenger, Route, Timetable, Visit } from './route.js';

/** A route with its times, and how it is scheduled with other visits: not at all where that breaks a rule. */
export interface Scheduled {
  readonly route: Route;
  readonly timetable: Timetable;
  readonly again: (route: Route) => Timetable | undefined;
}

/** Whoever ends a journey beyond the border that they live on this side of. */
export function strandedBy(
  { places, drivers }: ScheduleRequest,
  { driverIds, legs }: Pick<ScheduledJourney, 'driverIds' | 'legs'>,
): { placeId: string; drivers: ScheduleDriver[] } | undefined {
  const placeId = legs.findLast(({ kind }) => kind === 'drive')?.toPlaceId;
  const countryOf = (id: string | undefined) => places.find((place) => place.id === id)?.country;
  if (placeId === undefined || countryOf(placeId) !== 'UA') return undefined;
  const away = drivers.filter((d) => driverIds.includes(d.id) && countryOf(d.homePlaceId) !== 'UA');
  return away.length > 0 ? { placeId, drivers: away } : undefined;
}

/**
 * Takes the crews of vehicles that stay beyond the border home in those that come back, where they have seats and it
 * costs less than the way by bus or train (`wayHome`). Crews that arrive first are looked after first.
 */
export function withWaysHome(request: ScheduleRequest, scheduled: readonly Scheduled[]): Scheduled[] {
  const result = [...scheduled];
  const waiting = scheduled
    .flatMap(({ route, timetable }) => {
      const driverIds = route.drivers.map(({ id }) => id);
      const stranded = strandedBy(request, { driverIds, legs: timetable.legs });
      return stranded ? [{ ...stranded, readyAt: timetable.arriveAt }] : [];
    })
    .sort((a, b) => a.readyAt - b.readyAt);
  for (const crew of waiting) {
    const most = request.weights.wayHome * crew.drivers.length;
    const offers = result
      .flatMap((vehicle, index) =>
        [...offersOf(request, vehicle, crew)].map((offer) => ({ ...offer, index })),
      )
      .filter(({ estimate }) => estimate < most)
      .sort((a, b) => a.estimate - b.estimate);
    for (const { index, routeWith } of offers.slice(0, OFFERS_TRIED)) {
      const route = routeWith();
      const vehicle = result[index]!;
      const timetable = vehicle.again(route);
      if (!timetable) continue;
      const more = pointsOf(request, route, timetable) - pointsOf(request, route, vehicle.timetable);
      if (more >= most) continue;
      result[index] = { ...vehicle, route, timetable };
      break;
    }
  }
  return result;
}

/** The cheapest by estimate. */
const OFFERS_TRIED = 6;

interface Crew {
  readonly placeId: string;
  readonly drivers: readonly ScheduleDriver[];
  readonly readyAt: number;
}

interface Offer {
  readonly routeWith: () => Route;
  /** Points for the detour by air and the wait. */
  readonly estimate: number;
}

/** The routes of a vehicle that comes back and has seats, with the crew getting in at each point beyond the border. */
function* offersOf(
  { places, weights }: ScheduleRequest,
  { route, timetable }: Scheduled,
  { placeId, drivers, readyAt }: Crew,
): Generator<Offer> {
  const { vehicle, visits, end } = route;
  const place = places.find(({ id }) => id === placeId);
  const taken = visits.reduce((sum, { board = [] }) => sum + board.length, route.drivers.length);
  if (!place || !end || end.country === 'UA' || taken + drivers.length > (vehicle.seats ?? 0)) return;
  const rates = ratesOf(vehicle, weights);
  const board: Passenger[] = drivers.map((driver) => ({ driver, readyAt }));
  for (let at = 1; at <= visits.length; at++) {
    const before = visits[at - 1]!;
    const next = visits[at]?.place ?? end;
    if (before.place.country !== 'UA' || next.id === placeId) continue;
    const left = timetable.legs.findLast(({ toPlaceId }) => toPlaceId === before.place.id)?.endAt ?? readyAt;
    const waited = Math.max(0, readyAt - left) / HOUR;
    const detour =
      greatCircleKm(before.place, place) + greatCircleKm(place, next) - greatCircleKm(before.place, next);
    const isThere = before.place.id === placeId;
    yield {
      estimate: waited * (rates.hour + weights.arrivalHour) + (isThere ? 0 : detour * rates.km),
      routeWith: () => ({
        ...route,
        visits: isThere
          ? visits.with(at - 1, joined(before, board))
          : visits.toSpliced(at, 0, { place, load: [], unload: [], board }),
      }),
    };
  }
}

const joined = (visit: Visit, board: readonly Passenger[]): Visit => ({
  ...visit,
  board: [...(visit.board ?? []), ...board],
});

function pointsOf(
  { weights, earliestDepartureAt }: ScheduleRequest,
  { vehicle, drivers }: Route,
  { departAt, arriveAt, km }: Timetable,
): number {
  const effort = { drivers: drivers.length, departAt, arriveAt, km };
  return journeyPoints(vehicle, effort, weights, earliestDepartureAt);
}
