/**
 * The pivots of the primal network simplex method, in AssemblyScript: they walk over far more nodes and arcs than all
 * else, and compiled they take about half of the time. `simplex-memory.ts` lays the memory out, `pivots.spec.ts`
 * compiles this file into `pivots.generated.ts`.
 *
 * Guarantee (strongly feasible tree, Cunningham 1976): some flow can be pushed from every node to the root. Every
 * pivot keeps it by taking the last blocking arc from the cycle's apex, so degenerate pivots cannot cycle under any
 * pricing rule. Only nodes store flow, as the room left on the arc to their parent; every other arc is empty or full.
 */

// A node's record, in bytes; the words are named in `tree-links.ts`.
const NODE_SIZE: usize = 40;
const PARENT: usize = 0;
const CODE: usize = 4;
const DEPTH: usize = 8;
const NEXT: usize = 12;
const PREVIOUS: usize = 16;
const TOWARDS: usize = 24;
const BACK: usize = 32;

// An arc's record, in bytes.
const ARC_SIZE: usize = 16;
const FROM: usize = 0;
const TO: usize = 4;
const COST: usize = 8;

const FULL: i8 = -1;
const BASIC: i8 = 0;
const EMPTY: i8 = 1;

const NONE: i32 = -1;

/**
 * How many arcs are looked at for one that enters: as many for each node that pivots have touched of late, and never
 * fewer than the smallest block, so that finding a good arc costs about as much as bringing it in.
 */
const SMALLEST_BLOCK: i32 = 60;
const ARCS_PER_TOUCHED_NODE: f64 = 2;
/** Share of the last pivot in what is held for usual. */
const RECENT: f64 = 0.001;

let nodes: usize;
let prices: usize;
let arcs: usize;
let states: usize;
let capacities: usize;
let arcCount: i32;
/** Where the search for an entering arc goes on. */
let position: i32;
/** Nodes that a pivot of late has touched. */
let touched: f64;

