import { checkRoutingPlan } from './check-routing-plan.js';
import type { Route, RoutingPlan, RoutingProblem, Visit } from './problem.js';

/** All plans worth a look: each order on each vehicle or on none, each vehicle by its cheapest sequence. */
export function* allPlans(problem: RoutingProblem): Generator<RoutingPlan> {
  const cheapest = new Map<string, { route: Route; distance: number; cost: number } | null>();
  const choices = problem.vehicles.length + 1;
  for (let code = 0; code < choices ** problem.orders.length; code++) {
    const chosen = problem.orders.map((_, order) => Math.floor(code / choices ** order) % choices);
    const routes = problem.vehicles.map((_, vehicle) => {
      const orders = chosen.flatMap((choice, order) => (choice === vehicle ? [order] : []));
      if (orders.length === 0) return undefined;
      const key = `${vehicle}: ${orders.join(' ')}`;
      if (!cheapest.has(key)) cheapest.set(key, bestRoute(problem, vehicle, orders));
      return cheapest.get(key) ?? null;
    });
    if (routes.some((route) => route === null)) continue;
    const used = routes.filter((route) => route !== undefined && route !== null);
    yield {
      routes: used.map(({ route }) => route),
      unserved: chosen.flatMap((choice, order) => (choice === choices - 1 ? [order] : [])),
      distance: used.reduce((sum, { distance }) => sum + distance, 0),
      cost: used.reduce((sum, { cost }) => sum + cost, 0),
    };
  }
}

function bestRoute(problem: RoutingProblem, vehicle: number, orders: readonly number[]) {
  const visits = orders.flatMap((order) =>
    (['pickup', 'delivery'] as const)
      .filter((kind) => problem.orders[order]![kind])
      .map((kind): Visit => ({ order, kind })),
  );
  const unserved = problem.orders.flatMap((_, order) => (orders.includes(order) ? [] : [order]));
  let best: { route: Route; distance: number; cost: number } | null = null;
  for (const sequence of permutations(visits)) {
    const route = { vehicle, visits: sequence };
    const total = totals(problem, route);
    if (best && total.cost >= best.cost) continue;
    const faults = checkRoutingPlan(problem, { routes: [route], unserved, ...total });
    if (faults.length === 0) best = { route, ...total };
  }
  return best;
}

function totals({ orders, vehicles, travel }: RoutingProblem, { vehicle, visits }: Route) {
  const { start, end, costs } = vehicles[vehicle]!;
  const stops = visits.map(({ order, kind }) => orders[order]![kind]!.place);
  const way = [start, ...stops, ...(end === null ? [] : [end])];
  const sum = (table: Float64Array) =>
    way.slice(1).reduce((total, to, i) => total + table[way[i]! * travel.places + to]!, 0);
  const distance = sum(travel.distances);
  return { distance, cost: costs.fixed + costs.perDistance * distance + costs.perTime * sum(travel.times) };
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (let i = 0; i < items.length; i++)
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)]))
      yield [items[i]!, ...rest];
}
