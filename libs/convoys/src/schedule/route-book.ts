import { Distances } from './distances.js';
import type { Rejection } from './journey-log.js';
import { journeyPoints } from './journey-points.js';
import type {
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduleDriver,
  SchedulePlace,
  ScheduleVehicle,
} from './plan.js';
import type { RoadBook, Route, RouteTimes, Step, Timetable, Visit } from './route.js';
import { scheduleRoute, timesOfRoute } from './timetable.js';
import type { Meeting } from './together.js';

/** Who drives which vehicle to which stops. */
export interface LaidRoute {
  vehicle: ScheduleVehicle;
  drivers: readonly ScheduleDriver[];
  steps: readonly Step[];
  /** The consignment that the vehicle itself is. */
  itself: ScheduleConsignment | undefined;
}

/** The routes over one gate that leave after one instant. */
export class RouteBook {
  constructor(
    readonly road: RoadBook,
    readonly crossing: ScheduleCrossing | null,
    readonly departAt: number,
    readonly distances = new Distances(road, crossing),
    /** At the gate into Ukraine, where the vehicles keep together. */
    readonly meeting?: Meeting,
  ) {}

  /** When the route is driven, exactly, or the rule in its way. */
  times(laid: LaidRoute): RouteTimes | Rejection {
    return timesOfRoute(this.road, this.route(laid), this.crossing, this.departAt, this.meeting);
  }

  /** The same with every leg. */
  timetable(laid: LaidRoute, departAt = this.departAt): Timetable | Rejection {
    return scheduleRoute(this.road, this.route(laid), this.crossing, departAt, this.meeting);
  }

  /** Points of a route by the request's weights. */
  cost({ vehicle, drivers }: LaidRoute, { departAt, arriveAt, km }: RouteTimes): number {
    const { weights, earliestDepartureAt } = this.road.request;
    const effort = { drivers: drivers.length, departAt, arriveAt, km };
    return journeyPoints(vehicle, effort, weights, earliestDepartureAt);
  }

  /** Whether the route of the vehicle to these places leads over the border. */
  crosses(vehicle: ScheduleVehicle, places: readonly number[]): boolean {
    const { beyond } = this.distances;
    const side = beyond[this.indexOf(vehicle.homePlaceId)];
    if (vehicle.endPlaceId !== undefined && beyond[this.indexOf(vehicle.endPlaceId)] !== side) return true;
    return places.some((place) => beyond[place] !== side);
  }

  indexOf(placeId: string): number {
    const index = this.road.placeIndex.get(placeId);
    if (index === undefined) throw new Error(`unknown place ${placeId}`);
    return index;
  }

  /** The route as the timetable takes it: what happens at one place one after the other is one visit. */
  route({ vehicle, drivers, steps, itself }: LaidRoute): Route {
    const visits: { place: SchedulePlace; load: ScheduleConsignment[]; unload: ScheduleConsignment[] }[] = [];
    let visit: (typeof visits)[number] | undefined;
    for (const { consignment, load, at } of steps) {
      const place = this.road.request.places[at]!;
      if (!visit || visit.place !== place || (!load && visit.load.includes(consignment))) {
        visit = { place, load: [], unload: [] };
        visits.push(visit);
      }
      (load ? visit.load : visit.unload).push(consignment);
    }
    return {
      vehicle,
      drivers,
      home: this.placeOf(vehicle.homePlaceId),
      end: vehicle.endPlaceId === undefined ? undefined : this.placeOf(vehicle.endPlaceId),
      visits: visits satisfies Visit[],
      itself,
    };
  }

  private placeOf(id: string): SchedulePlace {
    return this.road.request.places[this.indexOf(id)]!;
  }
}
