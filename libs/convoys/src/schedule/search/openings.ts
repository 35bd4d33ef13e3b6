import { HOUR, MINUTE } from '../clock.js';
import { crewsFrom, eligibleDrivers } from '../crew.js';
import type { Rejection } from '../journey-log.js';
import { ratesOf } from '../journey-points.js';
import type { ScheduleConsignment, ScheduleDriver, ScheduleVehicle } from '../plan.js';
import type { LaidRoute, RouteBook } from '../route-book.js';
import { fits } from './insertion.js';
import { PlannedRoute } from './planned-route.js';

/** Vehicles that differ in nothing a rule or a price asks about: where one cannot go, no other can. */
interface Sort {
  readonly vehicle: ScheduleVehicle;
  readonly members: readonly ScheduleVehicle[];
}

/** A vehicle sent out for one consignment alone over one gate, with what that costs at about. */
export interface Opening {
  readonly sort: Sort;
  readonly book: RouteBook;
  readonly estimate: number;
}

const GATES_KEPT = 3;

/** How empty vehicles can be sent out. */
export class Openings {
  private readonly sorts: Sort[];
  private readonly goods: ReadonlyMap<string, Sort>;
  private readonly known = new Map<ScheduleConsignment, readonly Opening[]>();
  private readonly eligible = new Map<string, readonly ScheduleDriver[]>();

  /** `books` are the gates to choose from, each with its first departure. */
  constructor(
    private readonly books: readonly RouteBook[],
    vehicles: readonly ScheduleVehicle[],
    consignments: readonly ScheduleConsignment[],
  ) {
    const given = new Set(consignments.flatMap((c) => c.vehicleItself ?? []));
    const alone = (vehicle: ScheduleVehicle): Sort => ({ vehicle, members: [vehicle] });
    this.goods = new Map(vehicles.filter((v) => given.has(v.id)).map((v) => [v.id, alone(v)]));
    const named = new Set(consignments.flatMap((c) => c.onVehicle ?? []));
    const bySort = new Map<string, ScheduleVehicle[]>();
    for (const vehicle of vehicles.filter((v) => !given.has(v.id))) {
      const { id, label: _, ...rest } = vehicle;
      const key = named.has(id) ? id : JSON.stringify(rest);
      bySort.set(key, [...(bySort.get(key) ?? []), vehicle]);
    }
    this.sorts = [...bySort.values()].flatMap((members) =>
      members[0] ? [{ vehicle: members[0], members }] : [],
    );
  }

  /** The cheapest ways to send a vehicle out for the consignment alone; for goods that drive, the vehicle itself. */
  of(c: ScheduleConsignment): readonly Opening[] {
    let known = this.known.get(c);
    if (!known) this.known.set(c, (known = this.found(c)));
    return known;
  }

  /** Points of the cheapest way to send a vehicle out for the consignment over this gate; nothing where there is none. */
  estimate(book: RouteBook, c: ScheduleConsignment): number | undefined {
    const sorts = c.vehicleItself === undefined ? this.sorts : [this.goods.get(c.vehicleItself)];
    let least: number | undefined;
    for (const sort of sorts) {
      if (!sort || (c.vehicleItself === undefined && !fits(sort.vehicle, c))) continue;
      const points = estimated(book, sort.vehicle, c);
      if (points !== undefined && points < (least ?? Infinity)) least = points;
    }
    return least;
  }

  /** The consignment alone on an empty vehicle, with the first crew that manages it; nothing where nobody is free. */
  open(
    book: RouteBook,
    vehicle: ScheduleVehicle,
    c: ScheduleConsignment,
    free: (driver: ScheduleDriver) => boolean = () => true,
  ): PlannedRoute | Rejection | undefined {
    const steps = book.road.steps.get(c);
    if (!steps) return undefined;
    const alone =
      c.vehicleItself === vehicle.id ? { steps: [], itself: c } : { steps: [...steps], itself: undefined };
    return this.crewed(book, { vehicle, ...alone }, free);
  }

