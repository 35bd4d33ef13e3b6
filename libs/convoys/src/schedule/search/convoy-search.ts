import { routingPlans, type RoutingPlan, type SeededRandom, shuffled } from '#libs/solvers';
import type { HandLaidPlan, ScheduleConsignment, ScheduleDriver } from '../plan.js';
import type { RouteBook } from '../route-book.js';
import type { TimeBudget } from '../time-budget.js';
import { freeBeside, type Insertion, PlannedRoute } from './planned-route.js';
import { type Opening, Openings } from './openings.js';
import { Points } from './points.js';
import { realised } from './realised.js';
import { Relaxation } from './relaxation.js';
import { repaired } from './repaired.js';
import { Neighbours, strings } from './ruin.js';

/** Who carries what, and what nobody carries. Never changed in place. */
export interface ConvoySolution {
  /** By vehicle. */
  readonly routes: ReadonlyMap<string, PlannedRoute>;
  readonly unserved: readonly ScheduleConsignment[];
  readonly cost: number;
}

/** Exact schedules tried for one insertion, in order of estimated cost, and how many of them may succeed. */
const EXACT_TRIES = 24;
const SUCCESSES = 3;
const OPENINGS_TRIED = 12;
/** Chance that an insertion overlooks a place, so that the search does not always build the same plan. */
const BLINK = 0.02;
/** Shares of the moves that empty a vehicle, and that send one over another gate or on another day. */
const EMPTYING = 0.1;
const DIVERTING = 0.15;

type Routes = Map<string, PlannedRoute>;
interface Candidate {
  readonly estimate: number;
  readonly insertion?: Insertion;
  readonly opening?: Opening;
}

/** Builds and rebuilds convoys: the moves of a ruin-and-recreate search with exact schedules. */
export class ConvoySearch {
  readonly openings: Openings;
  /** Each gate with its first departure. */
  private readonly gates: readonly [RouteBook, ...RouteBook[]];
  private readonly neighbours: Neighbours;
  private readonly points: Points;

  /** `books` are the gates and departures among which each vehicle chooses: one where all travel together. */
  constructor(
    readonly books: readonly [RouteBook, ...RouteBook[]],
    private readonly consignments: readonly ScheduleConsignment[],
    private readonly budget: TimeBudget,
    from?: HandLaidPlan,
  ) {
    const { request } = books[0].road;
    this.points = new Points(request, from);
    const gates = new Map(books.toReversed().map((book) => [book.meeting ?? book.crossing, book]));
    const [first = books[0], ...others] = gates.values();
    this.gates = [first, ...others];
    this.openings = new Openings(this.gates, request.vehicles, consignments);
    this.neighbours = new Neighbours(books[0], consignments);
  }

  /** Vehicles that are goods first (their drivers are needed in any case), then the largest consignments. */
  construct(random: SeededRandom): ConvoySolution {
    const size = (c: ScheduleConsignment) => c.palletPlaces + c.weightG / 1_000_000;
    const order = [...this.consignments].sort((a, b) => size(b) - size(a));
    return this.recreated(new Map(), order, random, 0);
  }

  /** The plan that is repaired, as far as it still holds, with what is missing in it put where it changes least. */
  repaired(from: HandLaidPlan, random: SeededRandom): ConvoySolution {
    return this.completed(repaired(from, this.books[0].road, this.gates, this.openings), random);
  }

  /**
   * Solutions from ever better plans of the request without its clocks, some of them on the way and the last.
   */
  *relaxed(random: SeededRandom, iterations: number): Generator<ConvoySolution> {
    const relaxation = new Relaxation(this.gates, this.consignments);
    const limits = { seed: Math.floor(random() * 2 ** 31), iterations, ...this.budget.relaxing() };
    let plan: RoutingPlan | undefined;
    for (const better of routingPlans(relaxation.problem, limits)) {
      plan = better;
      if (!this.budget.dueForRealising()) continue;
      yield this.realised(relaxation, plan, random);
      plan = undefined;
    }
    if (plan) yield this.realised(relaxation, plan, random);
  }

