import type { SpanningTree } from './spanning-tree.js';

/** Arcs a block holds, as a share of the square root of all arcs; measured best between 0.3 and 0.5. */
const BLOCK_SHARE = 0.4;
const SMALLEST_BLOCK = 10;

/** Chooses entering arcs: the worst reduced cost of the first block, cyclically, that has one of the wrong sign. */
export class BlockSearch {
  private readonly arcs: number;
  private readonly block: number;
  private next = 0;

  constructor(private readonly tree: SpanningTree) {
    this.arcs = tree.cost.length;
    this.block = Math.max(SMALLEST_BLOCK, Math.floor(BLOCK_SHARE * Math.sqrt(this.arcs)));
  }

  /** An arc whose entry improves the flow, or −1 when none does: the flow is optimal. */
  entering(): number {
    const { ends, cost, state, price } = this.tree;
    let arc = this.next;
    let worst = 0;
    let chosen = -1;
    for (let left = this.arcs; left > 0 && chosen < 0;) {
      const end = Math.min(arc + Math.min(this.block, left), this.arcs);
      left -= end - arc;
      for (; arc < end; arc++) {
        const violation = state[arc]! * (cost[arc]! + price[ends[2 * arc]!]! - price[ends[2 * arc + 1]!]!);
        if (violation < worst) {
          worst = violation;
          chosen = arc;
        }
      }
      if (arc === this.arcs) arc = 0;
    }
    this.next = arc;
    return chosen;
  }
}
