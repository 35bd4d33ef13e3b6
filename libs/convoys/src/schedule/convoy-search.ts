import { type SeededRandom, shuffled } from '#libs/solvers';
import { crewsFrom, eligibleDrivers } from './crew.js';
import type { ScheduleConsignment, ScheduleDriver, ScheduleVehicle } from './plan.js';
import { type Candidate, insertionsInto, openingOf, placeOf } from './insertion.js';
import type { PlannedRoute, RouteBook } from './route-book.js';
import { SHARE, type TimeBudget } from './time-budget.js';

/** Who carries what, and what nobody carries. Never changed in place. */
export interface ConvoySolution {
  routes: ReadonlyMap<string, PlannedRoute>;
  unserved: readonly ScheduleConsignment[];
  cost: number;
}

/** Exact schedules tried for one insertion, in order of estimated cost. */
const EXACT_TRIES = 24;
/** Chance that an insertion overlooks a place, so that the search does not always build the same plan. */
const BLINK = 0.03;
const MOST_REMOVED = 8;

/** Empty vehicles that differ in nothing a rule or a price asks about: where one cannot go, no other can. */
const sortOf = ({ id: _, label: __, ...rest }: ScheduleVehicle): string => JSON.stringify(rest);

/** Builds and rebuilds convoys for one gate and departure: the moves of a ruin-and-recreate search. */
export class ConvoySearch {
  private readonly goods = new Map<string, ScheduleConsignment>();

  constructor(
    private readonly book: RouteBook,
    private readonly consignments: readonly ScheduleConsignment[],
    private readonly budget: TimeBudget,
  ) {
    for (const c of consignments) if (c.vehicleItself !== undefined) this.goods.set(c.vehicleItself, c);
  }

  /** Vehicles that are goods first (their drivers are needed in any case), then the largest consignments. */
  construct(random: SeededRandom): ConvoySolution {
    const size = (c: ScheduleConsignment) => c.palletPlaces + c.weightG / 1_000_000;
    const order = [...this.consignments].sort((a, b) => size(b) - size(a));
    return this.insertAll({ routes: new Map(), unserved: [], cost: 0 }, order, random, 0);
  }

  /**
   * Takes a few related consignments out and puts them, and those left out so far, back in another order. The same
   * solution once the time for the search is spent.
   */
  neighbour(solution: ConvoySolution, random: SeededRandom): ConvoySolution {
    if (this.budget.spent(SHARE.searching)) return solution;
    const served = this.consignments.filter((c) => !solution.unserved.includes(c));
    const seed = served[Math.floor(random() * served.length)];
    const removed = new Set<ScheduleConsignment>();
    if (seed) {
      const count = 1 + Math.floor(random() * Math.min(MOST_REMOVED, served.length));
      const far = new Map(served.map((c) => [c, this.distance(solution, seed, c) * (0.5 + random())]));
      const near = [...served].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
      for (const c of near.slice(0, count)) removed.add(c);
    }
    const routes = new Map(solution.routes);
    for (const [id, route] of solution.routes) {
      const goneItself = route.itself && removed.has(route.itself);
      const steps = route.steps.filter((s) => !removed.has(s.consignment));
      if (!goneItself && steps.length === route.steps.length) continue;
      const shorter =
        goneItself || (steps.length === 0 && !route.itself)
          ? undefined
          : this.book.planned(route.vehicle, route.drivers, steps, route.itself);
      if (shorter && 'timetable' in shorter) {
        routes.set(id, shorter);
        continue;
      }
      for (const s of route.steps) removed.add(s.consignment);
      if (route.itself) removed.add(route.itself);
      routes.delete(id);
    }
    const pending = [...removed, ...solution.unserved];
    const bySize = random() < 0.5;
    const order = shuffled(pending, random);
    if (bySize) order.sort((a, b) => b.palletPlaces - a.palletPlaces);
    return this.insertAll({ routes, unserved: [], cost: 0 }, order, random, BLINK);
  }

  /** A second driver for every vehicle that wishes one, as long as drivers are free. */
  withSecondDrivers(solution: ConvoySolution): ConvoySolution {
    const routes = new Map(solution.routes);
    for (const [id, route] of routes) {
      if (this.book.road.request.rules.crew[route.vehicle.kind] < 2 || route.drivers.length > 1) continue;
      const places = route.steps.map(placeOf);
      for (const second of this.freeDrivers(
        routes,
        route.vehicle,
        this.book.crosses(route.vehicle, places),
      )) {
        const together = this.book.planned(
          route.vehicle,
          [...route.drivers, second],
          route.steps,
          route.itself,
        );
        if ('rule' in together) continue;
        routes.set(id, together);
        break;
      }
    }
    return this.total(routes, solution.unserved);
  }

