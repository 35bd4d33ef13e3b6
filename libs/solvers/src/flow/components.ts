/** The connected parts of a bipartite graph, numbered by their first supply or demand. */
export interface Components {
  readonly count: number;
  readonly ofSupply: Int32Array;
  readonly ofDemand: Int32Array;
}

/** Union-find over `links`, pairs of a supply and a demand; who has no link is a component of its own. */
export function connectedComponents(
  supplies: number,
  demands: number,
  links: Iterable<{ readonly supply: number; readonly demand: number }>,
): Components {
  const leader = Int32Array.from({ length: supplies + demands }, (_, i) => i);
  const find = (start: number): number => {
    let node = start;
    while (leader[node] !== node) {
      leader[node] = leader[leader[node]!]!;
      node = leader[node]!;
    }
    return node;
  };
  for (const { supply, demand } of links) {
    const a = find(supply);
    const b = find(supplies + demand);
    if (a !== b) leader[Math.max(a, b)] = Math.min(a, b);
  }
  const numbers = new Int32Array(leader.length);
  let count = 0;
  for (let node = 0; node < leader.length; node++) {
    const first = find(node);
    numbers[node] = first === node ? count++ : numbers[first]!;
  }
  return { count, ofSupply: numbers.slice(0, supplies), ofDemand: numbers.slice(supplies) };
}
