import type { ClosedTimesOf } from './closed-times.js';
import type {
  ScheduleConsignment,
  ScheduleDriver,
  ScheduleLeg,
  SchedulePlace,
  ScheduleRequest,
  ScheduleVehicle,
} from './plan.js';
import type { Travel } from './travel.js';

/** A stop and what happens at it. */
export interface Visit {
  place: SchedulePlace;
  load: readonly ScheduleConsignment[];
  unload: readonly ScheduleConsignment[];
}

export interface Route {
  vehicle: ScheduleVehicle;
  drivers: readonly ScheduleDriver[];
  home: SchedulePlace;
  /** Absent: ends at the last visit. */
  end?: SchedulePlace;
  visits: readonly Visit[];
  /** The consignment that the vehicle itself is. */
  itself?: ScheduleConsignment;
}

export interface Timetable {
  departAt: number;
  arriveAt: number;
  km: number;
  legs: ScheduleLeg[];
}

/** What does not change from route to route. */
export interface RoadBook {
  request: ScheduleRequest;
  travel: Travel;
  closed: ClosedTimesOf;
}
