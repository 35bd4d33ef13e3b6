import { HOUR } from './clock.js';
import type { ScheduledJourney, ScheduleRequest } from './plan.js';
import type { Timetable } from './route.js';
import type { PlannedRoute } from './search/planned-route.js';

/**
 * The journeys with their legs. Each leaves later where it arrives no later for that; where the vehicles keep together,
 * those of one convoy from one place leave at the same time as far as they can.
 */
export function journeysOf(
  routes: readonly PlannedRoute[],
  { together }: Pick<ScheduleRequest, 'together'>,
): ScheduledJourney[] {
  const timed = routes.map((route) => ({ route, timetable: withoutIdleStart(route) }));
  if (!together) return timed.map(({ route, timetable }) => journeyOf(route, timetable));
  return timed.map(({ route, timetable }) => {
    const leaves = timed
      .filter(({ route: other }) => setOutTogether(route, other))
      .map((other) => other.timetable.departAt);
    return journeyOf(route, leavingAt(route, Math.min(...leaves), timetable));
  });
}

function journeyOf({ laid, vehicle, drivers }: PlannedRoute, timetable: Timetable): ScheduledJourney {
  const carried = laid.steps.filter((s) => s.load).map((s) => s.consignment.id);
  const crossing = timetable.legs.find((l) => l.kind === 'border')?.crossingId;
  const { departAt, arriveAt, km, legs } = timetable;
  return {
    vehicleId: vehicle.id,
    driverIds: drivers.map((d) => d.id),
    consignmentIds: laid.itself ? [laid.itself.id, ...carried] : carried,
    crossingId: crossing ?? null,
    departAt,
    arriveAt,
    km,
    legs,
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