// @ts-ignore: a decorator of AssemblyScript
@inline
function node(index: i32): usize {
  return nodes + <usize>index * NODE_SIZE;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function priceAt(index: i32): usize {
  return prices + ((<usize>index) << 3);
}

/** Puts `next` right behind `index` in preorder. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function follow(index: i32, next: i32): void {
  store<i32>(node(index), next, NEXT);
  store<i32>(node(next), index, PREVIOUS);
}

/** Before the first pivot of a tree; the arguments are addresses, and the number of real arcs. */
export function begin(
  nodesAt: usize,
  pricesAt: usize,
  arcsAt: usize,
  statesAt: usize,
  capacitiesAt: usize,
  count: i32,
): void {
  nodes = nodesAt;
  prices = pricesAt;
  arcs = arcsAt;
  states = statesAt;
  capacities = capacitiesAt;
  arcCount = count;
  position = 0;
  touched = 0;
}

/** Pivots a strongly feasible tree towards an optimal one. @returns whether it is optimal */
export function improve(pivots: i32): bool {
  for (let done = 0; done < pivots; done++) {
    const arc = entering(SMALLEST_BLOCK + <i32>(ARCS_PER_TOUCHED_NODE * touched));
    if (arc == NONE) return true;
    touched += (<f64>pivot(arc) - touched) * RECENT;
  }
  return false;
}

/** The arc of the worst reduced cost of the first block, cyclically, that has one of the wrong sign; or `NONE`. */
function entering(block: i32): i32 {
  const count = arcCount;
  let arc = position;
  let worst: f64 = 0;
  let chosen = NONE;
  let left = count;
  while (left > 0 && chosen == NONE) {
    const end = min<i32>(arc + min<i32>(block, left), count);
    left -= end - arc;
    let at = arcs + <usize>arc * ARC_SIZE;
    for (; arc < end; arc++) {
      const reducedCost =
        load<f64>(at, COST) +
        load<f64>(priceAt(load<i32>(at, FROM))) -
        load<f64>(priceAt(load<i32>(at, TO)));
      const violation = <f64>load<i8>(states + <usize>arc) * reducedCost;
      if (violation < worst) {
        worst = violation;
        chosen = arc;
      }
      at += ARC_SIZE;
    }
    if (arc == count) arc = 0;
  }
  position = arc;
  return chosen;
}

/**
 * Brings a real, non-basic arc of the wrong reduced cost in and lets the last blocking arc out.
 * @returns how many nodes it touched
 */
function pivot(arc: i32): i32 {
  const at = arcs + <usize>arc * ARC_SIZE;
  const filling = load<i8>(states + <usize>arc) == EMPTY;
  const limit = load<f64>(capacities + ((<usize>arc) << 3));
  // The flow of the cycle runs apex → first → (arc) → second → apex.
  const first = load<i32>(at + (filling ? FROM : TO));
  const second = load<i32>(at + (filling ? TO : FROM));

  let touched = 0;
  let down = first;
  let up = second;
  let downRoom = limit;
  let upRoom = limit;
  let downExit = NONE;
  let upExit = NONE;
  while (down != up) {
    touched++;
    const downDepth = load<i32>(node(down), DEPTH);
    const upDepth = load<i32>(node(up), DEPTH);
    if (downDepth >= upDepth) {
      const room = load<f64>(node(down), BACK);
      if (room < downRoom) {
        downRoom = room;
        downExit = down;
      }
      down = load<i32>(node(down), PARENT);
    }
    if (upDepth >= downDepth) {
      const room = load<f64>(node(up), TOWARDS);
      if (room <= upRoom) {
        upRoom = room;
        upExit = up;
      }
      up = load<i32>(node(up), PARENT);
    }
  }
  const amount = min<f64>(downRoom, upRoom);
  if (amount > 0) {
    push(first, up, -amount);
    push(second, up, amount);
  }

  const leavesUp = upExit != NONE && upRoom <= downRoom;
  const exit = leavesUp ? upExit : downExit;
  if (exit == NONE) {
    store<i8>(states + <usize>arc, filling ? FULL : EMPTY);
    return touched;
  }
  const leaving = load<i32>(node(exit), CODE);
  store<i8>(states + <usize>(leaving >> 1), leavesUp == ((leaving & 1) == 0) ? FULL : EMPTY);
  store<i8>(states + <usize>arc, BASIC);
  return touched + regraft(arc, leavesUp ? second : first, exit, filling ? amount : limit - amount, limit);
}

/** Sends `amount` from a node up to its ancestor, or down to it where it is negative. */
function push(from: i32, ancestor: i32, amount: f64): void {
  for (let index = from; index != ancestor; index = load<i32>(node(index), PARENT)) {
    const record = node(index);
    store<f64>(record, load<f64>(record, TOWARDS) - amount, TOWARDS);
    store<f64>(record, load<f64>(record, BACK) + amount, BACK);
  }
}

/**
 * Cuts the subtree of `exit` off and hangs it by its node `graft` on the other end of `arc`. In preorder that
 * is: the subtree of `graft`, then, for each node from its parent up to `exit`, what else lies below that node.
 * @returns how many nodes it moved
 */
function regraft(arc: i32, graft: i32, exit: i32, flow: f64, limit: f64): i32 {
  const at = arcs + <usize>arc * ARC_SIZE;
  const upward = load<i32>(at, FROM) == graft;
  const stock = upward ? load<i32>(at, TO) : load<i32>(at, FROM);
  const cost = load<f64>(at, COST);
  const shift = load<f64>(priceAt(stock)) + (upward ? -cost : cost) - load<f64>(priceAt(graft));
  const before = load<i32>(node(exit), PREVIOUS);

  let moved = 0;
  let parent = stock;
  let code = 2 * arc + (upward ? 0 : 1);
  let towards = upward ? limit - flow : flow;
  let back = upward ? flow : limit - flow;
  let last = NONE; // of the new preorder so far
  let rest = graft; // the first node of the old preorder that is not in it yet, behind what is
  let gap = NONE; // the node in front of what is
  for (let index = graft; ; ) {
    const record = node(index);
    const oldParent = load<i32>(record, PARENT);
    const oldCode = load<i32>(record, CODE);
    const oldTowards = load<f64>(record, TOWARDS);
    const oldBack = load<f64>(record, BACK);
    const oldPrevious = load<i32>(record, PREVIOUS);
    const depth = load<i32>(record, DEPTH);
    const sink = load<i32>(node(parent), DEPTH) + 1 - depth;
    store<i32>(record, parent, PARENT);
    store<i32>(record, code, CODE);
    store<f64>(record, towards, TOWARDS);
    store<f64>(record, back, BACK);

    if (last != NONE) {
      follow(last, index);
      for (let inner = index; ; inner = load<i32>(node(inner), NEXT)) {
        move(inner, shift, sink);
        moved++;
        if (inner == gap) break;
      }
      last = gap;
      if (load<i32>(node(rest), DEPTH) > depth) follow(last, rest);
    } else {
      move(index, shift, sink);
      moved++;
      last = index;
      rest = load<i32>(record, NEXT);
    }
    while (load<i32>(node(rest), DEPTH) > depth) {
      move(rest, shift, sink);
      moved++;
      last = rest;
      rest = load<i32>(node(rest), NEXT);
    }

    if (index == exit) break;
    gap = oldPrevious;
    parent = index;
    code = oldCode ^ 1;
    towards = oldBack;
    back = oldTowards;
    index = oldParent;
  }
  follow(before, rest);
  follow(last, load<i32>(node(stock), NEXT));
  follow(stock, graft);
  return moved;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function move(index: i32, shift: f64, sink: i32): void {
  const record = node(index);
  store<f64>(priceAt(index), load<f64>(priceAt(index)) + shift);
  store<i32>(record, load<i32>(record, DEPTH) + sink, DEPTH);
}
