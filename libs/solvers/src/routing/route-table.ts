import { NONE, type RoutingModel } from './routing-model.js';

/**
 * All routes of a plan under work, a row of `width` entries a vehicle: depot, stops, depot. For every position it
 * knows the earliest departure, the latest arrival from which the rest can still be done in time, and the load on
 * leaving. `begin`, `revert` bracket an attempt: only what was touched is copied.
 */
export class RouteTable {
  readonly width: number;
  readonly sequence: Int32Array;
  readonly departure: Float64Array;
  readonly latest: Float64Array;
  readonly load: Float64Array;
  readonly length: Int32Array;
  readonly cost: Float64Array;
  /** Two hashes of class and sequence: what is known of a route holds whenever it comes back. */
  readonly hashA: Int32Array;
  readonly hashB: Int32Array;
  readonly routeOf: Int32Array;
  readonly positionOf: Int32Array;
  /** Vehicles in use, in no order. */
  readonly used: Int32Array;
  usedCount = 0;
  total = 0;
  private readonly usedAt: Int32Array;
  private readonly keptSequence: Int32Array;
  private readonly keptDeparture: Float64Array;
  private readonly keptLatest: Float64Array;
  private readonly keptLoad: Float64Array;
  private readonly keptLength: Int32Array;
  private readonly keptCost: Float64Array;
  private readonly keptHashA: Int32Array;
  private readonly keptHashB: Int32Array;
  private readonly touchedIn: Int32Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private keptTotal = 0;
  private attempt = 0;

  constructor(
    readonly model: RoutingModel,
    readonly vehicles: number,
  ) {
    this.width = model.depots + 2;
    const size = vehicles * this.width;
    [this.sequence, this.keptSequence] = [new Int32Array(size), new Int32Array(size)];
    [this.departure, this.keptDeparture] = [new Float64Array(size), new Float64Array(size)];
    [this.latest, this.keptLatest] = [new Float64Array(size), new Float64Array(size)];
    const loads = size * model.dimensions;
    [this.load, this.keptLoad] = [new Float64Array(loads), new Float64Array(loads)];
    [this.length, this.keptLength] = [new Int32Array(vehicles).fill(2), new Int32Array(vehicles)];
    [this.cost, this.keptCost] = [new Float64Array(vehicles), new Float64Array(vehicles)];
    [this.hashA, this.keptHashA] = [new Int32Array(vehicles), new Int32Array(vehicles)];
    [this.hashB, this.keptHashB] = [new Int32Array(vehicles), new Int32Array(vehicles)];
    this.routeOf = new Int32Array(model.orders).fill(NONE);
    this.positionOf = new Int32Array(model.depots).fill(NONE);
    this.used = new Int32Array(vehicles);
    this.usedAt = new Int32Array(vehicles).fill(NONE);
    this.touched = new Int32Array(vehicles);
    this.touchedIn = new Int32Array(vehicles);
    for (let vehicle = 0; vehicle < vehicles; vehicle++) {
      const depot = model.depots + 2 * model.classOf[vehicle]!;
      this.sequence[vehicle * this.width] = depot;
      this.sequence[vehicle * this.width + 1] = depot + 1;
      this.refresh(vehicle);
    }
  }

  begin(): void {
    this.attempt++;
    this.touchedCount = 0;
    this.keptTotal = this.total;
  }

  /** Everything is again as it was at `begin`. */
  revert(): void {
    for (let t = 0; t < this.touchedCount; t++) this.forget(this.touched[t]!);
    for (let t = 0; t < this.touchedCount; t++) this.restore(this.touched[t]!);
    this.total = this.keptTotal;
  }

  /** Puts the pickup behind the stop at `first` and the delivery behind the one at `second` ≥ `first`. */
  insert(order: number, vehicle: number, first: number, second: number): void {
    this.touch(vehicle);
    const { sequence } = this;
    const pickup = this.model.pickup[order]!;
    const delivery = this.model.delivery[order]!;
    const base = vehicle * this.width;
    const added = (pickup === NONE ? 0 : 1) + (delivery === NONE ? 0 : 1);
    let to = base + this.length[vehicle]! - 1 + added;
    for (let from = this.length[vehicle]! - 1; from >= 0; from--) {
      if (from === second && delivery !== NONE) sequence[to--] = delivery;
      if (from === first && pickup !== NONE) sequence[to--] = pickup;
      if (to === base + from) break;
      sequence[to--] = sequence[base + from]!;
    }
    this.length[vehicle]! += added;
    this.routeOf[order] = vehicle;
    this.refresh(vehicle);
  }

