import type { Route, RoutingPlan, RoutingProblem } from './problem.js';

/** The plan in the words of the problem; `stops` are nodes of the model, a list a vehicle. */
export function planOf(problem: RoutingProblem, stops: readonly Int32Array[]): RoutingPlan {
  const served = new Set<number>();
  const routes: Route[] = [];
  stops.forEach((nodes, vehicle) => {
    if (nodes.length === 0) return;
    for (const node of nodes) served.add(node >> 1);
    routes.push(asRoute(vehicle, nodes));
  });
  let distance = 0;
  let cost = 0;
  for (const route of routes) {
    const { way, time } = lengthOf(problem, route);
    const { costs } = problem.vehicles[route.vehicle]!;
    distance += way;
    cost += costs.fixed + costs.perDistance * way + costs.perTime * time;
  }
  const unserved = problem.orders.flatMap((_, order) => (served.has(order) ? [] : [order]));
  return { routes, unserved, distance, cost };
}

/** What a vehicle does, from its stops as nodes of the model. */
export function asRoute(vehicle: number, nodes: Int32Array): Route {
  const visits = Array.from(nodes, (node) => ({
    order: node >> 1,
    kind: (node & 1) === 0 ? ('pickup' as const) : ('delivery' as const),
  }));
  return { vehicle, visits };
}

function lengthOf({ orders, vehicles, travel }: RoutingProblem, { vehicle, visits }: Route) {
  const { start, end } = vehicles[vehicle]!;
  const places = visits.map(({ order, kind }) => orders[order]![kind]!.place);
  if (end !== null) places.push(end);
  let at = start;
  let way = 0;
  let time = 0;
  for (const place of places) {
    way += travel.distances[at * travel.places + place]!;
    time += travel.times[at * travel.places + place]!;
    at = place;
  }
  return { way, time };
}
