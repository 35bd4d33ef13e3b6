import { ClosedTimesOf, LONGEST_PLAN } from './closed-times.js';
import type { ScheduleRequest, ScheduleVehicle } from './plan.js';
import type { RoadBook } from './route.js';
import { Travel } from './travel.js';

/**
 * The request as routes are scheduled from it: vehicles it can use, and those that are goods end where the goods go.
 * `departures` beyond the request's window are possible as well.
 */
export function roadBookOf(request: ScheduleRequest, departures: readonly number[] = []): RoadBook {
  const goods = new Map(request.consignments.map((c) => [c.vehicleItself, c.destinationPlaceId]));
  const places = new Set(request.places.map((p) => p.id));
  const vehicles = request.vehicles
    .filter((v) => placesOf(v).every((id) => places.has(id)))
    .map((v) => ({ ...v, endPlaceId: goods.get(v.id) ?? v.endPlaceId }));
  const usable = { ...request, vehicles };
  const between = {
    from: Math.min(request.earliestDepartureAt, ...departures),
    to: Math.max(request.latestDepartureAt, ...departures) + LONGEST_PLAN,
  };
  return { request: usable, travel: new Travel(usable), closed: new ClosedTimesOf(usable, between) };
}

export function placesOf(vehicle: ScheduleVehicle): string[] {
  return vehicle.endPlaceId === undefined ? [vehicle.homePlaceId] : [vehicle.homePlaceId, vehicle.endPlaceId];
}
