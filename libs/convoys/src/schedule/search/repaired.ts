import { gateOf, stepsOf } from '../hand-plan.js';
import type { HandLaidPlan, HandLaidRoute, ScheduleDriver } from '../plan.js';
import { RouteBook } from '../route-book.js';
import type { RoadBook } from '../route.js';
import type { Openings } from './openings.js';
import { freeBeside, PlannedRoute } from './planned-route.js';
import { kept, type UncrewedRoute } from './realised.js';

/**
 * The routes of a plan as far as they can still be driven: as they are where nothing is in the way, else with somebody
 * else at the wheel, else over another gate or without what cannot come along.
 */
export function repaired(
  from: HandLaidPlan,
  road: RoadBook,
  gates: readonly RouteBook[],
  openings: Openings,
): Map<string, PlannedRoute> {
  const { request } = road;
  const relied = new Set(from.routes.flatMap((route) => route.driverIds));
  const routes = new Map<string, PlannedRoute>();
  const broken: { laid: UncrewedRoute; own: RouteBook | undefined }[] = [];
  for (const route of from.routes) {
    const laid = uncrewed(road, route);
    if (!laid) continue;
    const crossing = gateOf(request, from, route);
    const alike = gates.find((book) => book.crossing === crossing);
    const departAt = Math.max(request.earliestDepartureAt, route.departAt);
    const own = alike && new RouteBook(road, crossing, departAt, alike.distances);
    const drivers = request.drivers.filter((d) => route.driverIds.includes(d.id));
    const isWhole = own && drivers.length > 0 && drivers.length === route.driverIds.length;
    const same = isWhole ? PlannedRoute.of(own, { ...laid, drivers }) : undefined;
    if (same && !('rule' in same)) routes.set(laid.vehicle.id, same);
    else broken.push({ laid, own });
  }
  for (const { laid, own } of broken) {
    const beside = freeBeside(routes);
    const spare = (driver: ScheduleDriver) => beside(driver) && !relied.has(driver.id);
    const books = own ? [own] : gates;
    const route =
      crewedOver(books, laid, openings, spare) ??
      crewedOver(books, laid, openings, beside) ??
      crewedOver(gates, laid, openings, beside) ??
      kept(laid, [...books, ...gates], openings, beside);
    if (route) routes.set(laid.vehicle.id, route);
  }
  return routes;
}

function crewedOver(
  books: readonly RouteBook[],
  laid: UncrewedRoute,
  openings: Openings,
  free: (driver: ScheduleDriver) => boolean,
): PlannedRoute | undefined {
  for (const book of books) {
    const route = openings.crewed(book, laid, free);
    if (route && !('rule' in route)) return route;
  }
  return undefined;
}

/** Undefined where the vehicle is not there any more, or nothing is left for it to do. */
function uncrewed(road: RoadBook, route: HandLaidRoute): UncrewedRoute | undefined {
  const vehicle = road.request.vehicles.find((v) => v.id === route.vehicleId);
  if (!vehicle) return undefined;
  const steps = stepsOf(road, route);
  const itself = road.request.consignments.find((c) => c.vehicleItself === vehicle.id);
  return steps.length > 0 || itself ? { vehicle, steps, itself } : undefined;
}
