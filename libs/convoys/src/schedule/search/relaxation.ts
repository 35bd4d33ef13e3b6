import type { OrderStop, RoutingOrder, RoutingProblem, RoutingVehicle } from '#libs/solvers';
import { MINUTE } from '../clock.js';
import { ratesOf } from '../journey-points.js';
import type { Hours, ScheduleConsignment, ScheduleRequest, ScheduleVehicle } from '../plan.js';
import type { RouteBook } from '../route-book.js';

/** Minutes; later than anything that is planned. */
const FAR = 1e7;

/**
 * The request without its clocks: a pickup-and-delivery problem in minutes and points, in which breaks and rests are
 * spread evenly over the driving, a queue is its mean, and crews, curfews and bans are left out. Its routes are about
 * as long and as dear as exact ones, and much faster to find.
 *
 * Every place has a second index for those who unload or end there: with it, nobody comes back over the border for a
 * second load.
 */
export class Relaxation {
  readonly problem: RoutingProblem;
  readonly vehicles: readonly ScheduleVehicle[];
  private readonly start: number;
  private readonly places: number;
  /** km an hour, rests included. */
  private readonly speed: number;

  constructor(
    private readonly books: readonly [RouteBook, ...RouteBook[]],
    readonly consignments: readonly ScheduleConsignment[],
  ) {
    const { request } = books[0].road;
    this.vehicles = request.vehicles;
    this.start = request.earliestDepartureAt;
    this.places = request.places.length;
    this.speed = travellingSpeed(request);
    this.problem = {
      orders: consignments.map((c) => this.order(c)),
      vehicles: this.vehicles.map((v) => this.vehicle(v)),
      travel: this.travel(),
      objective: 'cost',
    };
  }

  private order(c: ScheduleConsignment): RoutingOrder {
    const { road } = this.books[0];
    const { rules, weights } = road.request;
    const [load, unload] = road.steps.get(c)!;
    const service = rules.loadPerStop + c.palletPlaces * rules.loadPerPallet;
    const until = Math.min(
      c.latestArrivalAt ?? Infinity,
      c.declarationValidUntil ?? Infinity,
      c.codeValidUntil ?? Infinity,
    );
    const stop = (place: number, from: number, latest: number, hours?: readonly Hours[]): OrderStop => ({
      place,
      service,
      windows: this.windows({ from, until: Math.max(from, latest) }, hours),
    });
    const common = {
      id: c.id,
      load: [c.weightG / 1000, c.volumeCm3 / 1000, c.palletPlaces, c.loadingMm],
      penalty: weights.unscheduled,
      delivery: stop(this.places + unload.at, this.start, until, c.unloadingHours),
    };
    if (c.vehicleItself !== undefined) return { ...common, load: [0, 0, 0, 0], requires: [c.vehicleItself] };
    const carried = c.onVehicle === undefined ? common : { ...common, requires: [c.onVehicle] };
    return { ...carried, pickup: stop(load.at, c.readyAt, Infinity, c.loadingHours) };
  }

  /** The part of the hours within the span; the whole of it where there are none, or none are left. */
  private windows(span: Hours, hours: readonly Hours[] = [span]): OrderStop['windows'] {
    const within = hours
      .map(({ from, until }) => ({ from: Math.max(from, span.from), until: Math.min(until, span.until) }))
      .filter(({ from, until }) => from <= until);
    const spans = within.length > 0 ? within : [span];
    return spans.map(({ from, until }) => ({ from: this.minute(from), until: this.minute(until) }));
  }

  private vehicle(v: ScheduleVehicle): RoutingVehicle {
    const [book] = this.books;
    const { weights } = book.road.request;
    const rates = ratesOf(v, weights);
    const perMinute = (rates.hour + weights.arrivalHour + weights.driverDay / 24) / 60;
    return {
      id: v.id,
      capacity: [v.payloadG / 1000, v.volumeCm3 / 1000, v.palletPlaces, v.loadingMm],
      start: book.indexOf(v.homePlaceId),
      end: v.endPlaceId === undefined ? null : this.places + book.indexOf(v.endPlaceId),
      available: {
        from: this.minute(v.availableFrom ?? this.start),
        until: this.minute(v.availableUntil ?? Infinity),
      },
      costs: {
        fixed: rates.use + this.comingBack(v) * perMinute,
        perDistance: rates.km,
        perTime: perMinute,
      },
      offers: [v.id],
    };
  }

  private travel(): RoutingProblem['travel'] {
    const size = 2 * this.places;
    const distances = new Float64Array(size * size).fill(Infinity);
    const times = new Float64Array(size * size).fill(Infinity);
    const { beyond } = this.books[0].distances;
    for (let from = 0; from < this.places; from++)
      for (let to = 0; to < this.places; to++) {
        const { km, minutes } = this.way(from, to);
        for (const [a, b] of [
          [from, to],
          [from, this.places + to],
          [this.places + from, to],
          [this.places + from, this.places + to],
        ] as const) {
          if (b < this.places && beyond[from]! > beyond[to]!) continue;
          distances[a * size + b] = km;
          times[a * size + b] = minutes;
        }
      }
    return { places: size, distances, times };
  }

  /** Minutes that only a vehicle has that comes home: the shortest queue out of Ukraine, and a weekly rest on its way. */
  private comingBack({ vehicleClass, homePlaceId, endPlaceId }: ScheduleVehicle): number {
    if (homePlaceId !== endPlaceId) return 0;
    const { rules } = this.books[0].road.request;
    const queues = this.books.flatMap(({ crossing }) =>
      crossing?.accepts[vehicleClass] === true
        ? (meanOf(crossing.waitsBack?.[vehicleClass]) ?? rules.unknownBorderWait)
        : [],
    );
    return queues.length === 0 ? 0 : Math.min(...queues) + rules.weeklyRest - rules.dailyRest;
  }

  /** Over the gate at which it takes the least time. */
  private way(from: number, to: number): { km: number; minutes: number } {
    const { rules } = this.books[0].road.request;
    const { beyond } = this.books[0].distances;
    let least = { km: 0, minutes: Infinity };
    for (const { distances, crossing } of this.books) {
      const km = distances.between(from, to);
      const wait = meanOf(crossing?.waits.truck_gt_7_5t) ?? rules.unknownBorderWait;
      const border = beyond[from] === beyond[to] ? 0 : wait + rules.borderHandling;
      const minutes = (km / this.speed) * 60 + border;
      if (minutes < least.minutes) least = { km, minutes };
    }
    return least;
  }

  private minute(at: number): number {
    return Math.min(FAR, Math.max(0, (at - this.start) / MINUTE));
  }
}

/** Of the slowest class, over days of driving, breaks and rests of one driver. */
function travellingSpeed({ rules, vehicles }: ScheduleRequest): number {
  const driving = Math.min(...vehicles.map((v) => Math.min(v.maxSpeedKmh, rules.speedKmh[v.vehicleClass])));
  const breaks = (Math.ceil(rules.dailyDriving / rules.breakAfter) - 1) * rules.break;
  return (driving * rules.dailyDriving) / (rules.dailyDriving + breaks + rules.dailyRest);
}

function meanOf(values: readonly number[] | null | undefined): number | undefined {
  return values ? values.reduce((sum, each) => sum + each, 0) / values.length : undefined;
}
