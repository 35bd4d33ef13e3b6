import { ARC_BASIC, ARC_EMPTY, ARC_FULL, type FlowProblem } from './flow.js';
import type { TreeMemory } from './simplex-memory.js';
import {
  BACK,
  CODE,
  DEPTH,
  NEXT,
  NODE_DOUBLES,
  NODE_WORDS,
  NONE,
  PARENT,
  TOWARDS,
  follow,
  setParent,
} from './tree-links.js';

/**
 * Makes a strongly feasible tree out of any states of the arcs, sensible or not, so that a stale basis costs
 * pivots and never correctness.
 */
export class FirstTree {
  constructor(
    private readonly problem: FlowProblem,
    private readonly tree: TreeMemory,
    private readonly root: number,
    private readonly artificialCost: number,
  ) {}

  plant(arcState: Int8Array): void {
    const { state, price, links } = this.tree;
    const arcs = this.problem.from.length;
    state.fill(ARC_EMPTY);
    for (let arc = 0; arc < arcs; arc++)
      if (arcState[arc] === ARC_BASIC || arcState[arc] === ARC_FULL) state[arc] = arcState[arc]!;
    price.fill(0);
    links.fill(NONE);

    const order = this.growFromRoot();
    this.pushSupplies(order);
    this.hangUp(order);
  }

  /** Spans the nodes by the basic arcs, breadth first; what they do not reach hangs on an artificial arc. */
  private growFromRoot(): Int32Array {
    const { root } = this;
    const { links, state } = this.tree;
    const { nodes, from, to, capacity } = this.problem;
    const arcs = from.length;
    const first = new Int32Array(nodes).fill(NONE);
    const basic: number[] = [];
    for (let arc = 0; arc < arcs; arc++) {
      if (state[arc] !== ARC_BASIC) continue;
      state[arc] = ARC_EMPTY; // until the tree takes it
      if (capacity[arc]! > 0) basic.push(arc);
    }
    /** The next end, of a basic arc given by its place among them, at the same node. */
    const following = new Int32Array(2 * basic.length);
    for (let place = basic.length - 1; place >= 0; place--) {
      const arc = basic[place]!;
      following[2 * place] = first[from[arc]!]!;
      first[from[arc]!] = 2 * place;
      following[2 * place + 1] = first[to[arc]!]!;
      first[to[arc]!] = 2 * place + 1;
    }
    const order = new Int32Array(nodes);
    const seen = new Uint8Array(nodes);
    let length = 0;
    for (let seed = root, next = 0; length < nodes; seed = next++) {
      if (seen[seed] === 1) continue;
      seen[seed] = 1;
      if (seed !== root) setParent(links, seed, root, 2 * (arcs + seed));
      order[length++] = seed;
      for (let done = length - 1; done < length; done++) {
        const node = order[done]!;
        for (let end = first[node]!; end !== NONE; end = following[end]!) {
          const arc = basic[end >> 1]!;
          const other = (end & 1) === 0 ? to[arc]! : from[arc]!;
          if (seen[other] === 1) continue;
          seen[other] = 1;
          state[arc] = ARC_BASIC;
          setParent(links, other, node, (2 * arc + (end & 1)) ^ 1);
          order[length++] = other;
        }
      }
    }
    return order;
  }

  /**
   * Leaves to root, sends each subtree's surplus over the arc to its parent. Where that arc has no room for it,
   * or would leave the tree not strongly feasible, the arc goes to its bound and an artificial arc takes the rest.
   */
  private pushSupplies(order: Int32Array): void {
    const { root } = this;
    const { links, rooms, state } = this.tree;
    const { supply, from, to, capacity } = this.problem;
    const arcs = from.length;
    const surplus = new Float64Array(supply);
    for (let arc = 0; arc < arcs; arc++) {
      if (state[arc] !== ARC_FULL) continue;
      surplus[from[arc]!]! -= capacity[arc]!;
      surplus[to[arc]!]! += capacity[arc]!;
    }
    for (let i = order.length - 1; i > 0; i--) {
      const node = order[i]!;
      const code = links[NODE_WORDS * node + CODE]!;
      const arc = code >> 1;
      const upward = (code & 1) === 0;
      let rest = surplus[node]!;
      if (arc < arcs) {
        const limit = capacity[arc]!;
        const flow = upward ? rest : -rest;
        const parent = links[NODE_WORDS * node + PARENT]!;
        if (upward ? flow >= 0 && flow < limit : flow > 0 && flow <= limit) {
          rooms[NODE_DOUBLES * node + TOWARDS] = upward ? limit - flow : flow;
          rooms[NODE_DOUBLES * node + BACK] = upward ? flow : limit - flow;
          surplus[parent]! += rest;
          continue;
        }
        const bound = flow <= 0 ? 0 : limit;
        const sent = upward ? bound : -bound;
        state[arc] = bound === 0 ? ARC_EMPTY : ARC_FULL;
        surplus[parent]! += sent;
        rest -= sent;
      }
      setParent(links, node, root, 2 * (arcs + node) + (rest >= 0 ? 0 : 1));
      rooms[NODE_DOUBLES * node + TOWARDS] = rest >= 0 ? Infinity : -rest;
      rooms[NODE_DOUBLES * node + BACK] = rest >= 0 ? rest : Infinity;
      surplus[root]! += rest;
    }
  }

  /** Root to leaves, sets preorder, depths and prices. */
  private hangUp(order: Int32Array): void {
    const { root, artificialCost } = this;
    const { links, price } = this.tree;
    const { cost } = this.problem;
    const arcs = cost.length;
    links[NODE_WORDS * root + DEPTH] = 0;
    follow(links, root, root);
    for (let i = 1; i < order.length; i++) {
      const node = order[i]!;
      const parent = links[NODE_WORDS * node + PARENT]!;
      const code = links[NODE_WORDS * node + CODE]!;
      const arcCost = code >> 1 < arcs ? cost[code >> 1]! : artificialCost;
      follow(links, node, links[NODE_WORDS * parent + NEXT]!);
      follow(links, parent, node);
      links[NODE_WORDS * node + DEPTH] = links[NODE_WORDS * parent + DEPTH]! + 1;
      price[node] = price[parent]! + ((code & 1) === 0 ? -arcCost : arcCost);
    }
  }
}
