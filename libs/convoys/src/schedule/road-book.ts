import { ClosedTimesOf, LONGEST_PLAN } from './closed-times.js';
import type { ScheduleRequest, ScheduleVehicle } from './plan.js';
import type { RoadBook, Step } from './route.js';
import { Stretches } from './stretches.js';
import { Travel } from './travel.js';

/**
 * The request as routes are scheduled from it: vehicles it can use, and those that are goods end where the goods go.
 * `departures` beyond the request's window are possible as well.
 */
export function roadBookOf(request: ScheduleRequest, departures: readonly number[] = []): RoadBook {
  const goods = new Map(request.consignments.map((c) => [c.vehicleItself, c.destinationPlaceId]));
  const placeIndex = new Map(request.places.map((p, index) => [p.id, index]));
  const vehicles = request.vehicles
    .filter((v) => placesOf(v).every((id) => placeIndex.has(id)))
    .map((v) => ({ ...v, endPlaceId: goods.get(v.id) ?? v.endPlaceId }));
  const usable = { ...request, vehicles };
  const between = {
    from: Math.min(request.earliestDepartureAt, ...departures),
    to: Math.max(request.latestDepartureAt, ...departures) + LONGEST_PLAN,
  };
  const travel = new Travel(usable);
  const closed = new ClosedTimesOf(usable, between);
  return {
    request: usable,
    travel,
    closed,
    stretches: new Stretches(travel, closed),
    placeIndex,
    steps: stepsOf(usable, placeIndex),
  };
}

export function placesOf(vehicle: ScheduleVehicle): string[] {
  return vehicle.endPlaceId === undefined ? [vehicle.homePlaceId] : [vehicle.homePlaceId, vehicle.endPlaceId];
}

function stepsOf(
  { consignments }: ScheduleRequest,
  placeIndex: ReadonlyMap<string, number>,
): RoadBook['steps'] {
  return new Map(
    consignments.flatMap((consignment) => {
      const from = placeIndex.get(consignment.originPlaceId);
      const to = placeIndex.get(consignment.destinationPlaceId);
      if (from === undefined || to === undefined) return [];
      const steps: [Step, Step] = [
        { consignment, load: true, at: from },
        { consignment, load: false, at: to },
      ];
      return [[consignment, steps]];
    }),
  );
}