  /** The route with the first crew that manages it. */
  crewed(
    book: RouteBook,
    laid: Omit<LaidRoute, 'drivers'>,
    free: (driver: ScheduleDriver) => boolean,
  ): PlannedRoute | Rejection | undefined {
    const drivers = this.eligibleFor(book, laid).filter(free);
    let rejection: Rejection | undefined;
    for (const crew of crewsFrom(drivers)) {
      const route = PlannedRoute.of(book, { ...laid, drivers: crew });
      if (!('rule' in route)) return route;
      rejection ??= route;
    }
    return rejection;
  }

  /** Whoever may drive the route, free or not. */
  eligibleFor(
    book: RouteBook,
    { vehicle, steps }: Pick<LaidRoute, 'vehicle' | 'steps'>,
  ): readonly ScheduleDriver[] {
    const crosses = book.crosses(
      vehicle,
      steps.map((step) => step.at),
    );
    const key = `${vehicle.licenceClass} ${vehicle.homePlaceId} ${crosses}`;
    let known = this.eligible.get(key);
    if (!known)
      this.eligible.set(key, (known = eligibleDrivers(vehicle, book.road.request.drivers, crosses)));
    return known;
  }

  private found(c: ScheduleConsignment): Opening[] {
    const goods = c.vehicleItself === undefined ? undefined : this.goods.get(c.vehicleItself);
    if (c.vehicleItself !== undefined) return goods ? this.overGates(goods, c, this.books.length) : [];
    return this.sorts
      .filter(({ vehicle }) => fits(vehicle, c))
      .flatMap((sort) => this.overGates(sort, c, GATES_KEPT))
      .sort((a, b) => a.estimate - b.estimate);
  }

  private overGates(sort: Sort, c: ScheduleConsignment, kept: number): Opening[] {
    return this.books
      .flatMap((book) => {
        const estimate = estimated(book, sort.vehicle, c);
        return estimate === undefined ? [] : [{ sort, book, estimate }];
      })
      .sort((a, b) => a.estimate - b.estimate)
      .slice(0, kept);
  }
}

/** Points of the vehicle's way for the consignment alone; nothing where the gate refuses it or it would cross too often. */
function estimated(book: RouteBook, vehicle: ScheduleVehicle, c: ScheduleConsignment): number | undefined {
  const steps = book.road.steps.get(c);
  if (!steps) return undefined;
  const { weights, rules } = book.road.request;
  const { distances, crossing } = book;
  const stops = [book.indexOf(vehicle.homePlaceId)];
  if (c.vehicleItself === undefined) stops.push(...steps.map((step) => step.at));
  if (vehicle.endPlaceId !== undefined) stops.push(book.indexOf(vehicle.endPlaceId));
  let km = 0;
  let changes = 0;
  for (let i = 1; i < stops.length; i++) {
    km += distances.between(stops[i - 1]!, stops[i]!);
    if (distances.beyond[stops[i - 1]!] !== distances.beyond[stops[i]!]) changes++;
  }
  const first = stops[0]!;
  if (changes > (distances.beyond[first] === distances.beyond[stops.at(-1)!] ? 2 : 1)) return undefined;
  if (changes > 0 && crossing?.accepts[vehicle.vehicleClass] !== true) return undefined;
  const waits = changes > 0 ? crossing?.waits[vehicle.vehicleClass] : undefined;
  const queue = waits ? (waits.reduce((sum, each) => sum + each, 0) / waits.length) * MINUTE : 0;
  const driving = km / rules.speedKmh[vehicle.vehicleClass];
  const days = Math.ceil((driving * 60) / rules.dailyDriving);
  const hours = driving + ((days - 1) * rules.dailyRest) / 60 + queue / HOUR;
  const rates = ratesOf(vehicle, weights);
  return (
    rates.use +
    rates.km * km +
    (rates.hour + weights.arrivalHour) * hours +
    weights.driverDay * days +
    weights.balance * (hours / 24) ** 2
  );
}
