import { FirstTree } from './first-tree.js';
import { ARC_BASIC, ARC_EMPTY, ARC_FULL, type FlowProblem } from './flow.js';
import { CODE, DEPTH, NEXT, NONE, PARENT, PREVIOUS, follow, setParent } from './tree-links.js';

/**
 * The spanning tree of the network simplex method with its flow and prices.
 *
 * Guarantee (strongly feasible tree, Cunningham 1976): some flow can be pushed from every node to the root.
 * Every `pivot` keeps it by taking the last blocking arc from the cycle's apex, so degenerate pivots cannot
 * cycle under any pricing rule. Only nodes store flow, as the room left on the arc to their parent; every other
 * arc is empty or full. Arcs from `arcs` on are artificial, one per node, between the node and the root; they
 * carry what no real arc carries, at a price above that of any path, and never enter again once they have left.
 */
export class SpanningTree {
  readonly ends: Int32Array;
  readonly cost: Float64Array;
  readonly state: Int8Array;
  readonly price: Float64Array;
  private readonly capacity: Float64Array;
  private readonly links: Int32Array;
  /** 2 per node: how much more the arc to the parent can carry towards the parent, and from it. */
  private readonly room: Float64Array;

  constructor(
    problem: FlowProblem,
    arcState: Int8Array,
    private readonly root: number,
    artificialCost: number,
  ) {
    const { from, to } = problem;
    this.ends = new Int32Array(2 * from.length);
    for (let arc = 0; arc < from.length; arc++) {
      this.ends[2 * arc] = from[arc]!;
      this.ends[2 * arc + 1] = to[arc]!;
    }
    this.cost = new Float64Array(problem.cost);
    this.capacity = new Float64Array(problem.capacity);
    ({
      state: this.state,
      price: this.price,
      links: this.links,
      room: this.room,
    } = new FirstTree(problem, arcState, root, artificialCost));
  }

  /** Brings a real, non-basic arc of the wrong reduced cost in and lets the last blocking arc out. */
  pivot(arc: number): void {
    const { ends, links, room, state } = this;
    const filling = state[arc] === ARC_EMPTY;
    const limit = this.capacity[arc]!;
    // The flow of the cycle runs apex → first → (arc) → second → apex.
    const first = ends[2 * arc + (filling ? 0 : 1)]!;
    const second = ends[2 * arc + (filling ? 1 : 0)]!;

    let down = first;
    let up = second;
    let downRoom = limit;
    let upRoom = limit;
    let downExit = NONE;
    let upExit = NONE;
    while (down !== up) {
      const downDepth = links[8 * down + DEPTH]!;
      const upDepth = links[8 * up + DEPTH]!;
      if (downDepth >= upDepth) {
        if (room[2 * down + 1]! < downRoom) {
          downRoom = room[2 * down + 1]!;
          downExit = down;
        }
        down = links[8 * down + PARENT]!;
      }
      if (upDepth >= downDepth) {
        if (room[2 * up]! <= upRoom) {
          upRoom = room[2 * up]!;
          upExit = up;
        }
        up = links[8 * up + PARENT]!;
      }
    }
    const apex = up;
    const amount = Math.min(downRoom, upRoom);
    if (amount > 0) {
      for (let node = first; node !== apex; node = links[8 * node + PARENT]!) {
        room[2 * node + 1]! -= amount;
        room[2 * node]! += amount;
      }
      for (let node = second; node !== apex; node = links[8 * node + PARENT]!) {
        room[2 * node]! -= amount;
        room[2 * node + 1]! += amount;
      }
    }

    const leavesUp = upExit !== NONE && upRoom <= downRoom;
    const exit = leavesUp ? upExit : downExit;
    if (exit === NONE) {
      state[arc] = filling ? ARC_FULL : ARC_EMPTY;
      return;
    }
    const leaving = links[8 * exit + CODE]!;
    state[leaving >> 1] = leavesUp === ((leaving & 1) === 0) ? ARC_FULL : ARC_EMPTY;
    state[arc] = ARC_BASIC;
    this.regraft(arc, leavesUp ? second : first, exit, filling ? amount : limit - amount);
  }

  /**
   * Cuts the subtree of `exit` off and hangs it by its node `graft` on the other end of `arc`. In preorder that
   * is: the subtree of `graft`, then, for each node from its parent up to `exit`, what else lies below that node.
   */
  private regraft(arc: number, graft: number, exit: number, flow: number): void {
    const { ends, links, room, price } = this;
    const upward = ends[2 * arc] === graft;
    const stock = ends[2 * arc + (upward ? 1 : 0)]!;
    const shift = price[stock]! + (upward ? -this.cost[arc]! : this.cost[arc]!) - price[graft]!;
    const before = links[8 * exit + PREVIOUS]!;

    let parent = stock;
    let code = 2 * arc + (upward ? 0 : 1);
    let towards = upward ? this.capacity[arc]! - flow : flow;
    let back = upward ? flow : this.capacity[arc]! - flow;
    let last = NONE; // of the new preorder so far
    let rest = graft; // the first node of the old preorder that is not in it yet, behind what is
    let gap = NONE; // the node in front of what is
    for (let node = graft; ;) {
      const oldParent = links[8 * node + PARENT]!;
      const oldCode = links[8 * node + CODE]!;
      const oldTowards = room[2 * node]!;
      const oldBack = room[2 * node + 1]!;
      const oldPrevious = links[8 * node + PREVIOUS]!;
      const depth = links[8 * node + DEPTH]!;
      const sink = links[8 * parent + DEPTH]! + 1 - depth;
      setParent(links, node, parent, code);
      room[2 * node] = towards;
      room[2 * node + 1] = back;

      if (last !== NONE) {
        follow(links, last, node);
        for (let inner = node; ; inner = links[8 * inner + NEXT]!) {
          price[inner]! += shift;
          links[8 * inner + DEPTH]! += sink;
          if (inner === gap) break;
        }
        last = gap;
        if (links[8 * rest + DEPTH]! > depth) follow(links, last, rest);
      } else {
        price[node]! += shift;
        links[8 * node + DEPTH]! += sink;
        last = node;
        rest = links[8 * node + NEXT]!;
      }
      while (links[8 * rest + DEPTH]! > depth) {
        price[rest]! += shift;
        links[8 * rest + DEPTH]! += sink;
        last = rest;
        rest = links[8 * rest + NEXT]!;
      }

      if (node === exit) break;
      gap = oldPrevious;
      parent = node;
      code = oldCode ^ 1;
      towards = oldBack;
      back = oldTowards;
      node = oldParent;
    }
    follow(links, before, rest);
    follow(links, last, links[8 * stock + NEXT]!);
    follow(links, stock, graft);
  }

  /** Flow on every real arc; what the artificial arcs carry is missing from it. */
  flows(): Float64Array {
    const { links, room, state, capacity } = this;
    const flows = capacity.map((limit, arc) => (state[arc] === ARC_FULL ? limit : 0));
    for (let node = 0; node < this.price.length; node++) {
      const code = links[8 * node + CODE]!;
      if (node !== this.root && code >> 1 < flows.length) flows[code >> 1] = room[2 * node + 1 - (code & 1)]!;
    }
    return flows;
  }
}
