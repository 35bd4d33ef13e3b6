import type { Route, RoutingPlan, RoutingProblem } from './problem.js';

/** Rounding that sums of times, loads and costs may carry, relative to the largest number they meet. */
const ROUNDING = 1e-9;

export type RoutingViolation =
  | 'unknown-index'
  | 'vehicle-twice'
  | 'empty-route'
  | 'order-twice'
  | 'order-missing'
  | 'stop-missing'
  | 'delivery-before-pickup'
  | 'equipment'
  | 'capacity'
  | 'late'
  | 'late-at-end'
  | 'no-way'
  | 'wrong-total';

export interface RoutingFault {
  readonly violation: RoutingViolation;
  /** In words for a developer. */
  readonly where: string;
}

/**
 * Drives every route of a plan stop by stop and lists what is wrong; an empty list means that the plan keeps
 * all rules of the problem and its totals are right. It shares no code with the search and trusts nothing of it.
 */
export function checkRoutingPlan(problem: RoutingProblem, plan: RoutingPlan): RoutingFault[] {
  const faults: RoutingFault[] = [];
  const vehicles = new Set<number>();
  const carried = new Map<number, number>();
  const sums = { distance: 0, cost: 0 };
  plan.routes.forEach((route, r) => {
    const say = (violation: RoutingViolation, where: string) =>
      faults.push({ violation, where: `route ${r}: ${where}` });
    if (!problem.vehicles[route.vehicle]) return say('unknown-index', `vehicle ${route.vehicle}`);
    if (vehicles.has(route.vehicle)) say('vehicle-twice', `vehicle ${route.vehicle}`);
    vehicles.add(route.vehicle);
    if (route.visits.length === 0) return say('empty-route', `vehicle ${route.vehicle}`);
    const wrong = route.visits.find(({ order, kind }) => !problem.orders[order]?.[kind]);
    if (wrong) return say('unknown-index', `${wrong.kind} of order ${wrong.order}`);
    for (const order of new Set(route.visits.map((visit) => visit.order)))
      carried.set(order, (carried.get(order) ?? 0) + 1);
    checkOrders(problem, route, say);
    checkLoad(problem, route, say);
    const driven = drive(problem, route, say);
    sums.distance += driven.distance;
    sums.cost += driven.cost;
    return undefined;
  });

  for (const order of plan.unserved) {
    if (!problem.orders[order]) faults.push({ violation: 'unknown-index', where: `unserved ${order}` });
    carried.set(order, (carried.get(order) ?? 0) + 1);
  }
  problem.orders.forEach((_, order) => {
    const times = carried.get(order) ?? 0;
    if (times === 0) faults.push({ violation: 'order-missing', where: `order ${order}` });
    if (times > 1) faults.push({ violation: 'order-twice', where: `order ${order}` });
  });
  for (const name of ['distance', 'cost'] as const)
    if (!(Math.abs(plan[name] - sums[name]) <= ROUNDING * Math.max(1, sums[name])))
      faults.push({ violation: 'wrong-total', where: `${name} ${plan[name]} instead of ${sums[name]}` });
  return faults;
}

type Say = (violation: RoutingViolation, where: string) => unknown;

function checkOrders(problem: RoutingProblem, { vehicle, visits }: Route, say: Say): void {
  const seen = new Map<string, number>();
  visits.forEach(({ order, kind }, at) => {
    const key = `${kind} ${order}`;
    if (seen.has(key)) say('order-twice', `${kind} of order ${order}`);
    seen.set(key, at);
  });
  const offered = problem.vehicles[vehicle]!.offers ?? [];
  for (const order of new Set(visits.map((visit) => visit.order))) {
    const { pickup, delivery, requires = [] } = problem.orders[order]!;
    const up = seen.get(`pickup ${order}`);
    const down = seen.get(`delivery ${order}`);
    if (pickup && up === undefined) say('stop-missing', `pickup of order ${order}`);
    if (delivery && down === undefined) say('stop-missing', `delivery of order ${order}`);
    if (up !== undefined && down !== undefined && down < up) say('delivery-before-pickup', `order ${order}`);
    for (const need of requires)
      if (!offered.includes(need)) say('equipment', `order ${order} needs ${need}`);
  }
}

function checkLoad(problem: RoutingProblem, { vehicle, visits }: Route, say: Say): void {
  problem.vehicles[vehicle]!.capacity.forEach((room, d) => {
    const amount = (order: number) => problem.orders[order]!.load[d]!;
    const limit = room + ROUNDING * Math.max(1, room);
    let aboard = 0;
    for (const { order } of visits) if (!problem.orders[order]!.pickup) aboard += amount(order);
    if (aboard > limit) say('capacity', `${aboard} of ${room} at the start, dimension ${d}`);
    for (const { order, kind } of visits) {
      aboard += kind === 'pickup' ? amount(order) : -amount(order);
      if (aboard > limit) say('capacity', `${aboard} of ${room} from order ${order} on, dimension ${d}`);
    }
  });
}

function drive(problem: RoutingProblem, { vehicle, visits }: Route, say: Say) {
  const { start, end, available, costs } = problem.vehicles[vehicle]!;
  const { places, distances, times } = problem.travel;
  const late = (time: number, until: number) => time > until + ROUNDING * Math.max(1, Math.abs(until));
  let now = available.from;
  let at = start;
  let distance = 0;
  let travelled = 0;
  const goTo = (place: number) => {
    const leg = at * places + place;
    if (!Number.isFinite(times[leg]) || !Number.isFinite(distances[leg]))
      say('no-way', `from place ${at} to ${place}`);
    now += times[leg]!;
    travelled += times[leg]!;
    distance += distances[leg]!;
    at = place;
  };
  for (const { order, kind } of visits) {
    const { place, service, windows } = problem.orders[order]![kind]!;
    goTo(place);
    const window = windows.find(({ until }) => !late(now, until));
    if (!window) say('late', `${kind} of order ${order} at ${now}`);
    else now = Math.max(now, window.from);
    now += service;
  }
  if (end !== null) goTo(end);
  if (late(now, available.until)) say('late-at-end', `at ${now}`);
  return { distance, cost: costs.fixed + costs.perDistance * distance + costs.perTime * travelled };
}