  /**
   * Takes out all stops of the orders for which `leaves` is set, all of them on this vehicle.
   * @returns false if what remains comes late, which only tables without the triangle inequality allow
   */
  remove(vehicle: number, leaves: Uint8Array): boolean {
    this.touch(vehicle);
    const { sequence, routeOf } = this;
    const base = vehicle * this.width;
    const length = this.length[vehicle]!;
    let to = base + 1;
    for (let from = base + 1; from < base + length - 1; from++) {
      const node = sequence[from]!;
      if (leaves[node >> 1] === 0) sequence[to++] = node;
      else routeOf[node >> 1] = NONE;
    }
    sequence[to] = sequence[base + length - 1]!;
    this.length[vehicle] = to - base + 1;
    return this.refresh(vehicle);
  }

  /** Replaces what the vehicle does; the stops must not be on any other route. */
  replace(vehicle: number, stops: ArrayLike<number>): boolean {
    this.touch(vehicle);
    this.forget(vehicle);
    const base = vehicle * this.width;
    const end = this.sequence[base + this.length[vehicle]! - 1]!;
    for (let i = 0; i < stops.length; i++) {
      this.sequence[base + 1 + i] = stops[i]!;
      this.routeOf[stops[i]! >> 1] = vehicle;
    }
    this.sequence[base + 1 + stops.length] = end;
    this.length[vehicle] = stops.length + 2;
    return this.refresh(vehicle);
  }

  /** A vehicle of that class that is not in use, or NONE. */
  idle(kind: number): number {
    const { classOf } = this.model;
    for (let vehicle = 0; vehicle < this.vehicles; vehicle++)
      if (classOf[vehicle] === kind && this.length[vehicle] === 2) return vehicle;
    return NONE;
  }

  /** Whether the test holds for every vehicle in use that was touched since `begin`. */
  everyTouched(test: (vehicle: number) => boolean): boolean {
    for (let t = 0; t < this.touchedCount; t++) {
      const vehicle = this.touched[t]!;
      if (this.length[vehicle]! > 2 && !test(vehicle)) return false;
    }
    return true;
  }

  /** Its stops between the depots, as nodes of the model. */
  stops(vehicle: number): Int32Array {
    const base = vehicle * this.width;
    return this.sequence.slice(base + 1, base + this.length[vehicle]! - 1);
  }

  private forget(vehicle: number): void {
    const base = vehicle * this.width;
    for (let i = base + 1; i < base + this.length[vehicle]! - 1; i++)
      if (this.routeOf[this.sequence[i]! >> 1] === vehicle) this.routeOf[this.sequence[i]! >> 1] = NONE;
  }

  private touch(vehicle: number): void {
    if (this.touchedIn[vehicle] === this.attempt) return;
    this.touchedIn[vehicle] = this.attempt;
    this.touched[this.touchedCount++] = vehicle;
    const base = vehicle * this.width;
    const end = base + this.length[vehicle]!;
    for (let i = base; i < end; i++) {
      this.keptSequence[i] = this.sequence[i]!;
      this.keptDeparture[i] = this.departure[i]!;
      this.keptLatest[i] = this.latest[i]!;
    }
    const { dimensions } = this.model;
    for (let i = base * dimensions; i < end * dimensions; i++) this.keptLoad[i] = this.load[i]!;
    this.keptLength[vehicle] = this.length[vehicle]!;
    this.keptCost[vehicle] = this.cost[vehicle]!;
    this.keptHashA[vehicle] = this.hashA[vehicle]!;
    this.keptHashB[vehicle] = this.hashB[vehicle]!;
  }

