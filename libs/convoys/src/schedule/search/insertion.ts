import type { ScheduleConsignment, ScheduleVehicle } from '../plan.js';
import { mustTravelApart } from '../mixing.js';
import type { LaidRoute, RouteBook } from '../route-book.js';
import type { Step } from '../route.js';

/** Between which steps a consignment is loaded and unloaded, and about how many km that is more. */
export interface Position {
  readonly load: number;
  readonly unload: number;
  readonly km: number;
}

const POSITIONS_KEPT = 3;
const NOWHERE = -1;

/** Whether the vehicle may carry it, and has the weight, volume, pallet places and loading metres when it is empty. */
export function fits(vehicle: ScheduleVehicle, c: ScheduleConsignment): boolean {
  return (
    (c.onVehicle === undefined || c.onVehicle === vehicle.id) &&
    c.weightG <= vehicle.payloadG &&
    c.volumeCm3 <= vehicle.volumeCm3 &&
    c.palletPlaces <= vehicle.palletPlaces &&
    c.loadingMm <= vehicle.loadingMm
  );
}

/** The steps with the consignment loaded and unloaded at that position. */
export function inserted(
  steps: readonly Step[],
  [load, unload]: readonly [Step, Step],
  at: Position,
): Step[] {
  return [
    ...steps.slice(0, at.load),
    load,
    ...steps.slice(at.load, at.unload),
    unload,
    ...steps.slice(at.unload),
  ];
}

/** A route as the search for places in it reads it: its stops, and what has room between them. */
export class RouteShape {
  /** Home, the steps, and the end place where there is one. */
  private readonly stops: Int32Array;
  private readonly weight: Float64Array;
  private readonly volume: Float64Array;
  private readonly pallets: Float64Array;
  private readonly length: Float64Array;
  /** The consignments aboard that some others must not travel with; absent where there are none. */
  private readonly apart: (readonly ScheduleConsignment[])[] | undefined;
  private readonly vehicleId: string;
  private readonly count: number;
  private readonly open: boolean;
  private readonly changes: number;

  constructor(
    private readonly book: RouteBook,
    { vehicle, steps }: Pick<LaidRoute, 'vehicle' | 'steps'>,
  ) {
    this.vehicleId = vehicle.id;
    this.count = steps.length;
    this.open = vehicle.endPlaceId === undefined;
    this.stops = new Int32Array(steps.length + (this.open ? 1 : 2));
    this.stops[0] = book.indexOf(vehicle.homePlaceId);
    this.weight = new Float64Array(steps.length + 1).fill(vehicle.payloadG);
    this.volume = new Float64Array(steps.length + 1).fill(vehicle.volumeCm3);
    this.pallets = new Float64Array(steps.length + 1).fill(vehicle.palletPlaces);
    this.length = new Float64Array(steps.length + 1).fill(vehicle.loadingMm);
    this.apart = steps.some((step) => step.consignment.mixGroups) ? mixableAfter(steps) : undefined;
    steps.forEach(({ consignment, load, at }, i) => {
      const sign = load ? -1 : 1;
      this.stops[i + 1] = at;
      this.weight[i + 1] = this.weight[i]! + sign * consignment.weightG;
      this.volume[i + 1] = this.volume[i]! + sign * consignment.volumeCm3;
      this.pallets[i + 1] = this.pallets[i]! + sign * consignment.palletPlaces;
      this.length[i + 1] = this.length[i]! + sign * consignment.loadingMm;
    });
    if (vehicle.endPlaceId !== undefined) this.stops[steps.length + 1] = book.indexOf(vehicle.endPlaceId);
    let changes = 0;
    for (let i = 1; i < this.stops.length; i++) changes += this.change(this.stops[i - 1]!, this.stops[i]!);
    this.changes = changes;
  }

  /** The few positions where a consignment makes the smallest detour and has room all the way. */
  positions(c: ScheduleConsignment, [{ at: from }, { at: to }]: readonly [Step, Step]): Position[] {
    if (c.onVehicle !== undefined && c.onVehicle !== this.vehicleId) return [];
    const kept: Position[] = [];
    const direct = this.book.distances.between(from, to);
    const turns = this.change(from, to);
    for (let load = 0; load <= this.count; load++) {
      if (this.sameAsNext(load) || !this.hasRoom(load, c)) continue;
      const loading = this.detour(load, from);
      const loadingTurns = this.turns(load, from);
      for (let unload = load; unload <= this.count && this.hasRoom(unload, c); unload++) {
        if (this.sameAsNext(unload)) continue;
        const together = load === unload;
        const before = this.stops[load]!;
        const after = this.stops[load + 1] ?? NOWHERE;
        const km = together
          ? this.way(before, from) + direct + this.way(to, after) - this.way(before, after)
          : loading + this.detour(unload, to);
        if (kept.length === POSITIONS_KEPT && km >= kept[POSITIONS_KEPT - 1]!.km) continue;
        const more = together
          ? this.change(before, from) + turns + this.change(to, after) - this.change(before, after)
          : loadingTurns + this.turns(unload, to);
        if (this.changes + more > this.mayChange(unload === this.count ? to : NOWHERE)) continue;
        let rank = kept.length;
        while (rank > 0 && kept[rank - 1]!.km > km) rank--;
        kept.splice(rank, 0, { load, unload, km });
        if (kept.length > POSITIONS_KEPT) kept.pop();
      }
    }
    return kept;
  }

  /** A journey crosses the border once on its way and at most once back: nobody returns for a second load. */
  private mayChange(newLast: number): number {
    const last = this.open && newLast !== NOWHERE ? newLast : this.stops[this.stops.length - 1]!;
    return this.change(this.stops[0]!, last) === 0 ? 2 : 1;
  }

  private hasRoom(after: number, c: ScheduleConsignment): boolean {
    return (
      c.weightG <= this.weight[after]! &&
      c.volumeCm3 <= this.volume[after]! &&
      c.palletPlaces <= this.pallets[after]! &&
      c.loadingMm <= this.length[after]! &&
      (!c.mixGroups ||
        !this.apart?.[after]?.some((other) => mustTravelApart(c, other, this.book.road.request.rules)))
    );
  }

  /** Between two steps at one place the first of them is the place to insert after. */
  private sameAsNext(after: number): boolean {
    return after < this.count && this.stops[after] === this.stops[after + 1];
  }

  private detour(after: number, stop: number): number {
    const before = this.stops[after]!;
    const next = this.stops[after + 1] ?? NOWHERE;
    return this.way(before, stop) + this.way(stop, next) - this.way(before, next);
  }

  private turns(after: number, stop: number): number {
    const before = this.stops[after]!;
    const next = this.stops[after + 1] ?? NOWHERE;
    return this.change(before, stop) + this.change(stop, next) - this.change(before, next);
  }

  private way(from: number, to: number): number {
    return to === NOWHERE ? 0 : this.book.distances.between(from, to);
  }

  private change(from: number, to: number): number {
    const { beyond } = this.book.distances;
    return to === NOWHERE || beyond[from] === beyond[to] ? 0 : 1;
  }
}

/** After each step: what is aboard and belongs to a group of goods. */
function mixableAfter(steps: readonly Step[]): ScheduleConsignment[][] {
  const after: ScheduleConsignment[][] = [[]];
  for (const { consignment, load } of steps) {
    const aboard = after.at(-1)!;
    if (!consignment.mixGroups) after.push(aboard);
    else after.push(load ? [...aboard, consignment] : aboard.filter((c) => c !== consignment));
  }
  return after;
}
