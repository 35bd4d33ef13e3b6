import { DAY, HOUR } from './clock.js';
import type { Rejection } from './journey-log.js';
import type {
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduleDriver,
  SchedulePlace,
  ScheduleVehicle,
} from './plan.js';
import type { RoadBook, Route, Timetable, Visit } from './route.js';
import { scheduleRoute } from './timetable.js';

/** Loading or unloading of one consignment, as a step of a route. */
export interface Step {
  consignment: ScheduleConsignment;
  load: boolean;
}

export interface PlannedRoute {
  vehicle: ScheduleVehicle;
  drivers: readonly ScheduleDriver[];
  steps: readonly Step[];
  itself?: ScheduleConsignment;
  timetable: Timetable;
  cost: number;
}

/** The routes of a convoy over one gate, leaving after one instant: scheduled exactly, each only once. */
export class RouteBook {
  private readonly cache = new Map<string, PlannedRoute | Rejection>();
  private readonly distances = new Map<string, Map<string, number>>();
  private readonly places: ReadonlyMap<string, SchedulePlace>;

  constructor(
    readonly road: RoadBook,
    readonly crossing: ScheduleCrossing | null,
    readonly departAt: number,
  ) {
    this.places = new Map(road.request.places.map((p) => [p.id, p]));
  }

  place(id: string): SchedulePlace {
    const place = this.places.get(id);
    if (!place) throw new Error(`unknown place ${id}`);
    return place;
  }

  /** The route with its timetable and cost, or the rule in its way. */
  planned(
    vehicle: ScheduleVehicle,
    drivers: readonly ScheduleDriver[],
    steps: readonly Step[],
    itself?: ScheduleConsignment,
    departAt = this.departAt,
  ): PlannedRoute | Rejection {
    const order = steps.map((s) => `${s.load ? '+' : '-'}${s.consignment.id}`).join();
    const key = `${vehicle.id}|${drivers.map((d) => d.id).join()}|${itself?.id ?? ''}|${order}|${departAt}`;
    let result = this.cache.get(key);
    if (!result) {
      const timetable = scheduleRoute(
        this.road,
        this.route(vehicle, drivers, steps, itself),
        this.crossing,
        departAt,
      );
      const cost = 'rule' in timetable ? 0 : this.cost(vehicle, drivers.length, timetable);
      result = 'rule' in timetable ? timetable : { vehicle, drivers, steps, itself, timetable, cost };
      this.cache.set(key, result);
    }
    return result;
  }

  /** Whether the route of the vehicle to these places leads over the border. */
  crosses(vehicle: ScheduleVehicle, placeIds: readonly string[]): boolean {
    const ids = [vehicle.homePlaceId, ...placeIds, ...(vehicle.endPlaceId ? [vehicle.endPlaceId] : [])];
    return new Set(ids.map((id) => this.place(id).country === 'UA')).size > 1;
  }

  /** Road km between two places, over the gate where the border lies between them. */
  km(fromId: string, toId: string): number {
    let row = this.distances.get(fromId);
    if (!row) this.distances.set(fromId, (row = new Map<string, number>()));
    let km = row.get(toId);
    if (km === undefined) row.set(toId, (km = this.measured(this.place(fromId), this.place(toId))));
    return km;
  }

  private measured(from: SchedulePlace, to: SchedulePlace): number {
    if ((from.country === 'UA') === (to.country === 'UA') || !this.crossing)
      return this.road.travel.km(from, to);
    const gate = { ...this.crossing, country: '' };
    return this.road.travel.km(from, gate) + this.road.travel.km(gate, to);
  }

  /** The route as the timetable takes it: what happens at one place one after the other is one visit. */
  route(
    vehicle: ScheduleVehicle,
    drivers: readonly ScheduleDriver[],
    steps: readonly Step[],
    itself?: ScheduleConsignment,
  ): Route {
    const visits: { place: SchedulePlace; load: ScheduleConsignment[]; unload: ScheduleConsignment[] }[] = [];
    for (const { consignment, load } of steps) {
      const place = this.place(load ? consignment.originPlaceId : consignment.destinationPlaceId);
      const last = visits.at(-1);
      const justLoaded = !load && last?.load.includes(consignment);
      if (last?.place.id !== place.id || justLoaded) visits.push({ place, load: [], unload: [] });
      const visit = visits.at(-1);
      (load ? visit?.load : visit?.unload)?.push(consignment);
    }
    const end = vehicle.endPlaceId === undefined ? undefined : this.place(vehicle.endPlaceId);
    return {
      vehicle,
      drivers,
      home: this.place(vehicle.homePlaceId),
      end,
      visits: visits satisfies Visit[],
      itself,
    };
  }

  private cost(vehicle: ScheduleVehicle, drivers: number, { departAt, arriveAt, km }: Timetable): number {
    const { weights, earliestDepartureAt } = this.road.request;
    return (
      weights.vehicle[vehicle.kind] +
      weights.driverDay * drivers * Math.ceil((arriveAt - departAt) / DAY) +
      weights.km * km +
      (weights.hour * (arriveAt - departAt)) / HOUR +
      (weights.arrivalHour * (arriveAt - earliestDepartureAt)) / HOUR
    );
  }
}
