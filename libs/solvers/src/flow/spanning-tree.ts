import { FirstTree } from './first-tree.js';
import { ARC_FULL, type FlowProblem } from './flow.js';
import type { SimplexMemory, TreeMemory } from './simplex-memory.js';
import { BACK, CODE, NODE_DOUBLES, NODE_WORDS } from './tree-links.js';

/**
 * The spanning tree of the network simplex method with its flow and prices. Arcs from `arcs` on are artificial, one
 * per node, between the node and the root; they carry what no real arc carries, at a price above that of any path,
 * and never enter again once they have left.
 */
export class SpanningTree {
  private readonly tree: TreeMemory;

  constructor(
    private readonly problem: FlowProblem,
    arcState: Int8Array,
    private readonly root: number,
    artificialCost: number,
    memory: SimplexMemory,
  ) {
    const { nodes, from, to, cost } = problem;
    this.tree = memory.layOut(nodes, from.length);
    for (let arc = 0; arc < from.length; arc++) {
      this.tree.ends[4 * arc] = from[arc]!;
      this.tree.ends[4 * arc + 1] = to[arc]!;
      this.tree.cost[2 * arc + 1] = cost[arc]!;
    }
    this.tree.capacity.set(problem.capacity);
    new FirstTree(problem, this.tree, root, artificialCost).plant(arcState);
  }

  optimise(): void {
    this.tree.optimise();
  }

  prices(): Float64Array {
    return this.tree.price.slice();
  }

  states(): Int8Array {
    return this.tree.state.slice(0, this.problem.from.length);
  }

  /** Flow on every real arc; what the artificial arcs carry is missing from it. */
  flows(): Float64Array {
    const { links, rooms, state, capacity } = this.tree;
    const flows = new Float64Array(capacity.length);
    for (let arc = 0; arc < flows.length; arc++) if (state[arc] === ARC_FULL) flows[arc] = capacity[arc]!;
    for (let node = 0; node < this.problem.nodes; node++) {
      const code = links[NODE_WORDS * node + CODE]!;
      if (node !== this.root && code >> 1 < flows.length)
        flows[code >> 1] = rooms[NODE_DOUBLES * node + BACK - (code & 1)]!;
    }
    return flows;
  }
}