  private restore(vehicle: number): void {
    const base = vehicle * this.width;
    const end = base + this.keptLength[vehicle]!;
    for (let i = base; i < end; i++) {
      const node = this.keptSequence[i]!;
      this.sequence[i] = node;
      this.departure[i] = this.keptDeparture[i]!;
      this.latest[i] = this.keptLatest[i]!;
      if (node >= this.model.depots) continue;
      this.routeOf[node >> 1] = vehicle;
      this.positionOf[node] = i - base;
    }
    const { dimensions } = this.model;
    for (let i = base * dimensions; i < end * dimensions; i++) this.load[i] = this.keptLoad[i]!;
    this.length[vehicle] = this.keptLength[vehicle]!;
    this.cost[vehicle] = this.keptCost[vehicle]!;
    this.hashA[vehicle] = this.keptHashA[vehicle]!;
    this.hashB[vehicle] = this.keptHashB[vehicle]!;
    this.setUsed(vehicle, this.length[vehicle] > 2);
  }

  private setUsed(vehicle: number, inUse: boolean): void {
    const at = this.usedAt[vehicle]!;
    if (inUse === (at !== NONE)) return;
    if (inUse) {
      this.usedAt[vehicle] = this.usedCount;
      this.used[this.usedCount++] = vehicle;
    } else {
      const last = this.used[--this.usedCount]!;
      this.used[at] = last;
      this.usedAt[last] = at;
      this.usedAt[vehicle] = NONE;
    }
  }

  /** Computes all that follows from the sequence; false if it comes late somewhere. */
  private refresh(vehicle: number): boolean {
    const { model, sequence, departure, latest, positionOf } = this;
    const { nodes, time, opens, closes, service, depots, windows } = model;
    const kind = model.classOf[vehicle]!;
    const price = model.cost[kind]!;
    const base = vehicle * this.width;
    const last = base + this.length[vehicle]! - 1;
    const inUse = last - base > 1;

    let node = sequence[base]!;
    let leaves = opens[node]!;
    departure[base] = leaves;
    let spent = inUse ? model.fixedCost[kind]! : 0;
    let a = kind + 1;
    let b = ~kind;
    let punctual = true;
    for (let i = base + 1; i <= last; i++) {
      const next = sequence[i]!;
      const leg = node * nodes + next;
      const arrival = leaves + time[leg]!;
      if (arrival > closes[next]! + model.tolerance) punctual = false;
      if (inUse) spent += price[leg]!;
      const begins =
        windows[next] === null
          ? arrival < opens[next]!
            ? opens[next]!
            : arrival
          : model.begin(next, arrival);
      leaves = begins + service[next]!;
      departure[i] = leaves;
      if (next < depots) positionOf[next] = i - base;
      a = Math.imul(a ^ next, 0x01000193) ^ (a >>> 15);
      b = Math.imul((b << 5) ^ (b >>> 27) ^ (next + 0x51ed27), 0x2c1b3c6d);
      node = next;
    }
    this.hashA[vehicle] = a;
    this.hashB[vehicle] = b;

    latest[last] = closes[sequence[last]!]!;
    for (let i = last - 1; i >= base; i--) {
      const stop = sequence[i]!;
      const limit = latest[i + 1]! - time[stop * nodes + sequence[i + 1]!]! - service[stop]!;
      latest[i] =
        windows[stop] === null
          ? limit < closes[stop]!
            ? limit
            : closes[stop]!
          : model.latestBegin(stop, limit);
    }

    this.loadUp(base, last);
    this.total += spent - this.cost[vehicle]!;
    this.cost[vehicle] = spent;
    this.setUsed(vehicle, inUse);
    return punctual || !inUse;
  }

  private loadUp(base: number, last: number): void {
    const { model, sequence, load } = this;
    const { dimensions, depots, pickup, load: loads } = model;
    for (let d = 0; d < dimensions; d++) {
      let aboard = 0;
      for (let i = base + 1; i < last; i++) {
        const order = sequence[i]! >> 1;
        if (pickup[order] === NONE) aboard += loads[order * dimensions + d]!;
      }
      for (let i = base; i < last; i++) {
        const node = sequence[i]!;
        if (node < depots) {
          const amount = loads[(node >> 1) * dimensions + d]!;
          aboard += (node & 1) === 0 ? amount : -amount;
        }
        load[i * dimensions + d] = aboard;
      }
    }
  }
}
