import type { ArcTable } from './arc-table.js';

/** The connected parts of a bipartite graph, numbered by their first supply or demand. */
export interface Components {
  readonly count: number;
  readonly ofSupply: Int32Array;
  readonly ofDemand: Int32Array;
}

/** Union-find over the arcs and over `groups` of demands; who has neither is a component of its own. */
export function connectedComponents(
  supplies: number,
  demands: number,
  arcs: ArcTable,
  groups: Iterable<readonly number[]> = [],
): Components {
  const leader = new Int32Array(supplies + demands);
  for (let node = 0; node < leader.length; node++) leader[node] = node;
  const find = (start: number): number => {
    let node = start;
    while (leader[node] !== node) {
      leader[node] = leader[leader[node]!]!;
      node = leader[node]!;
    }
    return node;
  };
  const unite = (one: number, other: number): void => {
    const a = find(one);
    const b = find(other);
    if (a !== b) leader[Math.max(a, b)] = Math.min(a, b);
  };
  for (let i = 0; i < arcs.limit.length; i++)
    if (arcs.limit[i]! > 0) unite(arcs.supply[i]!, supplies + arcs.demand[i]!);
  for (const demands of groups)
    for (const demand of demands) unite(supplies + demands[0]!, supplies + demand);
  const numbers = new Int32Array(leader.length);
  let count = 0;
  for (let node = 0; node < leader.length; node++) {
    const first = find(node);
    numbers[node] = first === node ? count++ : numbers[first]!;
  }
  return { count, ofSupply: numbers.slice(0, supplies), ofDemand: numbers.slice(supplies) };
}
