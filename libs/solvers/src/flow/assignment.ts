import { checkTransport } from './assignment-input.js';
import { BeyondExactIntegers, UncertifiedFlow } from './errors.js';
import type { FlowSolver } from './flow.js';
import { NetworkSimplex } from './network-simplex.js';
import { transportNetworks } from './transport-network.js';

/** Something that can be given, up to a whole number of units. */
export interface Supply {
  readonly id: string;
  readonly quantity: number;
}

/** The next `quantity` units that a demand goes without cost `unitCost` each. */
export interface ShortfallSegment {
  readonly quantity: number;
  readonly unitCost: number;
}

/** Something that is needed. Its shortfall costs grow from segment to segment and cover the whole quantity. */
export interface Demand {
  readonly id: string;
  readonly quantity: number;
  readonly shortfall: readonly ShortfallSegment[];
}

/** Up to `maxQuantity` units of a supply may serve a demand at `unitCost` each; both are given by index. */
export interface TransportArc {
  readonly supply: number;
  readonly demand: number;
  readonly unitCost: number;
  readonly maxQuantity: number;
}

/** Serve demands from supplies at the least total cost of arcs and shortfall; what is left over costs nothing. */
export interface TransportProblem {
  readonly supplies: readonly Supply[];
  readonly demands: readonly Demand[];
  readonly arcs: readonly TransportArc[];
}

/** The best unused arc of a supply or demand: every unit over it costs at least `extraCost` more than the plan. */
export interface RunnerUp {
  readonly arc: number;
  readonly extraCost: number;
}

export interface TransportPlan {
  /** Whole units on each arc. */
  readonly quantities: Float64Array;
  /** Units each demand goes without. */
  readonly shortfall: Float64Array;
  /** Units of each supply that serve nobody. */
  readonly leftover: Float64Array;
  /**
   * What forcing one more unit over an arc adds to the total cost, at least. Zero or more where there is room,
   * zero or less where there is flow; NaN where no unit can ever flow because a quantity is zero.
   */
  readonly reducedCosts: Float64Array;
  /** By demand; undefined when it has no unused arc. Ties go to the arc that was given first. */
  readonly runnerUpOfDemand: readonly (RunnerUp | undefined)[];
  readonly runnerUpOfSupply: readonly (RunnerUp | undefined)[];
  /** Total cost, exact. */
  readonly cost: number;
  /** How many independent parts were solved one by one. */
  readonly components: number;
}

/**
 * Solves a transport problem to proven optimality, each connected component on its own. A plan always exists.
 *
 * @throws FlowInputError (a subclass) naming the offending supply, demand or arc, or a total beyond 2^53 − 1
 * @throws UncertifiedFlow if the independent check rejects the solver's answer
 */
export function solveTransport(
  problem: TransportProblem,
  solver: FlowSolver = new NetworkSimplex(),
): TransportPlan {
  checkTransport(problem);
  const { supplies, demands, arcs } = problem;
  const quantities = new Float64Array(arcs.length);
  const reducedCosts = new Float64Array(arcs.length).fill(NaN);
  const leftover = Float64Array.from(supplies, (supply) => supply.quantity);
  const shortfall = Float64Array.from(demands, (demand) => demand.quantity);
  const networks = transportNetworks(problem);
  let cost = 0;
  for (const { flow: network, arcs: used } of networks) {
    const { flows, duals, cost: networkCost, certificate } = solver.solve(network);
    if (!certificate.ok) throw new UncertifiedFlow(JSON.stringify(certificate));
    cost += networkCost;
    if (!Number.isSafeInteger(cost)) throw new BeyondExactIntegers('the total cost');
    for (let i = 0; i < used.length; i++) {
      const index = used[i]!;
      const { supply, demand, unitCost } = arcs[index]!;
      quantities[index] = flows[i]!;
      reducedCosts[index] = unitCost + duals[network.from[i]!]! - duals[network.to[i]!]!;
      leftover[supply]! -= flows[i]!;
      shortfall[demand]! -= flows[i]!;
    }
  }
  return {
    quantities,
    shortfall,
    leftover,
    reducedCosts,
    runnerUpOfDemand: runnersUp(arcs, demands.length, (arc) => arc.demand, quantities, reducedCosts),
    runnerUpOfSupply: runnersUp(arcs, supplies.length, (arc) => arc.supply, quantities, reducedCosts),
    cost,
    components: networks.length,
  };
}

function runnersUp(
  arcs: readonly TransportArc[],
  count: number,
  ownerOf: (arc: TransportArc) => number,
  quantities: Float64Array,
  reducedCosts: Float64Array,
): (RunnerUp | undefined)[] {
  const best = new Int32Array(count).fill(-1);
  for (let index = 0; index < arcs.length; index++) {
    if (quantities[index]! > 0 || Number.isNaN(reducedCosts[index])) continue;
    const owner = ownerOf(arcs[index]!);
    if (best[owner]! < 0 || reducedCosts[index]! < reducedCosts[best[owner]!]!) best[owner] = index;
  }
  return Array.from(best, (arc) => (arc < 0 ? undefined : { arc, extraCost: reducedCosts[arc]! }));
}
