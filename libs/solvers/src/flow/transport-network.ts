import type { TransportProblem } from './assignment.js';
import { connectedComponents } from './components.js';
import type { FlowProblem } from './flow.js';

/** One connected part of a transport problem; supplies, demands and arcs by their index in it. */
interface Part {
  readonly supplies: number[];
  readonly demands: number[];
  readonly arcs: number[];
}

/**
 * A part as a flow network. Its nodes are the supplies, the demands and the pool, in this order; its first arcs
 * are the part's arcs, the others lead to or from the pool.
 */
export interface TransportNetwork extends Part {
  readonly flow: FlowProblem;
  readonly pool: number;
}

/**
 * One network per connected component: supplies → demands, and a pool node that takes what is left over and
 * fills the shortfall, one parallel arc a segment. Arcs on which no unit can flow are left out.
 */
export function transportNetworks(problem: TransportProblem): TransportNetwork[] {
  const limits = Float64Array.from(problem.arcs, ({ supply, demand, maxQuantity }) =>
    Math.min(maxQuantity, problem.supplies[supply]!.quantity, problem.demands[demand]!.quantity),
  );
  const supplyNode = new Int32Array(problem.supplies.length);
  const demandNode = new Int32Array(problem.demands.length);
  return splitByComponent(problem, limits).map((part) => {
    part.supplies.forEach((supply, i) => (supplyNode[supply] = i));
    part.demands.forEach((demand, i) => (demandNode[demand] = part.supplies.length + i));
    const pool = part.supplies.length + part.demands.length;
    return { ...part, pool, flow: networkOf(problem, part, limits, supplyNode, demandNode) };
  });
}

function splitByComponent({ supplies, demands, arcs }: TransportProblem, limits: Float64Array): Part[] {
  const usable = arcs.filter((_, index) => limits[index]! > 0);
  const { count, ofSupply, ofDemand } = connectedComponents(supplies.length, demands.length, usable);
  const parts: Part[] = Array.from({ length: count }, () => ({ supplies: [], demands: [], arcs: [] }));
  ofSupply.forEach((part, supply) => parts[part]!.supplies.push(supply));
  ofDemand.forEach((part, demand) => parts[part]!.demands.push(demand));
  for (let index = 0; index < arcs.length; index++)
    if (limits[index]! > 0) parts[ofSupply[arcs[index]!.supply]!]!.arcs.push(index);
  return parts;
}

function networkOf(
  problem: TransportProblem,
  part: Part,
  limits: Float64Array,
  supplyNode: Int32Array,
  demandNode: Int32Array,
): FlowProblem {
  const pool = part.supplies.length + part.demands.length;
  const segments = part.demands.reduce((sum, demand) => sum + problem.demands[demand]!.shortfall.length, 0);
  const count = part.arcs.length + part.supplies.length + segments;
  const supply = new Float64Array(pool + 1);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const capacity = new Float64Array(count);
  const cost = new Float64Array(count);
  let next = 0;
  const add = (tail: number, head: number, limit: number, unitCost: number): void => {
    from[next] = tail;
    to[next] = head;
    capacity[next] = limit;
    cost[next++] = unitCost;
  };

  for (const index of part.arcs) {
    const arc = problem.arcs[index]!;
    add(supplyNode[arc.supply]!, demandNode[arc.demand]!, limits[index]!, arc.unitCost);
  }
  for (const index of part.supplies) {
    const { quantity } = problem.supplies[index]!;
    supply[supplyNode[index]!] = quantity;
    supply[pool]! -= quantity;
    // One unit of spare room keeps the arc a basic one even when all is left over.
    add(supplyNode[index]!, pool, quantity + 1, 0);
  }
  for (const index of part.demands) {
    const { quantity, shortfall } = problem.demands[index]!;
    supply[demandNode[index]!] = -quantity;
    supply[pool]! += quantity;
    let rest = quantity;
    for (const segment of shortfall) {
      add(pool, demandNode[index]!, Math.min(segment.quantity, rest), segment.unitCost);
      rest -= Math.min(segment.quantity, rest);
    }
  }
  return { nodes: pool + 1, supply, from, to, capacity, cost };
}
