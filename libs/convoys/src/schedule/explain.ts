import { eligibleDrivers } from './crew.js';
import { obstacle } from './obstacle-texts.js';
import type { Obstacle, ObstacleRule, ScheduleConsignment, ScheduleVehicle } from './plan.js';
import type { RouteBook } from './route-book.js';
import { licenceCovers } from './rules.js';
import type { Rejection } from './journey-log.js';
import type { ConvoySolution } from './search/convoy-search.js';
import type { Openings } from './search/openings.js';
import { freeBeside, type PlannedRoute } from './search/planned-route.js';
import type { TimeBudget } from './time-budget.js';

/** What was looked at for a plan. */
export interface Looked {
  /** The gates and departures of the plan. */
  readonly chosen: readonly [RouteBook, ...RouteBook[]];
  /** All there are. */
  readonly options: readonly RouteBook[];
  readonly openings: Openings;
}

const MOST_OBSTACLES = 6;

/**
 * Why a consignment is not in the plan: what would have to change for one of the vehicles to take it. Once the time is
 * spent, only the chosen gate and departure are looked at.
 */
export function explain(
  consignment: ScheduleConsignment,
  solution: ConvoySolution,
  looked: Looked,
  budget: TimeBudget,
): Obstacle[] {
  const { request } = looked.chosen[0].road;
  const itself = consignment.vehicleItself;
  const meant = itself ?? consignment.onVehicle;
  const vehicles = request.vehicles.filter((v) => meant === undefined || v.id === meant);
  const tooSmall = itself === undefined ? capacityObstacles(consignment, vehicles) : [];
  const found: Rejection[] = tooSmall;
  if (tooSmall.length === 0) {
    const large = vehicles.filter((v) => itself !== undefined || missing(consignment, v).length === 0);
    const perVehicle = oneOfEachSort(large).map((vehicle) => ({
      vehicle,
      why: why(
        consignment,
        vehicle,
        solution,
        budget.explainingIsOver() ? { ...looked, options: looked.chosen } : looked,
      ),
    }));
    const contended = perVehicle.filter(
      ({ why: w }) => w.rule === 'no_vehicle_free' || w.rule === 'no_driver_free',
    );
    if (contended.length > 0 && budget.searchingIsOver())
      found.push({ rule: 'not_tried_in_time', parameters: { consignment: consignment.label } });
    found.push(...(contended.length > 0 ? contended : perVehicle).map(({ why: w }) => w));
  }
  const byRule = new Map<ObstacleRule, Rejection>();
  for (const rejection of found) if (!byRule.has(rejection.rule)) byRule.set(rejection.rule, rejection);
  return [...byRule.values()]
    .slice(0, MOST_OBSTACLES)
    .map((r) => obstacle(r.rule, r.parameters, request.rules));
}

const SORTS_TRIED = 6;

/** Vehicles that differ in nothing a rule asks about would meet the same obstacle. */
function oneOfEachSort(vehicles: readonly ScheduleVehicle[]): ScheduleVehicle[] {
  const sorts = new Map<string, ScheduleVehicle>();
  for (const v of vehicles) {
    const sort = [
      v.vehicleClass,
      v.licenceClass,
      v.maxSpeedKmh,
      v.homePlaceId,
      v.availableFrom,
      v.availableUntil,
    ].join();
    if (!sorts.has(sort)) sorts.set(sort, v);
  }
  return [...sorts.values()].slice(0, SORTS_TRIED);
}

function carries(solution: ConvoySolution, vehicle: ScheduleVehicle): boolean {
  return solution.routes.has(vehicle.id);
}

const MEASURES = [
  { rule: 'no_vehicle_with_payload', of: (c: { weightG: number }) => c.weightG, has: payload, unit: 1000 },
  {
    rule: 'no_vehicle_with_volume',
    of: (c: { volumeCm3: number }) => c.volumeCm3,
    has: volume,
    unit: 1_000_000,
  },
  {
    rule: 'no_vehicle_with_pallet_places',
    of: (c: { palletPlaces: number }) => c.palletPlaces,
    has: places,
    unit: 1,
  },
  {
    rule: 'no_vehicle_with_loading_metres',
    of: (c: { loadingMm: number }) => c.loadingMm,
    has: length,
    unit: 1000,
  },
] as const;

