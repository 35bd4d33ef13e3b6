import { dayAt } from '../clock.js';
import type { Rejection } from '../journey-log.js';
import { ratesOf } from '../journey-points.js';
import type { ScheduleConsignment, ScheduleDriver, ScheduleVehicle } from '../plan.js';
import type { LaidRoute, RouteBook } from '../route-book.js';
import type { RouteTimes, Step } from '../route.js';
import { inserted, type Position, RouteShape } from './insertion.js';

/** One place in a route for a consignment, worked out exactly when it is asked for. */
export class Insertion {
  private known: PlannedRoute | Rejection | undefined;

  constructor(
    readonly route: PlannedRoute,
    private readonly steps: readonly [Step, Step],
    private readonly position: Position,
    /** Points that it costs, estimated from the detour. */
    readonly estimate: number,
  ) {}

  /** The route with the consignment, or the rule in its way. */
  result(): PlannedRoute | Rejection {
    const { route, steps, position } = this;
    return (this.known ??= PlannedRoute.of(route.book, {
      ...route.laid,
      steps: inserted(route.laid.steps, steps, position),
    }));
  }
}

/** A route that keeps every rule, with its times and points. Never changed, so what is worked out for it holds. */
export class PlannedRoute {
  private shape: RouteShape | undefined;
  private readonly insertions = new Map<ScheduleConsignment, readonly Insertion[]>();
  /** Gate and local day of the crossing: vehicles that share it travel as one convoy. */
  readonly convoy: string | undefined;

  private constructor(
    readonly book: RouteBook,
    readonly laid: LaidRoute,
    readonly times: RouteTimes,
    readonly cost: number,
  ) {
    const { crossing, meeting } = book;
    if (crossing && times.borderAt !== undefined)
      this.convoy = `${crossing.id} ${meeting?.crossAt ?? dayAt(crossing.fromCountry, times.borderAt)}`;
  }

  static of(book: RouteBook, laid: LaidRoute): PlannedRoute | Rejection {
    const times = book.times(laid);
    return 'rule' in times ? times : new PlannedRoute(book, laid, times, book.cost(laid, times));
  }

  get vehicle(): ScheduleVehicle {
    return this.laid.vehicle;
  }

  get drivers(): readonly ScheduleDriver[] {
    return this.laid.drivers;
  }

  /** Where the consignment could come along, the smallest detour first. */
  insertionsOf(c: ScheduleConsignment): readonly Insertion[] {
    let known = this.insertions.get(c);
    if (!known) this.insertions.set(c, (known = this.found(c)));
    return known;
  }

  private found(c: ScheduleConsignment): Insertion[] {
    const { book, laid } = this;
    const { weights, rules } = book.road.request;
    const steps = book.road.steps.get(c);
    if (!steps) return [];
    const rates = ratesOf(laid.vehicle, weights);
    const perKm = rates.km + (rates.hour + weights.arrivalHour) / rules.speedKmh[laid.vehicle.vehicleClass];
    this.shape ??= new RouteShape(book, laid);
    return this.shape
      .positions(c, steps)
      .map((position) => new Insertion(this, steps, position, position.km * perKm));
  }
}

/** Whether a driver is with none of the routes. */
export function freeBeside(routes: ReadonlyMap<string, PlannedRoute>): (driver: ScheduleDriver) => boolean {
  const busy = new Set<ScheduleDriver>();
  for (const { drivers } of routes.values()) for (const driver of drivers) busy.add(driver);
  return (driver) => !busy.has(driver);
}
