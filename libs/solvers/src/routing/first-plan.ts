import type { Insertion } from './insertion.js';
import type { RoutingPlan, Visit } from './problem.js';
import type { RouteTable } from './route-table.js';
import { NONE, type RoutingModel } from './routing-model.js';
import { mayCarry } from './vehicle-exchange.js';

/** Whether a vehicle may do what the table has for it, by rules that the model does not know. */
export type VehicleTest = (vehicle: number) => boolean;

/**
 * Takes over the routes of a plan. Of a route that breaks a rule, orders are taken out from its end until it keeps
 * all; they stay absent. Orders that are not among `orders` are left out.
 */
export function takeOver(
  table: RouteTable,
  { routes }: RoutingPlan,
  orders: readonly number[],
  test: VehicleTest,
): void {
  const wanted = new Set(orders);
  for (const { vehicle, visits } of routes) {
    let stops = wholeOrders(table.model, visits, wanted);
    while (!(table.replace(vehicle, stops) && mayCarry(table, vehicle, stops) && test(vehicle))) {
      if (stops.length === 0) break;
      const last = stops.at(-1)! >> 1;
      stops = stops.filter((node) => node >> 1 !== last);
    }
  }
}

/** Puts each of the orders where it costs least among the places that pass the test, or leaves it absent. */
export function insertTested(
  table: RouteTable,
  insertion: Insertion,
  orders: readonly number[],
  test: VehicleTest,
): void {
  const { classes } = table.model;
  for (const order of orders) {
    if (table.routeOf[order] !== NONE) continue;
    const idle = Array.from({ length: classes }, (_, kind) => table.idle(kind)).filter((v) => v !== NONE);
    const places = [...table.used.subarray(0, table.usedCount), ...idle]
      .map((vehicle) => ({ vehicle, delta: insertion.find(order, vehicle) }))
      .filter(({ delta }) => delta < Infinity)
      .sort((a, b) => a.delta - b.delta);
    for (const { vehicle } of places) {
      table.begin();
      insertion.find(order, vehicle);
      table.insert(order, vehicle, insertion.first, insertion.second);
      if (test(vehicle)) break;
      table.revert();
    }
  }
}

/** The stops of the wanted orders of which every stop is there, the pickup first. */
function wholeOrders(model: RoutingModel, visits: readonly Visit[], wanted: Set<number>): Int32Array {
  const nodes = visits.map(({ order, kind }) => 2 * order + (kind === 'pickup' ? 0 : 1));
  const at = new Map(nodes.map((node, position) => [node, position]));
  const whole = (order: number) => {
    const ends = [model.pickup[order]!, model.delivery[order]!].filter((node) => node !== NONE);
    const positions = ends.map((node) => at.get(node) ?? NONE);
    return !positions.includes(NONE) && (positions.length === 1 || positions[0]! < positions[1]!);
  };
  return Int32Array.from(nodes.filter((node) => wanted.has(node >> 1) && whole(node >> 1)));
}