function payload(v: ScheduleVehicle): number {
  return v.payloadG;
}
function volume(v: ScheduleVehicle): number {
  return v.volumeCm3;
}
function places(v: ScheduleVehicle): number {
  return v.palletPlaces;
}
function length(v: ScheduleVehicle): number {
  return v.loadingMm;
}

function missing(c: ScheduleConsignment, vehicle: ScheduleVehicle): (typeof MEASURES)[number][] {
  return MEASURES.filter((m) => m.of(c) > m.has(vehicle));
}

/** What even the best empty vehicle lacks; nothing when one is large enough. */
function capacityObstacles(c: ScheduleConsignment, vehicles: readonly ScheduleVehicle[]): Rejection[] {
  const lacks = vehicles.map((v) => missing(c, v));
  if (lacks.some((l) => l.length === 0)) return [];
  const fewest = [...lacks].sort((a, b) => a.length - b.length)[0] ?? MEASURES.filter((m) => m.of(c) > 0);
  const shown = (value: number, unit: number) => Math.round((value / unit) * 10) / 10;
  const tooFewPlaces = fewest.some((m) => m.rule === 'no_vehicle_with_pallet_places');
  const told = fewest.filter((m) => !tooFewPlaces || m.rule !== 'no_vehicle_with_loading_metres');
  return told.map((m) => ({
    rule: m.rule,
    parameters: {
      needed: shown(m.of(c), m.unit),
      largest: shown(Math.max(0, ...vehicles.map(m.has)), m.unit),
    },
  }));
}

/** The rule that keeps one vehicle, large enough, from taking the consignment. */
function why(
  c: ScheduleConsignment,
  vehicle: ScheduleVehicle,
  solution: ConvoySolution,
  { chosen, options, openings }: Looked,
): Rejection {
  const [{ road }] = chosen;
  const { request } = road;
  const limits = { vehicle: vehicle.label, licence: vehicle.licenceClass };
  const licensed = request.drivers.filter((d) => licenceCovers(d.licenceClasses, vehicle.licenceClass));
  if (licensed.length === 0) return { rule: 'no_driver_with_licence', parameters: limits };
  const steps = c.vehicleItself ? [] : [...(road.steps.get(c) ?? [])];
  const crosses = chosen[0].crosses(
    vehicle,
    steps.map((step) => step.at),
  );
  const drivers = eligibleDrivers(vehicle, request.drivers, crosses);
  if (drivers.length === 0) return { rule: 'no_driver_may_cross', parameters: limits };
  const open = (book: RouteBook) => openings.open(book, vehicle, c);
  const alone = firstPossible(chosen, open);
  if (alone && !('rule' in alone)) {
    const free = freeBeside(solution.routes);
    return !drivers.some(free) && !carries(solution, vehicle)
      ? { rule: 'no_driver_free', parameters: limits }
      : { rule: 'no_vehicle_free', parameters: { ...limits, needed: c.palletPlaces } };
  }
  const earliest = Math.min(...options.map((o) => o.departAt));
  const compared = options.filter((o) => o.departAt === earliest || o.departAt === chosen[0].departAt);
  const attempts = compared.map(open);
  const rejections = attempts.filter((a): a is Rejection => a !== undefined && 'rule' in a);
  const elsewhere = rejections.length < attempts.length;
  if (elsewhere && alone) return alone;
  return (
    nearest(rejections) ?? {
      rule: 'no_crossing_admits',
      parameters: { ...limits, vehicleClass: vehicle.vehicleClass },
    }
  );
}

/** The first result that is a route, else the first rejection. */
function firstPossible(
  books: readonly RouteBook[],
  open: (book: RouteBook) => PlannedRoute | Rejection | undefined,
): PlannedRoute | Rejection | undefined {
  let rejection: Rejection | undefined;
  for (const book of books) {
    const result = open(book);
    if (result && !('rule' in result)) return result;
    rejection ??= result;
  }
  return rejection;
}

/** The attempt that came closest: a gate that admits the vehicle before one that does not, then the earliest arrival. */
function nearest(rejections: readonly Rejection[]): Rejection | undefined {
  const rank = (r: Rejection) =>
    r.rule === 'no_crossing_admits' ? 2 : r.rule === 'queue_longer_than_duty' ? 1 : 0;
  const when = (r: Rejection) => Number(r.parameters['arrival'] ?? r.parameters['neededUntil'] ?? 0);
  return [...rejections].sort((a, b) => rank(a) - rank(b) || when(a) - when(b))[0];
}