  /** Drivers free for a vehicle beside these routes. */
  freeDrivers(
    routes: ReadonlyMap<string, PlannedRoute>,
    vehicle: ScheduleVehicle,
    crossesBorder: boolean,
  ): ScheduleDriver[] {
    const busy = new Set([...routes.values()].flatMap((r) => r.drivers));
    const free = this.book.road.request.drivers.filter((d) => !busy.has(d));
    return eligibleDrivers(vehicle, free, crossesBorder);
  }

  /** The consignment alone on an empty vehicle, with the crew that manages it. */
  open(
    vehicle: ScheduleVehicle,
    consignment: ScheduleConsignment,
    drivers: readonly ScheduleDriver[],
  ): ReturnType<RouteBook['planned']> | undefined {
    const itself = consignment.vehicleItself === vehicle.id ? consignment : undefined;
    const steps = itself ? [] : [true, false].map((load) => ({ consignment, load }));
    let rejection: ReturnType<RouteBook['planned']> | undefined;
    for (const crew of crewsFrom(drivers)) {
      const route = this.book.planned(vehicle, crew, steps, itself);
      if (!('rule' in route)) return route;
      rejection ??= route;
    }
    return rejection;
  }

  private insertAll(
    start: ConvoySolution,
    order: readonly ScheduleConsignment[],
    random: SeededRandom,
    blink: number,
  ): ConvoySolution {
    const routes = new Map(start.routes);
    const unserved: ScheduleConsignment[] = [];
    const vehiclesFirst = [...order].sort((a, b) => Number(!a.vehicleItself) - Number(!b.vehicleItself));
    for (const c of vehiclesFirst) {
      const route = this.bestInsertion(routes, c, () => random() < blink);
      if (route) routes.set(route.vehicle.id, route);
      else unserved.push(c);
    }
    return this.total(routes, unserved);
  }

  private total(
    routes: ReadonlyMap<string, PlannedRoute>,
    unserved: readonly ScheduleConsignment[],
  ): ConvoySolution {
    let cost = unserved.length * this.book.road.request.weights.unscheduled;
    for (const route of routes.values()) cost += route.cost;
    return { routes, unserved, cost };
  }

  private bestInsertion(
    routes: ReadonlyMap<string, PlannedRoute>,
    c: ScheduleConsignment,
    overlook: () => boolean,
  ): PlannedRoute | undefined {
    const candidates: Candidate[] = [];
    const empty = new Set<string>();
    for (const vehicle of this.book.road.request.vehicles) {
      const route = routes.get(vehicle.id);
      if (c.vehicleItself !== undefined) {
        if (vehicle.id === c.vehicleItself) candidates.push({ vehicle, estimate: 0, steps: [] });
      } else if (route) {
        candidates.push(...insertionsInto(this.book, route, c));
      } else if (!this.goods.has(vehicle.id) && !empty.has(sortOf(vehicle))) {
        empty.add(sortOf(vehicle));
        candidates.push(...openingOf(this.book, vehicle, c));
      }
    }
    candidates.sort((a, b) => a.estimate - b.estimate);
    let tries = 0;
    for (const { vehicle, steps } of candidates) {
      if (overlook()) continue;
      if (++tries > EXACT_TRIES || this.budget.spent(SHARE.searching)) break;
      const route = routes.get(vehicle.id);
      const next = route
        ? this.book.planned(vehicle, route.drivers, steps, route.itself)
        : this.open(vehicle, c, this.freeDrivers(routes, vehicle, this.crossesWith(vehicle, c)));
      if (next && 'timetable' in next) return next;
    }
    return undefined;
  }

  private crossesWith(vehicle: ScheduleVehicle, c: ScheduleConsignment): boolean {
    return this.book.crosses(vehicle, c.vehicleItself ? [] : [c.originPlaceId, c.destinationPlaceId]);
  }

  private distance(solution: ConvoySolution, a: ScheduleConsignment, b: ScheduleConsignment): number {
    const shares = [...solution.routes.values()].some(
      (r) => r.steps.some((s) => s.consignment === a) && r.steps.some((s) => s.consignment === b),
    );
    const km =
      this.book.km(a.originPlaceId, b.originPlaceId) +
      this.book.km(a.destinationPlaceId, b.destinationPlaceId);
    return km * (shares ? 0.5 : 1);
  }
}
