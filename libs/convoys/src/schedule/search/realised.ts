import type { Route, RoutingPlan } from '#libs/solvers';
import type { ScheduleConsignment, ScheduleDriver } from '../plan.js';
import type { LaidRoute, RouteBook } from '../route-book.js';
import type { Openings } from './openings.js';
import { freeBeside, type PlannedRoute } from './planned-route.js';
import type { Relaxation } from './relaxation.js';

/** A route before anybody is chosen to drive it. */
export type UncrewedRoute = Omit<LaidRoute, 'drivers'>;

/** The routes of a relaxed plan as exact ones, with crews, each over the gate where it costs least; what cannot be kept is left out. */
export function realised(
  { vehicles, consignments, problem }: Relaxation,
  plan: RoutingPlan,
  books: readonly RouteBook[],
  openings: Openings,
): Map<string, PlannedRoute> {
  const routes = new Map<string, PlannedRoute>();
  const laid = plan.routes
    .map((route) => laidOf(route))
    .map((each) => ({ each, drivers: openings.eligibleFor(books[0]!, each).length }))
    .sort((a, b) => a.drivers - b.drivers);
  for (const { each } of laid) {
    const route = kept(each, books, openings, freeBeside(routes));
    if (route) routes.set(route.vehicle.id, route);
  }
  return routes;

  function laidOf({ vehicle: index, visits }: Route): UncrewedRoute {
    const vehicle = vehicles[index]!;
    const { road } = books[0]!;
    const steps = visits.flatMap(({ order, kind }) => {
      const consignment = consignments[order]!;
      if (problem.orders[order]!.pickup === undefined) return [];
      return road.steps.get(consignment)![kind === 'pickup' ? 0 : 1];
    });
    const itself = consignments.find((c) => c.vehicleItself === vehicle.id);
    return { vehicle, steps, itself };
  }
}

/** The route without as few as possible of its consignments, the most urgent ones first. */
export function kept(
  laid: UncrewedRoute,
  books: readonly RouteBook[],
  openings: Openings,
  free: (driver: ScheduleDriver) => boolean,
): PlannedRoute | undefined {
  const urgent = laid.steps.flatMap(({ consignment, load }) => (load ? [consignment] : [])).sort(byUrgency);
  for (let steps = laid.steps; ;) {
    if (steps.length === 0 && !laid.itself) return undefined;
    const best = cheapest({ ...laid, steps }, books, openings, free);
    if (best) return best;
    const dropped = urgent.shift();
    if (!dropped) return undefined;
    steps = steps.filter((step) => step.consignment !== dropped);
  }
}

function byUrgency(a: ScheduleConsignment, b: ScheduleConsignment): number {
  const due = (c: ScheduleConsignment) =>
    Math.min(
      c.latestArrivalAt ?? Infinity,
      c.declarationValidUntil ?? Infinity,
      c.codeValidUntil ?? Infinity,
    );
  return due(a) === due(b) ? 0 : due(a) - due(b);
}

function cheapest(
  laid: UncrewedRoute,
  books: readonly RouteBook[],
  openings: Openings,
  free: (driver: ScheduleDriver) => boolean,
): PlannedRoute | undefined {
  let best: PlannedRoute | undefined;
  for (const book of books) {
    const route = openings.crewed(book, laid, free);
    if (route && !('rule' in route) && route.cost < (best?.cost ?? Infinity)) best = route;
  }
  return best;
}
