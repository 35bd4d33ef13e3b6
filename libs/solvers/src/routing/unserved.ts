import { Insertion } from './insertion.js';
import { RouteTable } from './route-table.js';
import type { RoutingProblem } from './problem.js';
import { NONE, RoutingModel } from './routing-model.js';

/**
 * Why no vehicle takes an order:
 * - `no-vehicle`: there is none at all;
 * - `equipment`: none offers what it requires;
 * - `capacity`: it is too large for each that does;
 * - `time`: none that can take it reaches its stops within their windows, or they cannot be reached at all;
 * - `fleet-is-full`: a vehicle could carry it alone, but not beside the other orders.
 */
export type UnservedReason = 'no-vehicle' | 'equipment' | 'capacity' | 'time' | 'fleet-is-full';

export interface Unserved {
  readonly order: number;
  readonly reason: UnservedReason;
  /** Of `equipment`: what no vehicle offers, or what no one vehicle offers together. */
  readonly equipment?: readonly string[];
  /** Of `capacity`: by how much the largest of the fitting vehicles is too small, a number a dimension. */
  readonly excess?: readonly number[];
}

/** Orders that some vehicle could carry if it carried nothing else. */
export function fittingSomewhere(model: RoutingModel): number[] {
  const vehicleOf = Array.from({ length: model.classes }, (_, kind) => model.classOf.indexOf(kind));
  const empty = new RouteTable(model, model.classOf.length);
  const insertion = new Insertion(empty);
  return Array.from({ length: model.orders }, (_, order) => order).filter((order) =>
    vehicleOf.some((vehicle) => vehicle !== NONE && insertion.find(order, vehicle) < Infinity),
  );
}

/** Says for each of these orders what is missing. */
export function explainUnserved(problem: RoutingProblem, orders: readonly number[]): Unserved[] {
  const fitting = new Set(fittingSomewhere(new RoutingModel(problem)));
  return orders.map((order): Unserved => {
    if (fitting.has(order)) return { order, reason: 'fleet-is-full' };
    if (problem.vehicles.length === 0) return { order, reason: 'no-vehicle' };
    const { load, requires = [] } = problem.orders[order]!;
    const equipped = problem.vehicles.filter(({ offers = [] }) => requires.every((r) => offers.includes(r)));
    if (equipped.length === 0) {
      const unknown = requires.filter((r) => !problem.vehicles.some(({ offers }) => offers?.includes(r)));
      return { order, reason: 'equipment', equipment: unknown.length > 0 ? unknown : requires };
    }
    if (equipped.some(({ capacity }) => load.every((amount, d) => amount <= capacity[d]!)))
      return { order, reason: 'time' };
    const excesses = equipped.map(({ capacity }) => load.map((l, d) => Math.max(0, l - capacity[d]!)));
    const worst = (excess: readonly number[]) => Math.max(...excess.map((e, d) => e / (load[d]! || 1)));
    return { order, reason: 'capacity', excess: excesses.sort((a, b) => worst(a) - worst(b))[0]! };
  });
}
