import type { ArcTable } from './arc-table.js';
import type { ShortfallSegment, TransportProblem } from './assignment.js';
import { connectedComponents } from './components.js';
import { ARC_BASIC, ARC_EMPTY, ARC_FULL, type Basis, type FlowProblem } from './flow.js';
import { groupsOf } from './group-shortfall.js';

type Groups = ReturnType<typeof groupsOf>;

/** One connected part of a transport problem; supplies, demands, groups and arcs by their index in it. */
interface Part {
  readonly supplies: number[];
  readonly demands: number[];
  readonly groups: number[];
  readonly arcs: number[];
}

/**
 * A part as a flow network. Its nodes are the supplies, the demands, the groups and the pool, in this order; its
 * first arcs are the part's arcs.
 */
export interface TransportNetwork extends Part {
  readonly flow: FlowProblem;
  /** Nobody is served: a tree around the pool that is feasible as it stands. */
  readonly start: Basis;
}

/**
 * One network per connected component: supplies → demands, and a pool node that takes what is left over and
 * fills the shortfall, one parallel arc a segment. The shortfall of demands in a group comes from the pool through
 * the group's node, so that it costs there as well. Arcs on which no unit can flow are left out.
 */
export function transportNetworks(problem: TransportProblem, arcs: ArcTable): TransportNetwork[] {
  const groups = groupsOf(problem);
  const supplyNode = new Int32Array(problem.supplies.length);
  const demandNode = new Int32Array(problem.demands.length);
  return splitByComponent(problem, groups, arcs).map((part) => {
    part.supplies.forEach((supply, i) => (supplyNode[supply] = i));
    part.demands.forEach((demand, i) => (demandNode[demand] = part.supplies.length + i));
    return { ...part, ...networkOf(problem, groups, part, arcs, supplyNode, demandNode) };
  });
}

function splitByComponent(
  { supplies, demands }: TransportProblem,
  { shared }: Groups,
  arcs: ArcTable,
): Part[] {
  const { count, ofSupply, ofDemand } = connectedComponents(
    supplies.length,
    demands.length,
    arcs,
    shared.map((group) => group.demands),
  );
  const parts: Part[] = Array.from({ length: count }, () => ({
    supplies: [],
    demands: [],
    groups: [],
    arcs: [],
  }));
  ofSupply.forEach((part, supply) => parts[part]!.supplies.push(supply));
  ofDemand.forEach((part, demand) => parts[part]!.demands.push(demand));
  shared.forEach((group, index) => parts[ofDemand[group.demands[0]!]!]!.groups.push(index));
  for (let index = 0; index < arcs.limit.length; index++)
    if (arcs.limit[index]! > 0) parts[ofSupply[arcs.supply[index]!]!]!.arcs.push(index);
  return parts;
}

function networkOf(
  problem: TransportProblem,
  { shared, shortfalls }: Groups,
  part: Part,
  arcs: ArcTable,
  supplyNode: Int32Array,
  demandNode: Int32Array,
): { readonly flow: FlowProblem; readonly start: Basis } {
  const firstGroup = part.supplies.length + part.demands.length;
  const pool = firstGroup + part.groups.length;
  const segmentsOf = (sum: number, segments: readonly ShortfallSegment[]) => sum + segments.length;
  const count =
    part.arcs.length +
    part.supplies.length +
    part.demands.map((demand) => shortfalls[demand]!).reduce(segmentsOf, 0) +
    part.groups.map((group) => shared[group]!.shortfall).reduce(segmentsOf, 0);
  const supply = new Float64Array(pool + 1);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const capacity = new Float64Array(count);
  const cost = new Float64Array(count);
  const arcState = new Int8Array(count).fill(ARC_EMPTY);
  let next = 0;
  const add = (tail: number, head: number, limit: number, unitCost: number): void => {
    from[next] = tail;
    to[next] = head;
    capacity[next] = limit;
    cost[next++] = unitCost;
  };
  /** The cheapest segments carry all that is missing; the last of them holds the node in the tree. */
  const addShortfall = (
    tail: number,
    head: number,
    quantity: number,
    segments: readonly ShortfallSegment[],
  ) => {
    let rest = quantity;
    for (const segment of segments) {
      const limit = Math.min(segment.quantity, rest);
      if (limit > 0) arcState[next] = limit === rest ? ARC_BASIC : ARC_FULL;
      add(tail, head, limit, segment.unitCost);
      rest -= limit;
    }
  };

  for (; next < part.arcs.length; next++) {
    const index = part.arcs[next]!;
    from[next] = supplyNode[arcs.supply[index]!]!;
    to[next] = demandNode[arcs.demand[index]!]!;
    capacity[next] = arcs.limit[index]!;
    cost[next] = arcs.unitCost[index]!;
  }
  for (const index of part.supplies) {
    const { quantity } = problem.supplies[index]!;
    supply[supplyNode[index]!] = quantity;
    supply[pool]! -= quantity;
    // One unit of spare room keeps the arc a basic one even when all is left over.
    arcState[next] = ARC_BASIC;
    add(supplyNode[index]!, pool, quantity + 1, 0);
  }
  const source = new Int32Array(firstGroup).fill(pool);
  part.groups.forEach((index, i) => {
    const { demands, shortfall } = shared[index]!;
    let quantity = 0;
    for (const demand of demands) {
      source[demandNode[demand]!] = firstGroup + i;
      quantity += problem.demands[demand]!.quantity;
    }
    addShortfall(pool, firstGroup + i, quantity, shortfall);
  });
  for (const index of part.demands) {
    const { quantity } = problem.demands[index]!;
    const node = demandNode[index]!;
    supply[node] = -quantity;
    supply[pool]! += quantity;
    addShortfall(source[node]!, node, quantity, shortfalls[index]!);
  }
  return { flow: { nodes: pool + 1, supply, from, to, capacity, cost }, start: { arcState, root: pool } };
}
