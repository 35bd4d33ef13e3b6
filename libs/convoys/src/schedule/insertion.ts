import type { ScheduleConsignment, ScheduleVehicle } from './plan.js';
import type { PlannedRoute, RouteBook, Step } from './route-book.js';

/** A route that would carry one consignment more, with its estimated extra cost; not yet scheduled. */
export interface Candidate {
  vehicle: ScheduleVehicle;
  estimate: number;
  steps: Step[];
}

const INSERTIONS_KEPT = 3;

export function placeOf({ consignment, load }: Step): string {
  return load ? consignment.originPlaceId : consignment.destinationPlaceId;
}

/** Whether an empty vehicle has the weight, volume and pallet places. */
export function fits(vehicle: ScheduleVehicle, c: ScheduleConsignment): boolean {
  return (
    c.weightG <= vehicle.payloadG &&
    c.volumeCm3 <= vehicle.volumeCm3 &&
    c.palletPlaces <= vehicle.palletPlaces
  );
}

/** The vehicle sent out for this consignment alone; none when it is too small. */
export function openingOf(book: RouteBook, vehicle: ScheduleVehicle, c: ScheduleConsignment): Candidate[] {
  const { weights, rules } = book.road.request;
  const steps = [true, false].map((load) => ({ consignment: c, load }));
  const stops = stopsOf(vehicle, steps);
  if (!fits(vehicle, c) || !crossesOnce(book, stops)) return [];
  const km = stops.slice(1).reduce((sum, stop, i) => sum + book.km(stops[i] ?? stop, stop), 0);
  const hours = km / rules.speedKmh[vehicle.vehicleClass];
  const days = Math.ceil((hours * 60) / rules.dailyDriving);
  const estimate =
    weights.vehicle[vehicle.kind] + weights.driverDay * days + weights.km * km + weights.hour * hours;
  return [{ vehicle, estimate, steps }];
}

/** The few places in a route where a consignment makes the smallest detour and has room all the way. */
export function insertionsInto(
  book: RouteBook,
  route: Pick<PlannedRoute, 'vehicle' | 'steps'>,
  c: ScheduleConsignment,
): Candidate[] {
  const { weights, rules } = book.road.request;
  const { vehicle, steps } = route;
  const stops = stopsOf(vehicle, steps);
  const room = roomAfter(vehicle, steps);
  const direct = book.km(c.originPlaceId, c.destinationPlaceId);
  const way = (from: string | undefined, to: string | undefined) =>
    from === undefined || to === undefined ? 0 : book.km(from, to);
  const detour = (after: number, first: string, last: string, inside: number) =>
    way(stops[after], first) + inside + way(last, stops[after + 1]) - way(stops[after], stops[after + 1]);
  const sameAsNext = (after: number) => after < steps.length && stops[after] === stops[after + 1];
  const found: { km: number; i: number; j: number }[] = [];
  for (let i = 0; i <= steps.length; i++) {
    if (sameAsNext(i)) continue;
    for (let j = i; j <= steps.length && (room[j]?.(c) ?? false); j++) {
      if (sameAsNext(j)) continue;
      const km =
        i === j
          ? detour(i, c.originPlaceId, c.destinationPlaceId, direct)
          : detour(i, c.originPlaceId, c.originPlaceId, 0) +
            detour(j, c.destinationPlaceId, c.destinationPlaceId, 0);
      found.push({ km, i, j });
    }
  }
  const perKm = weights.km + weights.hour / rules.speedKmh[vehicle.vehicleClass];
  const kept: Candidate[] = [];
  for (const { km, i, j } of found.sort((a, b) => a.km - b.km)) {
    const pickup = { consignment: c, load: true };
    const delivery = { consignment: c, load: false };
    const order = [...steps.slice(0, i), pickup, ...steps.slice(i, j), delivery, ...steps.slice(j)];
    if (crossesOnce(book, stopsOf(vehicle, order)))
      kept.push({ vehicle, steps: order, estimate: km * perKm });
    if (kept.length === INSERTIONS_KEPT) break;
  }
  return kept;
}

function stopsOf(vehicle: ScheduleVehicle, steps: readonly Step[]): string[] {
  const stops = [vehicle.homePlaceId, ...steps.map(placeOf)];
  return vehicle.endPlaceId === undefined ? stops : [...stops, vehicle.endPlaceId];
}

/** A journey crosses the border once on its way and at most once back: nobody returns for a second load. */
function crossesOnce(book: RouteBook, stops: readonly string[]): boolean {
  const sides = stops.map((id) => book.place(id).country === 'UA');
  const changes = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
  return changes <= (sides[0] === sides.at(-1) ? 2 : 1);
}

/** For the start and after each step: whether a consignment still has room beside what is aboard then. */
function roomAfter(
  vehicle: ScheduleVehicle,
  steps: readonly Step[],
): ((c: ScheduleConsignment) => boolean)[] {
  let { payloadG, volumeCm3, palletPlaces } = vehicle;
  const room = () => {
    const left = { ...vehicle, payloadG, volumeCm3, palletPlaces };
    return (c: ScheduleConsignment) => fits(left, c);
  };
  return [
    room(),
    ...steps.map(({ consignment, load }) => {
      const sign = load ? -1 : 1;
      payloadG += sign * consignment.weightG;
      volumeCm3 += sign * consignment.volumeCm3;
      palletPlaces += sign * consignment.palletPlaces;
      return room();
    }),
  ];
}
