import type { RoutingProblem, RoutingVehicle, TimeWindow } from './problem.js';

/** No such stop. */
export const NONE = -1;

/**
 * A routing problem in flat arrays. Order o is picked up at node 2o and delivered at node 2o + 1; the depots of
 * vehicle class c are the nodes `depots + 2c` (start) and `depots + 2c + 1` (end). Vehicles that differ in
 * nothing but their id are one class.
 */
export class RoutingModel {
  readonly orders: number;
  readonly dimensions: number;
  readonly depots: number;
  readonly nodes: number;
  readonly classOf: Int32Array;
  readonly classes: number;
  /** A row a node; the tables of classes with the same prices are one array. */
  readonly time: Float64Array;
  readonly cost: readonly Float64Array[];
  readonly fixedCost: Float64Array;
  readonly capacity: Float64Array;
  readonly load: Float64Array;
  readonly service: Float64Array;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** Further windows of the few nodes that have several. */
  readonly windows: readonly (readonly TimeWindow[] | null)[];
  /** Per order: NONE where there is no such stop. */
  readonly pickup: Int32Array;
  readonly delivery: Int32Array;
  /** orders × classes: whether the order may go with the class and fits into it by itself. */
  readonly allowed: Uint8Array;
  readonly penalty: Float64Array;
  /** What sums of times may be off by rounding. */
  readonly tolerance: number;
  /** A row an order stop: all order stops, the nearest first. */
  readonly nearest: readonly Int32Array[];

  constructor(problem: RoutingProblem) {
    const { orders, vehicles, travel } = problem;
    const kinds = classesOf(vehicles);
    const first = kinds.first;
    this.classOf = kinds.classOf;
    this.classes = first.length;
    this.orders = orders.length;
    this.dimensions = vehicles[0]?.capacity.length ?? orders[0]?.load.length ?? 0;
    this.depots = 2 * orders.length;
    this.nodes = this.depots + 2 * this.classes;

    const place = new Int32Array(this.nodes).fill(NONE);
    this.service = new Float64Array(this.nodes);
    this.opens = new Float64Array(this.nodes);
    this.closes = new Float64Array(this.nodes).fill(Infinity);
    const windows = Array.from({ length: this.nodes }, (): readonly TimeWindow[] | null => null);
    this.pickup = new Int32Array(this.orders).fill(NONE);
    this.delivery = new Int32Array(this.orders).fill(NONE);
    this.load = new Float64Array(this.orders * this.dimensions);
    orders.forEach((order, o) => {
      order.load.forEach((load, d) => (this.load[o * this.dimensions + d] = load));
      [order.pickup, order.delivery].forEach((stop, side) => {
        if (!stop) return;
        const node = 2 * o + side;
        (side === 0 ? this.pickup : this.delivery)[o] = node;
        place[node] = stop.place;
        this.service[node] = stop.service;
        this.opens[node] = stop.windows[0]!.from;
        this.closes[node] = stop.windows.at(-1)!.until;
        if (stop.windows.length > 1) windows[node] = stop.windows;
      });
    });
    this.windows = windows;
    this.capacity = new Float64Array(this.classes * this.dimensions);
    this.fixedCost = new Float64Array(this.classes);
    first.forEach((vehicle, c) => {
      vehicle.capacity.forEach((room, d) => (this.capacity[c * this.dimensions + d] = room));
      this.fixedCost[c] = vehicle.costs.fixed;
      for (const [side, at] of [vehicle.start, vehicle.end ?? NONE].entries()) {
        const node = this.depots + 2 * c + side;
        place[node] = at;
        this.opens[node] = vehicle.available.from;
        this.closes[node] = vehicle.available.until;
      }
    });

    this.time = this.table(place, travel.times, travel.places);
    const distance = this.table(place, travel.distances, travel.places);
    this.cost = this.costTables(first, distance);
    const latest = this.closes.reduce(
      (most, closes) => (closes < Infinity ? Math.max(most, closes) : most),
      1,
    );
    this.tolerance = 1e-9 * latest;
    this.penalty = Float64Array.from(orders, (order) => order.penalty ?? Infinity);
    this.allowed = this.allowedClasses(problem, first);
    this.nearest = this.neighbours(distance);
  }

