import { HOUR } from './clock.js';
import type { ScheduledJourney } from './plan.js';
import type { LaidRoute, RouteBook } from './route-book.js';
import type { RouteTimes, Timetable } from './route.js';
import type { PlannedRoute } from './search/planned-route.js';

/** The journey with its legs; it leaves later where it arrives no later for that. */
export function journeyOf({ book, laid, times, vehicle, drivers }: PlannedRoute): ScheduledJourney {
  const timetable = withoutIdleStart(book, laid, times);
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

function withoutIdleStart(book: RouteBook, laid: LaidRoute, { departAt }: RouteTimes): Timetable {
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
