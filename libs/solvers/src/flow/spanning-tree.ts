import { ARC_BASIC, ARC_EMPTY, ARC_FULL, type FlowProblem } from './flow.js';

// A node's links lie together in one cache line: offsets into a record of 8.
const PARENT = 0;
const CODE = 1; // 2 × arc to the parent, + 1 when the arc points from the parent to the node
const DEPTH = 2;
const NEXT = 3; // in preorder, cyclic: a subtree is a node and all that follow it with a greater depth
const PREVIOUS = 4;
const NONE = -1;

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
    private readonly problem: FlowProblem,
    arcState: Int8Array,
    private readonly root: number,
    private readonly artificialCost: number,
  ) {
    const { nodes, from, to } = problem;
    const arcs = from.length;
    this.ends = new Int32Array(2 * arcs);
    for (let arc = 0; arc < arcs; arc++) {
      this.ends[2 * arc] = from[arc]!;
      this.ends[2 * arc + 1] = to[arc]!;
    }
    this.cost = new Float64Array(problem.cost);
    this.capacity = new Float64Array(problem.capacity);
    this.state = new Int8Array(arcs + nodes);
    this.state.set(arcState);
    this.price = new Float64Array(nodes);
    this.links = new Int32Array(8 * nodes).fill(NONE);
    this.room = new Float64Array(2 * nodes);

    const order = this.growFromRoot();
    this.pushSupplies(order);
    this.hangUp(order);
  }

  /** Spans the nodes by the basic arcs, breadth first; what they do not reach hangs on an artificial arc. */
  private growFromRoot(): Int32Array {
    const { links, ends, state, root, problem } = this;
    const { nodes } = problem;
    const arcs = problem.from.length;
    const first = new Int32Array(nodes).fill(NONE);
    const following = new Int32Array(2 * arcs);
    for (let arc = arcs - 1; arc >= 0; arc--) {
      if (state[arc] !== ARC_BASIC) continue;
      state[arc] = ARC_EMPTY; // until the tree takes it
      if (this.capacity[arc] === 0) continue;
      for (const end of [2 * arc, 2 * arc + 1]) {
        following[end] = first[ends[end]!]!;
        first[ends[end]!] = end;
      }
    }
    const order = new Int32Array(nodes);
    const seen = new Uint8Array(nodes);
    let length = 0;
    for (let seed = root, next = 0; length < nodes; seed = next++) {
      if (seen[seed] === 1) continue;
      seen[seed] = 1;
      if (seed !== root) this.setParent(seed, root, 2 * (arcs + seed));
      order[length++] = seed;
      for (let done = length - 1; done < length; done++) {
        const node = order[done]!;
        for (let end = first[node]!; end !== NONE; end = following[end]!) {
          const other = ends[end ^ 1]!;
          if (seen[other] === 1) continue;
          seen[other] = 1;
          state[end >> 1] = ARC_BASIC;
          this.setParent(other, node, end ^ 1);
          order[length++] = other;
        }
      }
    }
    links[8 * root + DEPTH] = 0;
    return order;
  }

  private setParent(node: number, parent: number, code: number): void {
    this.links[8 * node + PARENT] = parent;
    this.links[8 * node + CODE] = code;
  }

  /**
   * Leaves to root, sends each subtree's surplus over the arc to its parent. Where that arc has no room for it,
   * or would leave the tree not strongly feasible, the arc goes to its bound and an artificial arc takes the rest.
   */
  private pushSupplies(order: Int32Array): void {
    const { links, room, state, capacity, root, problem } = this;
    const { supply, from, to } = problem;
    const arcs = from.length;
    const surplus = new Float64Array(supply);
    for (let arc = 0; arc < arcs; arc++) {
      if (state[arc] !== ARC_FULL) continue;
      surplus[from[arc]!]! -= capacity[arc]!;
      surplus[to[arc]!]! += capacity[arc]!;
    }
    for (let i = order.length - 1; i > 0; i--) {
      const node = order[i]!;
      const code = links[8 * node + CODE]!;
      const arc = code >> 1;
      const upward = (code & 1) === 0;
      let rest = surplus[node]!;
      if (arc < arcs) {
        const limit = capacity[arc]!;
        const flow = upward ? rest : -rest;
        const parent = links[8 * node + PARENT]!;
        if (upward ? flow >= 0 && flow < limit : flow > 0 && flow <= limit) {
          room[2 * node] = upward ? limit - flow : flow;
          room[2 * node + 1] = upward ? flow : limit - flow;
          surplus[parent]! += rest;
          continue;
        }
        const bound = flow <= 0 ? 0 : limit;
        const sent = upward ? bound : -bound;
        state[arc] = bound === 0 ? ARC_EMPTY : ARC_FULL;
        surplus[parent]! += sent;
        rest -= sent;
      }
      this.setParent(node, root, 2 * (arcs + node) + (rest >= 0 ? 0 : 1));
      room[2 * node] = rest >= 0 ? Infinity : -rest;
      room[2 * node + 1] = rest >= 0 ? rest : Infinity;
      surplus[root]! += rest;
    }
  }

  /** Root to leaves, sets preorder, depths and prices. */
  private hangUp(order: Int32Array): void {
    const { links, price, cost, artificialCost } = this;
    const arcs = cost.length;
    this.follow(order[0]!, order[0]!);
    for (let i = 1; i < order.length; i++) {
      const node = order[i]!;
      const parent = links[8 * node + PARENT]!;
      const code = links[8 * node + CODE]!;
      const arcCost = code >> 1 < arcs ? cost[code >> 1]! : artificialCost;
      this.follow(node, links[8 * parent + NEXT]!);
      this.follow(parent, node);
      links[8 * node + DEPTH] = links[8 * parent + DEPTH]! + 1;
      price[node] = price[parent]! + ((code & 1) === 0 ? -arcCost : arcCost);
    }
  }

  private follow(node: number, next: number): void {
    this.links[8 * node + NEXT] = next;
    this.links[8 * next + PREVIOUS] = node;
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
      this.setParent(node, parent, code);
      room[2 * node] = towards;
      room[2 * node + 1] = back;

      if (last !== NONE) {
        this.follow(last, node);
        for (let inner = node; ; inner = links[8 * inner + NEXT]!) {
          price[inner]! += shift;
          links[8 * inner + DEPTH]! += sink;
          if (inner === gap) break;
        }
        last = gap;
        if (links[8 * rest + DEPTH]! > depth) this.follow(last, rest);
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
    this.follow(before, rest);
    this.follow(last, links[8 * stock + NEXT]!);
    this.follow(stock, graft);
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
