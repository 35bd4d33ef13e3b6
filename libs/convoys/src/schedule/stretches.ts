import type { ClosedTimes, ClosedTimesOf } from './closed-times.js';
import type { ScheduleVehicle } from './plan.js';
import type { Segment, Travel, Waypoint } from './travel.js';

/** The way between two stops or gates on one side of the border, with the times at which nobody drives it. */
export interface Stretch {
  readonly segments: readonly (Segment & { readonly closed: ClosedTimes })[];
  /** When nobody arrives at its end. */
  readonly arriving: ClosedTimes;
}

/** The stretches of the routes of one request, each worked out once for vehicles that drive alike. */
export class Stretches {
  private readonly known = new Map<string, Stretch>();

  constructor(
    private readonly travel: Travel,
    private readonly closed: ClosedTimesOf,
  ) {}

  of(from: Waypoint, to: Waypoint, vehicle: ScheduleVehicle): Stretch {
    const key = `${from.id}>${to.id}|${vehicle.vehicleClass}|${vehicle.maxSpeedKmh}`;
    let stretch = this.known.get(key);
    if (!stretch) this.known.set(key, (stretch = this.found(from, to, vehicle)));
    return stretch;
  }

  private found(from: Waypoint, to: Waypoint, vehicle: ScheduleVehicle): Stretch {
    const areas = [from.curfewAreaId, to.curfewAreaId];
    return {
      segments: this.travel.stretch(from, to, vehicle).map((segment) => ({
        ...segment,
        closed: this.closed.driving(segment.country, vehicle.vehicleClass, areas),
      })),
      arriving: to.isGate ? [] : this.closed.arriving(to.country, to.curfewAreaId),
    };
  }
}