  private realised(relaxation: Relaxation, plan: RoutingPlan, random: SeededRandom): ConvoySolution {
    return this.completed(realised(relaxation, plan, this.gates, this.openings), random);
  }

  /** The routes with what they do not carry put where it costs least. */
  completed(routes: Routes, random: SeededRandom): ConvoySolution {
    const carried = new Set<ScheduleConsignment>();
    for (const { laid } of routes.values()) {
      if (laid.itself) carried.add(laid.itself);
      for (const step of laid.steps) carried.add(step.consignment);
    }
    const missing = this.consignments.filter((c) => !carried.has(c));
    return this.recreated(routes, missing, random, 0);
  }

  /** A solution from part of this one. The same once the time for the search is spent. */
  neighbour(solution: ConvoySolution, random: SeededRandom): ConvoySolution {
    if (this.budget.searchingIsOver()) return solution;
    const draw = random();
    if (draw < DIVERTING && this.books.length > 1) return this.diverted(solution, random);
    const routes: Routes = new Map(solution.routes);
    const removed =
      draw < DIVERTING + EMPTYING ? emptied(routes, random) : this.removedStrings(solution, random);
    this.takeOut(routes, removed);
    const pending = [...removed, ...solution.unserved];
    return this.recreated(routes, this.ordered(pending, random), random, BLINK);
  }

  /** A second driver for every vehicle that wishes one, as long as drivers are free. */
  withSecondDrivers(solution: ConvoySolution): ConvoySolution {
    const routes: Routes = new Map(solution.routes);
    for (const [id, { book, laid }] of routes) {
      if (book.road.request.rules.crew[laid.vehicle.kind] < 2 || laid.drivers.length > 1) continue;
      const free = freeBeside(routes);
      for (const second of this.openings.eligibleFor(book, laid).filter(free)) {
        const together = PlannedRoute.of(book, { ...laid, drivers: [...laid.drivers, second] });
        if ('rule' in together) continue;
        routes.set(id, together);
        break;
      }
    }
    return this.solution(routes, solution.unserved);
  }

  private removedStrings(solution: ConvoySolution, random: SeededRandom): Set<ScheduleConsignment> {
    const routeOf = new Map<ScheduleConsignment, PlannedRoute>();
    for (const route of solution.routes.values()) {
      if (route.laid.itself) routeOf.set(route.laid.itself, route);
      for (const { consignment, load } of route.laid.steps) if (load) routeOf.set(consignment, route);
    }
    const seed = this.consignments[Math.floor(random() * this.consignments.length)];
    return seed ? strings(routeOf, this.neighbours.of(seed), random) : new Set();
  }

  private takeOut(routes: Routes, removed: Set<ScheduleConsignment>): void {
    for (const [id, route] of routes) {
      const { laid, book } = route;
      const goneItself = laid.itself !== undefined && removed.has(laid.itself);
      const steps = laid.steps.filter((s) => !removed.has(s.consignment));
      if (!goneItself && steps.length === laid.steps.length) continue;
      const nothing = goneItself || (steps.length === 0 && !laid.itself);
      const shorter = nothing ? undefined : PlannedRoute.of(book, { ...laid, steps });
      if (shorter && !('rule' in shorter)) {
        routes.set(id, shorter);
        continue;
      }
      for (const s of laid.steps) removed.add(s.consignment);
      if (laid.itself) removed.add(laid.itself);
      routes.delete(id);
    }
  }

  /** One vehicle over another gate or on another day, with the same crew and the same stops. */
  private diverted(solution: ConvoySolution, random: SeededRandom): ConvoySolution {
    const ids = [...solution.routes.keys()];
    const id = ids[Math.floor(random() * ids.length)];
    const route = id === undefined ? undefined : solution.routes.get(id);
    const book = this.books[Math.floor(random() * this.books.length)];
    if (id === undefined || !route || !book || book === route.book) return solution;
    const other = PlannedRoute.of(book, route.laid);
    if ('rule' in other) return solution;
    return this.solution(new Map(solution.routes).set(id, other), solution.unserved);
  }

