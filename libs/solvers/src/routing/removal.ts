import type { RouteTable } from './route-table.js';
import { NONE, type RoutingModel } from './routing-model.js';
import type { SeededRandom } from './seeded-random.js';

/** Stops that strings take out a time on average, where asked for more of them, and the longest string. */
const AVERAGE_REMOVED = 10;
const MORE_REMOVED = 15;
const LONGEST_STRING = 10;
/** How often a string keeps a part in its middle, and how often that part grows by one more stop. */
const SPLIT_RATE = 0.5;
const SPLIT_GROWTH = 0.99;

/**
 * Adjacent string removal (Christiaens and Vanden Berghe, Slack induction by string removals, 2020): from routes
 * near a random stop a string of stops leaves each, and with a stop the other end of its order.
 */
export class Removal {
  /** The orders that are on no route, also those from earlier attempts. */
  readonly absent: Int32Array;
  absentCount = 0;
  private readonly model: RoutingModel;
  private readonly stops: Int32Array;
  private readonly leaves: Uint8Array;
  private readonly ruined: Int32Array;
  private attempt = 0;

  constructor(
    private readonly table: RouteTable,
    orders: readonly number[],
    private readonly random: SeededRandom,
  ) {
    this.model = table.model;
    this.absent = new Int32Array(this.model.orders);
    this.leaves = new Uint8Array(this.model.orders);
    this.ruined = new Int32Array(table.vehicles);
    this.stops = Int32Array.from(
      orders.flatMap((o) => [this.model.pickup[o]!, this.model.delivery[o]!].filter((n) => n !== NONE)),
    );
    for (const order of orders) if (table.routeOf[order] === NONE) this.absent[this.absentCount++] = order;
  }

  ruin(more: boolean): void {
    const { table, random, ruined } = this;
    if (table.usedCount === 0) return;
    this.attempt++;
    const stopsInUse = this.stops.length;
    const average = Math.max(1, stopsInUse / table.usedCount);
    const longest = Math.min(LONGEST_STRING, average);
    const most = (4 * (more ? MORE_REMOVED : AVERAGE_REMOVED)) / (1 + longest) - 1;
    const strings = Math.max(1, Math.floor(1 + random() * most));
    const seed = this.stops[Math.floor(random() * this.stops.length)]!;
    const near = this.model.nearest[seed]!;
    let done = 0;
    for (let k = 0; k < near.length && done < strings; k++) {
      const stop = near[k]!;
      const vehicle = table.routeOf[stop >> 1]!;
      if (vehicle === NONE || ruined[vehicle] === this.attempt) continue;
      ruined[vehicle] = this.attempt;
      done++;
      const count = table.length[vehicle]! - 2;
      const size = Math.floor(1 + random() * Math.min(longest, count));
      this.cut(vehicle, table.positionOf[stop]!, Math.min(size, count), count);
    }
  }

  /** Empties a vehicle. */
  clear(vehicle: number): void {
    const count = this.table.length[vehicle]! - 2;
    this.mark(vehicle, 1, count);
    this.takeOut(vehicle);
  }

  private cut(vehicle: number, position: number, size: number, count: number): void {
    const { random } = this;
    let kept = 0;
    if (size > 1 && size < count && random() < SPLIT_RATE) {
      kept = 1;
      while (size + kept < count && random() > SPLIT_GROWTH) kept++;
    }
    const span = size + kept;
    const lowest = Math.max(1, position - span + 1);
    const highest = Math.min(position, count - span + 1);
    const begin = lowest + Math.floor(random() * (highest - lowest + 1));
    if (kept === 0) this.mark(vehicle, begin, begin + size - 1);
    else {
      const ahead = 1 + Math.floor(random() * (size - 1));
      this.mark(vehicle, begin, begin + ahead - 1);
      this.mark(vehicle, begin + ahead + kept, begin + span - 1);
    }
    this.takeOut(vehicle);
  }

  private mark(vehicle: number, from: number, to: number): void {
    const { sequence, width } = this.table;
    for (let i = from; i <= to; i++) {
      const order = sequence[vehicle * width + i]! >> 1;
      if (this.leaves[order] === 1) continue;
      this.leaves[order] = 1;
      this.absent[this.absentCount++] = order;
    }
  }

  private takeOut(vehicle: number): void {
    const { table, leaves } = this;
    if (!table.remove(vehicle, leaves)) {
      this.mark(vehicle, 1, table.length[vehicle]! - 2);
      table.remove(vehicle, leaves);
    }
    for (let i = 0; i < this.absentCount; i++) leaves[this.absent[i]!] = 0;
  }
}
