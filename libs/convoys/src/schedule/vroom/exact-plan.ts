import { checkPlan } from '../check/check-plan.js';
import { DAY } from '../clock.js';
import type { Rejection } from '../journey-log.js';
import { journeysOf } from '../journey-of.js';
import { obstacle } from '../obstacle-texts.js';
import type {
  Obstacle,
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduledJourney,
  ScheduleDriver,
  SchedulePlan,
  ScheduleRequest,
  UnscheduledConsignment,
} from '../plan.js';
import { placesOf, roadBookOf } from '../road-book.js';
import { UNKNOWN_RULES } from '../unknown-rules.js';
import { RouteBook } from '../route-book.js';
import type { Step } from '../route.js';
import { keptTogether } from '../search/kept-together.js';
import { PlannedRoute } from '../search/planned-route.js';
import type { CrewedVehicle } from './vroom-crews.js';

/** Which vehicle does what in which order, as VROOM would have it; nothing is said of times. */
export interface RoughRoute {
  readonly crew: CrewedVehicle;
  readonly steps: readonly { readonly consignmentId: string; readonly load: boolean }[];
}

export interface RoughPlan {
  readonly crossing: ScheduleCrossing | null;
  readonly routes: readonly RoughRoute[];
  readonly spare: readonly ScheduleDriver[];
}

const DAYS_TRIED = 8;

/** What a plan says of the engine that chose its routes. */
const BY_VROOM = 'vroom';

/**
 * The rough plan with exact times, leaving on the day on which it delivers most and then costs least. What breaks a rule
 * then is left out, with the rule; what is left passes the independent check, or it is left out as well.
 */
export function exactPlan(request: ScheduleRequest, rough: RoughPlan): SchedulePlan {
  const departures = Array.from({ length: DAYS_TRIED }, (_, day) => request.earliestDepartureAt + day * DAY);
  const [first = request.earliestDepartureAt, ...later] = departures.filter(
    (at) => at <= request.latestDepartureAt,
  );
  return later
    .map((departAt) => planAt(request, rough, departAt))
    .reduce((best, plan) => (plan.cost < best.cost ? plan : best), planAt(request, rough, first));
}

function planAt(
  request: ScheduleRequest,
  { crossing, routes, spare }: RoughPlan,
  departAt: number,
): SchedulePlan {
  const road = roadBookOf(request);
  const book = new RouteBook(road, crossing, departAt);
  const seconds = [...spare];
  const leftOut = new Map<string, Obstacle>();
  const apart = routes.flatMap((route) => scheduled(book, route, seconds, leftOut));
  const together = request.together ? keptTogether(apart) : undefined;
  const planned = together ? [...together.routes.values()] : apart;
  const journeys = journeysOf(planned, request).sort((a, b) => a.departAt - b.departAt);
  const draft = finished(request, road.travel.method, planned, journeys, leftOut);
  const broken = new Set(
    checkPlan(request, draft).flatMap(({ vehicleId, driverId }) =>
      journeys.filter((j) => j.vehicleId === vehicleId || j.driverIds.includes(driverId ?? '')),
    ),
  );
  if (broken.size === 0) return draft;
  const kept = journeys.filter((journey) => !broken.has(journey));
  const routesKept = planned.filter(({ vehicle }) =>
    kept.some((journey) => journey.vehicleId === vehicle.id),
  );
  return finished(request, road.travel.method, routesKept, kept, leftOut);
}

/** The route without what stands in its way, with a second driver where one is free and helps. */
function scheduled(
  book: RouteBook,
  { crew: { vehicle, driver }, steps }: RoughRoute,
  spare: ScheduleDriver[],
  leftOut: Map<string, Obstacle>,
): PlannedRoute[] {
  const { request } = book.road;
  const itself = request.consignments.find((c) => c.vehicleItself === vehicle.id);
  const usable = book.road.request.vehicles.find((v) => v.id === vehicle.id) ?? vehicle;
  const known = new Map([...book.road.steps].map(([{ id }, pair]) => [id, pair]));
  let left: Step[] = steps.flatMap(
    ({ consignmentId, load }) => known.get(consignmentId)?.[load ? 0 : 1] ?? [],
  );
  while (left.length > 0 || itself) {
    const alone = PlannedRoute.of(book, { vehicle: usable, drivers: [driver], steps: left, itself });
    if (!('rule' in alone)) return [alone];
    for (const second of spare) {
      const together = PlannedRoute.of(book, {
        vehicle: usable,
        drivers: [driver, second],
        steps: left,
        itself,
      });
      if ('rule' in together) continue;
      spare.splice(spare.indexOf(second), 1);
      return [together];
    }
    const worst = inTheWay(alone, left);
    const why = obstacle(alone.rule, alone.parameters, request.rules);
    if (worst) leftOut.set(worst.id, why);
    else if (itself) leftOut.set(itself.id, why);
    if (!worst) return [];
    left = left.filter(({ consignment }) => consignment !== worst);
  }
  return [];
}

/** The consignment that the rule names, or else the one that is delivered last. */
function inTheWay({ parameters }: Rejection, steps: readonly Step[]): ScheduleConsignment | undefined {
  const named = steps.find(({ consignment }) => consignment.label === parameters['consignment']);
  return (named ?? steps.findLast(({ load }) => !load))?.consignment;
}

function finished(
  request: ScheduleRequest,
  travel: string,
  routes: readonly PlannedRoute[],
  journeys: ScheduledJourney[],
  leftOut: ReadonlyMap<string, Obstacle>,
): SchedulePlan {
  const carried = new Set(journeys.flatMap(({ consignmentIds }) => consignmentIds));
  const unscheduled = request.consignments
    .filter(({ id }) => !carried.has(id))
    .map((c): UnscheduledConsignment => ({
      consignmentId: c.id,
      obstacles: [leftOut.get(c.id) ?? notPlaced(request, c)],
    }));
  const cost =
    routes.reduce((sum, route) => sum + route.cost, 0) + unscheduled.length * request.weights.unscheduled;
  return {
    crossingId: journeys.find((journey) => journey.crossingId !== null)?.crossingId ?? null,
    ...{ journeys, unscheduled, travel, cost: Math.round(cost * 100) / 100 },
    engine: { name: BY_VROOM, unknownRules: [...UNKNOWN_RULES] },
  };
}

function notPlaced({ places, vehicles, rules }: ScheduleRequest, c: ScheduleConsignment): Obstacle {
  const known = new Set(places.map(({ id }) => id));
  const itself = vehicles.find(({ id }) => id === c.vehicleItself);
  const ends = [c.originPlaceId, c.destinationPlaceId, ...(itself ? placesOf(itself) : [])];
  const reference =
    ends.find((id) => !known.has(id)) ??
    (itself || c.vehicleItself === undefined ? undefined : c.vehicleItself);
  return reference === undefined
    ? obstacle('no_place_on_route', { consignment: c.label }, rules)
    : obstacle('unknown_reference', { reference }, rules);
}