  /** When work begins at a node for one who arrives at that time, which is not after its last window. */
  begin(node: number, arrival: number): number {
    const windows = this.windows[node]!;
    if (windows) for (const { from, until } of windows) if (arrival <= until) return Math.max(arrival, from);
    return Math.max(arrival, this.opens[node]!);
  }

  /** The latest time up to `limit` at which work may begin; -Infinity where there is none. */
  latestBegin(node: number, limit: number): number {
    const windows = this.windows[node];
    if (windows) {
      for (let w = windows.length - 1; w >= 0; w--)
        if (windows[w]!.from <= limit) return Math.min(limit, windows[w]!.until);
      return -Infinity;
    }
    return limit < this.opens[node]! ? -Infinity : Math.min(limit, this.closes[node]!);
  }

  private table(place: Int32Array, entries: Float64Array, places: number): Float64Array {
    const table = new Float64Array(this.nodes * this.nodes);
    for (let a = 0; a < this.nodes; a++)
      for (let b = 0; b < this.nodes; b++)
        if (place[a] !== NONE && place[b] !== NONE)
          table[a * this.nodes + b] = entries[place[a]! * places + place[b]!]!;
    return table;
  }

  private costTables(first: readonly RoutingVehicle[], distance: Float64Array): Float64Array[] {
    const byPrice = new Map<string, Float64Array>();
    return first.map(({ costs: { perDistance, perTime } }) => {
      const key = `${perDistance} ${perTime}`;
      const priced =
        byPrice.get(key) ??
        (perDistance === 1 && perTime === 0
          ? distance.every((entry, i) => entry === this.time[i])
            ? this.time
            : distance
          : distance.map((entry, i) => part(perDistance, entry) + part(perTime, this.time[i]!)));
      byPrice.set(key, priced);
      return priced;
    });
  }

  private allowedClasses({ orders }: RoutingProblem, first: readonly RoutingVehicle[]): Uint8Array {
    const allowed = new Uint8Array(this.orders * this.classes);
    orders.forEach((order, o) =>
      first.forEach((vehicle, c) => {
        const offered = order.requires?.every((need) => vehicle.offers?.includes(need)) ?? true;
        const fits = order.load.every((load, d) => load <= vehicle.capacity[d]!);
        allowed[o * this.classes + c] = offered && fits ? 1 : 0;
      }),
    );
    return allowed;
  }

  private neighbours(distance: Float64Array): Int32Array[] {
    const stops: number[] = [];
    for (let o = 0; o < this.orders; o++)
      for (const node of [this.pickup[o]!, this.delivery[o]!]) if (node !== NONE) stops.push(node);
    const rows = Array.from({ length: this.depots }, () => new Int32Array());
    for (const stop of stops) {
      const row = stop * this.nodes;
      rows[stop] = Int32Array.from(stops).sort((a, b) => distance[row + a]! - distance[row + b]! || a - b);
    }
    return rows;
  }
}

/** Nothing times no way at all is nothing. */
function part(price: number, entry: number): number {
  return price === 0 && entry !== Infinity ? 0 : (price || 1) * entry;
}

function classesOf(vehicles: readonly RoutingVehicle[]): {
  classOf: Int32Array;
  first: RoutingVehicle[];
} {
  const index = new Map<string, number>();
  const first: RoutingVehicle[] = [];
  const classOf = Int32Array.from(vehicles, (vehicle) => {
    const { id: _, ...rest } = vehicle;
    const key = JSON.stringify([
      rest.capacity,
      rest.start,
      rest.end,
      rest.available,
      rest.costs,
      rest.offers,
    ]);
    const known = index.get(key) ?? first.push(vehicle) - 1;
    index.set(key, known);
    return known;
  });
  return { classOf, first };
}
