import type { Insertion } from './insertion.js';
import type { Removal } from './removal.js';
import type { RouteTable } from './route-table.js';
import { NONE, type RoutingModel } from './routing-model.js';
import type { SeededRandom } from './seeded-random.js';

/** How often a route is overlooked, and how often half of its positions are. */
const BLINK_RATE = 0.01;
const HALF_BLINK_RATE = 0.03;
/** How often the idle vehicles of a class are, where there are several classes. */
const IDLE_BLINK_RATE = 0.2;
/** Weights of the orders of insertion, in the sequence of `KEYS`. */
const WEIGHTS = [4, 4, 2, 1, 2, 2, 2];

/** Greedy insertion with blinks: the absent orders in one of several sequences, each at its cheapest place. */
export class Recreate {
  private readonly model: RoutingModel;
  /** Per sequence: the key by which orders are taken, least first. */
  private readonly keys: readonly Float64Array[];
  private readonly freeKey: Float64Array;

  constructor(
    private readonly table: RouteTable,
    private readonly insertion: Insertion,
    private readonly random: SeededRandom,
  ) {
    this.model = table.model;
    this.freeKey = new Float64Array(this.model.orders);
    this.keys = keysOf(this.model);
  }

  /**
   * Brings in what is absent. With `whole` it gives up at the first order that fits nowhere.
   * @returns whether all were brought in
   */
  fill(removal: Removal, mostRoutes: number, whole: boolean): boolean {
    const { absent } = removal;
    const count = removal.absentCount;
    this.sort(absent, count);
    let left = 0;
    for (let i = 0; i < count; i++) {
      if (this.place(absent[i]!, mostRoutes)) continue;
      if (whole) return false;
      absent[left++] = absent[i]!;
    }
    removal.absentCount = left;
    return left === 0;
  }

  private place(order: number, mostRoutes: number): boolean {
    const { table, insertion, model, random } = this;
    let best = this.limit(order);
    let vehicle = NONE;
    let first = 0;
    let second = 0;
    for (let u = 0; u < table.usedCount; u++) {
      const draw = random();
      if (draw < BLINK_RATE) continue;
      const candidate = table.used[u]!;
      const delta =
        draw < BLINK_RATE + HALF_BLINK_RATE
          ? insertion.findInHalf(order, candidate, random)
          : insertion.find(order, candidate);
      if (delta >= best) continue;
      best = insertion.delta;
      vehicle = candidate;
      first = insertion.first;
      second = insertion.second;
    }
    if (table.usedCount < mostRoutes)
      for (let kind = 0; kind < model.classes; kind++) {
        if (model.classes > 1 && random() < IDLE_BLINK_RATE) continue;
        const candidate = table.idle(kind);
        if (candidate === NONE || insertion.find(order, candidate) >= best) continue;
        best = insertion.delta;
        vehicle = candidate;
        first = insertion.first;
        second = insertion.second;
      }
    if (vehicle === NONE) return false;
    table.insert(order, vehicle, first, second);
    return true;
  }

  /** What bringing in an order may cost extra: where it may be left behind, now all, now its penalty, now nothing. */
  private limit(order: number): number {
    const penalty = this.model.penalty[order]!;
    if (penalty === Infinity) return Infinity;
    const draw = this.random();
    return draw < 0.5 ? Infinity : draw < 0.9 ? penalty : 0;
  }

  private sort(absent: Int32Array, count: number): void {
    const { random } = this;
    let draw = random() * 17;
    let choice = 0;
    while (choice < WEIGHTS.length - 1 && draw >= WEIGHTS[choice]!) draw -= WEIGHTS[choice++]!;
    const key = choice === 0 ? this.freeKey : this.keys[choice - 1]!;
    if (choice === 0) for (let i = 0; i < count; i++) key[absent[i]!] = random();
    for (let i = 1; i < count; i++) {
      const order = absent[i]!;
      const value = key[order]!;
      let j = i - 1;
      for (; j >= 0 && key[absent[j]!]! > value; j--) absent[j + 1] = absent[j]!;
      absent[j + 1] = order;
    }
  }
}

/** Largest load first, farthest first, nearest first, narrowest window first, earliest, latest first. */
function keysOf(model: RoutingModel): Float64Array[] {
  const keys = Array.from({ length: 6 }, () => new Float64Array(model.orders));
  const [load, far, near, narrow, early, late] = keys as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { dimensions, capacity, nodes, depots } = model;
  for (let order = 0; order < model.orders; order++) {
    const pickup = model.pickup[order]!;
    const delivery = model.delivery[order]!;
    const ends = [pickup, delivery].filter((node) => node !== NONE);
    for (let d = 0; d < dimensions; d++)
      load[order]! -= model.load[order * dimensions + d]! / Math.max(1e-9, capacity[d] ?? 1);
    const away = Math.max(...ends.map((node) => model.cost[0]?.[depots * nodes + node] ?? 0));
    far[order] = -away;
    near[order] = away;
    narrow[order] = Math.min(...ends.map((node) => model.closes[node]! - model.opens[node]!));
    early[order] = model.opens[ends[0]!]!;
    late[order] = -model.closes[ends.at(-1)!]!;
  }
  return keys;
}
