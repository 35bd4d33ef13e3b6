import { arcTable } from './arc-table.js';
import { checkTransport } from './assignment-input.js';
import { BeyondExactIntegers, UncertifiedFlow } from './errors.js';
import type { FlowSolver } from './flow.js';
import { NetworkSimplex } from './network-simplex.js';
import { transportNetworks } from './transport-network.js';

const NONE = -1;

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

/**
 * Demands that are looked at together: what they go without altogether costs `shortfall`, on top of what each of them
 * costs by itself. Its costs grow and cover all their quantities; a demand is in one group at the most.
 */
export interface DemandGroup {
  readonly id: string;
  /** By index. */
  readonly demands: readonly number[];
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
  readonly groups?: readonly DemandGroup[];
  readonly arcs: readonly TransportArc[];
}

/** The best unused arc of a supply or demand: a plan that uses it costs at least `extraCost` more. */
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
  /** Cost of an arc at the optimum's prices: ≥ 0 where there is room, ≤ 0 where there is flow; NaN: no unit fits. */
  readonly reducedCosts: Float64Array;
  /**
   * What forcing one unit over an unused arc adds to the total cost, at least: its reduced cost, sharpened by
   * how far the price at one of its ends may move while the plan stays optimal. 0 for a used arc; NaN: no unit fits.
   */
  readonly extraCosts: Float64Array;
  /** By demand; undefined when it has no unused arc. Ties go to the arc that was given first. */
  readonly runnerUpOfDemand: readonly (RunnerUp | undefined)[];
  readonly runnerUpOfSupply: readonly (RunnerUp | undefined)[];
  /** Total cost, exact. */
  readonly cost: number;
  /** How many independent parts were solved one by one. */
  readonly components: number;
}

/**
 * Solves a transport problem to proven optimality, each connected component on its own, and tells before each how many
 * are solved. A plan always exists.
 *
 * @throws FlowInputError (a subclass) naming the offending supply, demand or arc, or a total beyond 2^53 − 1
 * @throws UncertifiedFlow if the independent check rejects the solver's answer
 */
export function solveTransport(
  problem: TransportProblem,
  solver: FlowSolver = new NetworkSimplex(),
  onComponents: (solved: number, all: number) => void = () => undefined,
): TransportPlan {
  checkTransport(problem);
  const { supplies, demands } = problem;
  const arcs = arcTable(problem);
  const quantities = new Float64Array(problem.arcs.length);
  const reducedCosts = new Float64Array(problem.arcs.length).fill(NaN);
  const leftover = Float64Array.from(supplies, (supply) => supply.quantity);
  const shortfall = Float64Array.from(demands, (demand) => demand.quantity);
  const supplySlack = new Float64Array(supplies.length).fill(Infinity);
  const demandSlack = new Float64Array(demands.length).fill(Infinity);
  const networks = transportNetworks(problem, arcs);
  let cost = 0;
  for (const [solved, network] of networks.entries()) {
    onComponents(solved, networks.length);
    const { flows, duals, cost: networkCost, certificate } = solver.solve(network.flow, network.start);
    if (!certificate.ok) throw new UncertifiedFlow(JSON.stringify(certificate));
    cost += networkCost;
    if (!Number.isSafeInteger(cost)) throw new BeyondExactIntegers('the total cost');
    const { from, to, cost: unitCosts } = network.flow;
    const own = network.arcs.length;
    for (let i = 0; i < flows.length; i++) {
      const flow = flows[i]!;
      if (flow === 0 && i >= own) continue;
      const reducedCost = unitCosts[i]! + duals[from[i]!]! - duals[to[i]!]!;
      if (flow > 0) {
        const supply = network.supplies[from[i]!] ?? NONE;
        const demand = network.demands[to[i]! - network.supplies.length] ?? NONE;
        if (supply !== NONE) supplySlack[supply] = Math.min(supplySlack[supply]!, -reducedCost);
        if (demand !== NONE) demandSlack[demand] = Math.min(demandSlack[demand]!, -reducedCost);
        if (i < own) {
          leftover[supply]! -= flow;
          shortfall[demand]! -= flow;
        }
      }
      if (i >= own) continue;
      quantities[network.arcs[i]!] = flow;
      reducedCosts[network.arcs[i]!] = reducedCost;
    }
  }
  const extraCosts = new Float64Array(reducedCosts.length);
  for (let i = 0; i < extraCosts.length; i++)
    if (quantities[i] === 0)
      extraCosts[i] =
        reducedCosts[i]! + Math.max(supplySlack[arcs.supply[i]!]!, demandSlack[arcs.demand[i]!]!);
  return {
    quantities,
    shortfall,
    leftover,
    reducedCosts,
    extraCosts,
    runnerUpOfDemand: runnersUp(demands.length, arcs.demand, quantities, extraCosts),
    runnerUpOfSupply: runnersUp(supplies.length, arcs.supply, quantities, extraCosts),
    cost,
    components: networks.length,
  };
}

/** The unused arc that costs least more, for each of whom the arcs belong to. */
function runnersUp(
  count: number,
  ownerOf: Int32Array,
  quantities: Float64Array,
  extraCosts: Float64Array,
): (RunnerUp | undefined)[] {
  const best = new Int32Array(count).fill(NONE);
  for (let arc = 0; arc < extraCosts.length; arc++) {
    if (quantities[arc] !== 0 || Number.isNaN(extraCosts[arc])) continue;
    const owner = ownerOf[arc]!;
    if (best[owner] === NONE || extraCosts[arc]! < extraCosts[best[owner]!]!) best[owner] = arc;
  }
  return Array.from(best, (arc) => (arc === NONE ? undefined : { arc, extraCost: extraCosts[arc]! }));
}
