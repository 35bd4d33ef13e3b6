import { FlowInfeasible } from './errors.js';
import type { FlowProblem } from './flow.js';

/**
 * The typed fact that a flow, the best there is, leaves supplies unplaced; undefined when it places all.
 * Expects a flow within the capacities whose total of unplaced supply is the least possible.
 */
export function unplacedSupply(problem: FlowProblem, flows: Float64Array): FlowInfeasible | undefined {
  const left = new Float64Array(problem.supply);
  for (let arc = 0; arc < flows.length; arc++) {
    left[problem.from[arc]!]! -= flows[arc]!;
    left[problem.to[arc]!]! += flows[arc]!;
  }
  if (left.every((quantity) => quantity === 0)) return undefined;

  const origin = flows.slice();
  takeBack(problem, origin, left, 1);
  takeBack(problem, origin, left, -1);
  const entries = Array.from(left, (quantity, node) => ({ node, quantity }));
  const undeliverable = entries.filter(({ quantity }) => quantity > 0);
  const unserved = entries
    .filter(({ quantity }) => quantity < 0)
    .map(({ node, quantity }) => ({ node, quantity: -quantity }));
  const stuck = undeliverable.map(({ node }) => node);
  return new FlowInfeasible(undeliverable, unserved, reachable(problem, origin, stuck));
}

/**
 * What piled up (`sign` 1) or ran short (−1) on the way is undone arc by arc back to the nodes whose own supply
 * or demand it is. Every step lowers a flow, so it ends, and the total left over stays the same.
 */
function takeBack(problem: FlowProblem, flows: Float64Array, left: Float64Array, sign: 1 | -1): void {
  const { nodes, from, to, supply } = problem;
  const [here, there] = sign === 1 ? [to, from] : [from, to];
  const arcsOf: number[][] = Array.from({ length: nodes }, () => []);
  for (let arc = 0; arc < flows.length; arc++) if (from[arc] !== to[arc]) arcsOf[here[arc]!]!.push(arc);
  const strayAt = (node: number) => sign * left[node]! - Math.max(0, sign * supply[node]!);

  const queue = Array.from({ length: nodes }, (_, node) => node);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const arc of arcsOf[node]!) {
      const amount = Math.min(strayAt(node), flows[arc]!);
      if (amount <= 0) continue;
      flows[arc]! -= amount;
      left[node]! -= sign * amount;
      left[there[arc]!]! += sign * amount;
      queue.push(there[arc]!);
    }
  }
}

/** Everything that stuck supply could still reach: all arcs that leave this set are full. */
function reachable(problem: FlowProblem, flows: Float64Array, start: readonly number[]): number[] {
  const { nodes, from, to, capacity } = problem;
  const onward: number[][] = Array.from({ length: nodes }, () => []);
  for (let arc = 0; arc < flows.length; arc++) {
    if (flows[arc]! < capacity[arc]!) onward[from[arc]!]!.push(to[arc]!);
    if (flows[arc]! > 0) onward[to[arc]!]!.push(from[arc]!);
  }
  const reached = new Set(start);
  for (const node of reached) for (const other of onward[node]!) reached.add(other);
  return [...reached].sort((a, b) => a - b);
}
