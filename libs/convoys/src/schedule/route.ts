import type { ClosedTimesOf } from './closed-times.js';
import type {
  ScheduleConsignment,
  ScheduleDriver,
  ScheduleLeg,
  SchedulePlace,
  ScheduleRequest,
  ScheduleVehicle,
} from './plan.js';
import type { Stretches } from './stretches.js';
import type { Travel } from './travel.js';

/** A stop and what happens at it. */
export interface Visit {
  place: SchedulePlace;
  load: readonly ScheduleConsignment[];
  unload: readonly ScheduleConsignment[];
  /** Who gets in, to be taken to where the journey ends. */
  board?: readonly Passenger[];
}

/** A driver of another vehicle who is taken home. */
export interface Passenger {
  readonly driver: ScheduleDriver;
  /** Arrived, and free to go. */
  readonly readyAt: number;
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

/** When a route is driven, without the single legs. */
export interface RouteTimes {
  departAt: number;
  arriveAt: number;
  km: number;
  /** When the vehicle is first dealt with at the gate. */
  borderAt?: number;
  /** When it goes on from there. */
  onwardAt?: number;
}

export interface Timetable extends RouteTimes {
  legs: ScheduleLeg[];
}

/** Loading or unloading of one consignment, as a step of a route. */
export interface Step {
  consignment: ScheduleConsignment;
  load: boolean;
  /** Index of the place. */
  at: number;
}

/** What does not change from route to route. */
export interface RoadBook {
  request: ScheduleRequest;
  travel: Travel;
  closed: ClosedTimesOf;
  stretches: Stretches;
  /** By id: the index of a place in the request. */
  placeIndex: ReadonlyMap<string, number>;
  /** Loading and unloading of each consignment whose places are known. */
  steps: ReadonlyMap<ScheduleConsignment, readonly [Step, Step]>;
}
