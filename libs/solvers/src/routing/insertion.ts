import { NONE, type RoutingModel } from './routing-model.js';
import type { RouteTable } from './route-table.js';
import type { SeededRandom } from './seeded-random.js';

const CACHE_BITS = 16;

/**
 * The cheapest way to take an order into a route. The answer is kept by the content of the route, so it holds
 * again whenever the same route comes back. Where travel times break the triangle inequality an insertion that
 * is only possible by a detour that saves time is not found; every one that is found keeps all rules.
 */
export class Insertion {
  /** What the last `find` found: the extra cost, Infinity if the order does not fit in. */
  delta = Infinity;
  first = 0;
  second = 0;
  private readonly model: RoutingModel;
  private overlook: SeededRandom | null = null;
  /** Per position: what the delivery there costs extra, Infinity where it comes late by itself. */
  private readonly detour: Float64Array;
  /** Least detour from this position on. */
  private readonly bound: Float64Array;
  private readonly leg: Float64Array;
  private readonly keyA = new Int32Array(1 << CACHE_BITS);
  private readonly keyB = new Int32Array(1 << CACHE_BITS);
  private readonly keptDelta = new Float64Array(1 << CACHE_BITS);
  private readonly keptAt = new Int32Array(2 << CACHE_BITS);

  constructor(private readonly table: RouteTable) {
    this.model = table.model;
    this.detour = new Float64Array(table.width);
    this.bound = new Float64Array(table.width + 1);
    this.leg = new Float64Array(table.width);
  }

  find(order: number, vehicle: number): number {
    const { model, table } = this;
    const kind = model.classOf[vehicle]!;
    if (model.allowed[order * model.classes + kind] === 0) return (this.delta = Infinity);
    const a = table.hashA[vehicle]! ^ Math.imul(order + 1, 0x9e3779b1);
    const b = table.hashB[vehicle]! ^ Math.imul(order + 1, 0x85ebca6b);
    const at = (a ^ (a >>> 16)) & ((1 << CACHE_BITS) - 1);
    if (this.keyA[at] === a && this.keyB[at] === b) {
      this.first = this.keptAt[2 * at]!;
      this.second = this.keptAt[2 * at + 1]!;
      return (this.delta = this.keptDelta[at]!);
    }
    this.delta = Infinity;
    if (model.pickup[order] === NONE || model.delivery[order] === NONE) this.single(order, vehicle, kind);
    else this.pair(order, vehicle, kind);
    if (table.length[vehicle] === 2) this.delta += model.fixedCost[kind]!;
    this.keyA[at] = a;
    this.keyB[at] = b;
    this.keptAt[2 * at] = this.first;
    this.keptAt[2 * at + 1] = this.second;
    return (this.keptDelta[at] = this.delta);
  }

  /** The same where each position is overlooked with even odds; the answer is not kept. */
  findInHalf(order: number, vehicle: number, random: SeededRandom): number {
    const { model } = this;
    const kind = model.classOf[vehicle]!;
    if (model.allowed[order * model.classes + kind] === 0) return (this.delta = Infinity);
    this.overlook = random;
    if (model.pickup[order] === NONE || model.delivery[order] === NONE) this.single(order, vehicle, kind);
    else this.pair(order, vehicle, kind);
    this.overlook = null;
    if (this.table.length[vehicle] === 2) this.delta += model.fixedCost[kind]!;
    return this.delta;
  }