  private ordered(pending: readonly ScheduleConsignment[], random: SeededRandom): ScheduleConsignment[] {
    const order = shuffled(pending, random);
    const draw = random();
    if (draw < 0.4) order.sort((a, b) => b.palletPlaces - a.palletPlaces);
    else if (draw < 0.6)
      order.sort((a, b) => (a.latestArrivalAt ?? Infinity) - (b.latestArrivalAt ?? Infinity) || 0);
    return order;
  }

  private recreated(
    routes: Routes,
    order: readonly ScheduleConsignment[],
    random: SeededRandom,
    blink: number,
  ): ConvoySolution {
    const unserved: ScheduleConsignment[] = [];
    const vehiclesFirst = [...order].sort((a, b) => Number(!a.vehicleItself) - Number(!b.vehicleItself));
    for (const c of vehiclesFirst) {
      const route = this.bestInsertion(routes, c, random, blink);
      if (route) routes.set(route.vehicle.id, route);
      else unserved.push(c);
    }
    return this.solution(routes, unserved);
  }

  private bestInsertion(
    routes: Routes,
    c: ScheduleConsignment,
    random: SeededRandom,
    blink: number,
  ): PlannedRoute | undefined {
    const candidates: Candidate[] = [];
    if (c.vehicleItself === undefined)
      for (const route of routes.values())
        for (const insertion of route.insertionsOf(c))
          if (blink === 0 || random() >= blink) candidates.push({ estimate: insertion.estimate, insertion });
    let idle = 0;
    for (const opening of this.openings.of(c)) {
      if (idle === OPENINGS_TRIED) break;
      if (opening.sort.members.every((v) => routes.has(v.id)) || (blink > 0 && random() < blink)) continue;
      candidates.push({ estimate: opening.estimate, opening });
      idle++;
    }
    candidates.sort((a, b) => a.estimate - b.estimate);
    const free = freeBeside(routes);
    let best: PlannedRoute | undefined;
    let least = Infinity;
    let successes = 0;
    let tries = 0;
    for (const { estimate, insertion, opening } of candidates) {
      if (estimate >= least || ++tries > EXACT_TRIES || this.budget.searchingIsOver()) break;
      const result = insertion ? insertion.result() : opening && this.opened(opening, c, routes, free);
      if (!result || 'rule' in result) continue;
      const change = this.points.moved(c, result.vehicle.id);
      const more = result.cost - (insertion?.route.cost ?? 0) + change;
      if (more < least) [best, least] = [result, more];
      if (++successes === (blink > 0 ? SUCCESSES : 1)) break;
    }
    return best;
  }

  private opened(
    { sort, book }: Opening,
    c: ScheduleConsignment,
    routes: Routes,
    free: (driver: ScheduleDriver) => boolean,
  ): ReturnType<Openings['open']> {
    const vehicle = sort.members.find((v) => !routes.has(v.id));
    return vehicle && this.openings.open(book, vehicle, c, free);
  }

  private solution(
    routes: ReadonlyMap<string, PlannedRoute>,
    unserved: readonly ScheduleConsignment[],
  ): ConvoySolution {
    return { routes, unserved, cost: this.points.of(routes, unserved.length) };
  }
}

/** Everything that one vehicle carries. */
function emptied(routes: Routes, random: SeededRandom): Set<ScheduleConsignment> {
  const all = [...routes.values()];
  const route = all[Math.floor(random() * all.length)];
  if (!route) return new Set();
  const carried = route.laid.steps.map((step) => step.consignment);
  return new Set(route.laid.itself ? [route.laid.itself, ...carried] : carried);
}
