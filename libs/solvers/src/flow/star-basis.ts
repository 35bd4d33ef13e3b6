import { ARC_BASIC, ARC_EMPTY, ARC_FULL, type Basis, type FlowProblem } from './flow.js';

/** The node with the most arcs, the lowest index first: in a matching network the pool that takes all rest. */
export function busiestNode(problem: FlowProblem): number {
  const arcs = new Int32Array(problem.nodes);
  for (let arc = 0; arc < problem.from.length; arc++) {
    arcs[problem.from[arc]!]! += 1;
    arcs[problem.to[arc]!]! += 1;
  }
  let busiest = 0;
  for (let node = 1; node < problem.nodes; node++) if (arcs[node]! > arcs[busiest]!) busiest = node;
  return busiest;
}

/**
 * The basis in which every node trades its whole supply with `root` directly, over its cheapest arcs first. A
 * flow that starts here instead of on artificial arcs needs far fewer pivots when the root is a pool.
 */
export function starBasis(problem: FlowProblem, root: number): Basis {
  const { supply, from, to, capacity, cost } = problem;
  const arcState = new Int8Array(from.length).fill(ARC_EMPTY);
  const spokes: number[] = [];
  for (let arc = 0; arc < from.length; arc++) {
    if (capacity[arc] === 0) continue;
    if (to[arc] === root && from[arc] !== root && supply[from[arc]!]! >= 0) spokes.push(arc);
    if (from[arc] === root && to[arc] !== root && supply[to[arc]!]! < 0) spokes.push(arc);
  }
  spokes.sort((a, b) => cost[a]! - cost[b]! || a - b);

  const rest = Float64Array.from(supply, Math.abs);
  const settled = new Uint8Array(problem.nodes);
  for (const arc of spokes) {
    const node = to[arc] === root ? from[arc]! : to[arc]!;
    if (settled[node] === 1) continue;
    if (rest[node]! > capacity[arc]!) {
      arcState[arc] = ARC_FULL;
      rest[node]! -= capacity[arc]!;
    } else {
      arcState[arc] = ARC_BASIC;
      settled[node] = 1;
    }
  }
  return { arcState, root };
}