  private pair(order: number, vehicle: number, kind: number): void {
    const { model, table, detour, bound, leg, overlook } = this;
    const { nodes, time, opens, closes, service, windows } = model;
    const { sequence, departure, latest } = table;
    const price = model.cost[kind]!;
    const p = model.pickup[order]!;
    const d = model.delivery[order]!;
    const base = vehicle * table.width;
    const legs = table.length[vehicle]! - 1;
    const rowP = p * nodes;
    const rowD = d * nodes;
    const closesP = closes[p]!;
    const closesD = closes[d]!;
    const several = windows[p] !== null || windows[d] !== null;

    let least = Infinity;
    let final = -1;
    bound[legs] = Infinity;
    for (let j = legs - 1; j >= 0; j--) {
      const a = sequence[base + j]!;
      const b = sequence[base + j + 1]!;
      const step = legs === 1 ? 0 : price[a * nodes + b]!;
      leg[j] = step;
      let extra = Infinity;
      const arrival = departure[base + j]! + time[a * nodes + d]!;
      if (arrival <= closesD && (overlook === null || overlook() < 0.5)) {
        const begins = several ? model.begin(d, arrival) : arrival < opens[d]! ? opens[d]! : arrival;
        if (begins + service[d]! + time[rowD + b]! <= latest[base + j + 1]!) {
          extra = price[a * nodes + d]! + price[rowD + b]! - step;
          if (final < 0) final = j;
          if (extra < least) least = extra;
        }
      }
      detour[j] = extra;
      bound[j] = least;
    }

    const earliestLeave = opens[p]! + service[p]!;
    const together = price[rowP + d]!;
    let best = Infinity;
    for (let i = 0; i <= final; i++) {
      const a = sequence[base + i]!;
      if (departure[base + i]! > closesP) break;
      if (latest[base + i + 1]! < earliestLeave) continue;
      if (overlook !== null && overlook() < 0.5) continue;
      const arrivalP = departure[base + i]! + time[a * nodes + p]!;
      if (arrivalP > closesP || !this.fits(order, base + i, kind)) continue;
      const leavesP =
        (several ? model.begin(p, arrivalP) : arrivalP < opens[p]! ? opens[p]! : arrivalP) + service[p]!;
      const b = sequence[base + i + 1]!;
      const toP = price[a * nodes + p]! - leg[i]!;

      const direct = toP + together + price[rowD + b]!;
      if (direct < best) {
        const arrivalD = leavesP + time[rowP + d]!;
        if (arrivalD <= closesD) {
          const begins = several ? model.begin(d, arrivalD) : arrivalD < opens[d]! ? opens[d]! : arrivalD;
          if (begins + service[d]! + time[rowD + b]! <= latest[base + i + 1]!) {
            best = direct;
            this.first = i;
            this.second = i;
          }
        }
      }

      const apart = toP + price[rowP + b]!;
      let arrival = leavesP + time[rowP + b]!;
      for (let j = i + 1; j <= final; j++) {
        if (apart + bound[j]! >= best) break;
        if (arrival > latest[base + j]!) break;
        const stop = sequence[base + j]!;
        const leaves =
          (windows[stop] === null
            ? arrival < opens[stop]!
              ? opens[stop]!
              : arrival
            : model.begin(stop, arrival)) + service[stop]!;
        if (leaves > closesD || !this.fits(order, base + j, kind)) break;
        const next = sequence[base + j + 1]!;
        if (apart + detour[j]! < best) {
          const arrivalD = leaves + time[stop * nodes + d]!;
          if (arrivalD <= closesD) {
            const begins = several ? model.begin(d, arrivalD) : arrivalD < opens[d]! ? opens[d]! : arrivalD;
            if (begins + service[d]! + time[rowD + next]! <= latest[base + j + 1]!) {
              best = apart + detour[j]!;
              this.first = i;
              this.second = j;
            }
          }
        }
        arrival = leaves + time[stop * nodes + next]!;
      }
    }
    this.delta = best;
  }

  /** An order with one stop: aboard from the start up to its delivery, or from its pickup to the end. */
  private single(order: number, vehicle: number, kind: number): void {
    const { model, table } = this;
    const { nodes, time, closes, service } = model;
    const { sequence, departure, latest } = table;
    const price = model.cost[kind]!;
    const delivered = model.pickup[order] === NONE;
    const stop = delivered ? model.delivery[order]! : model.pickup[order]!;
    const base = vehicle * table.width;
    const legs = table.length[vehicle]! - 1;
    let best = Infinity;
    for (let k = 0; k < legs; k++) {
      const i = delivered ? k : legs - 1 - k;
      if (!this.fits(order, base + i, kind)) break;
      const a = sequence[base + i]!;
      const b = sequence[base + i + 1]!;
      const extra =
        price[a * nodes + stop]! + price[stop * nodes + b]! - (legs === 1 ? 0 : price[a * nodes + b]!);
      if (!(extra < best) || (this.overlook !== null && this.overlook() < 0.5)) continue;
      const arrival = departure[base + i]! + time[a * nodes + stop]!;
      if (arrival > closes[stop]!) continue;
      const leaves = model.begin(stop, arrival) + service[stop]!;
      if (leaves + time[stop * nodes + b]! > latest[base + i + 1]!) continue;
      best = extra;
      this.first = i;
      this.second = i;
    }
    this.delta = best;
  }

  /** Whether the order fits beside what is aboard on leaving this position. */
  private fits(order: number, at: number, kind: number): boolean {
    const { dimensions, capacity, load } = this.model;
    const aboard = this.table.load;
    for (let d = 0; d < dimensions; d++)
      if (aboard[at * dimensions + d]! + load[order * dimensions + d]! > capacity[kind * dimensions + d]!)
        return false;
    return true;
  }
}
