import { seededRandom, type SeededRandom } from '#libs/solvers';
import { DAY } from './clock.js';
import { Distances } from './distances.js';
import { explain } from './explain.js';
import { journeyOf } from './journey-of.js';
import { obstacle } from './obstacle-texts.js';
import type {
  HandLaidPlan,
  PlanOptions,
  ScheduleConsignment,
  SchedulePlan,
  ScheduleRequest,
} from './plan.js';
import { fits } from './search/insertion.js';
import { PlanBoard, type PlanProgress } from './plan-board.js';
import { placesOf, roadBookOf } from './road-book.js';
import { RouteBook } from './route-book.js';
import type { RoadBook } from './route.js';
import { ConvoySearch, type ConvoySolution } from './search/convoy-search.js';
import { Openings } from './search/openings.js';
import { TimeBudget } from './time-budget.js';

type Options = readonly [RouteBook, ...RouteBook[]];

const DAYS_TRIED = 8;
const PROBED_CONSIGNMENTS = 12;
const GATES_PROBED = 3;
const OPTIONS_BUILT = 3;
/** Points by which a worse plan may be taken, at the beginning and at the end of the search. */
const HEAT = { start: 100, end: 1 };
/** Attempts in the relaxed problem for one in the exact one. */
const RELAXED_ATTEMPTS = 50;

/** The best plan there is within the limits; see `convoyPlans`. */
export function planConvoy(request: ScheduleRequest, options: PlanOptions): SchedulePlan {
  return plannedOn(new PlanBoard(), request, options);
}

/** The same; tells the board of better plans, and is content with the last of them once the board says so. */
export function plannedOn(board: PlanBoard, request: ScheduleRequest, options: PlanOptions): SchedulePlan {
  const clock = () => (board.isToFinish ? Infinity : performance.now());
  const plans = convoyPlans(request, options, clock);
  for (;;) {
    const next = plans.next();
    if (next.done) return next.value;
    board.tell(next.value);
  }
}

/**
 * Plans convoys: which vehicle with which drivers carries what, over which gate and when, legal in every rule. Yields
 * what each better plan amounts to, and returns the best. The same request, seed and number of iterations give the same
 * plan, unless the time runs out before: then it is the best one met. With `from`, that plan is repaired. `clock` gives milliseconds, those on the wall
 * unless said. Call it off the event loop.
 */
export function* convoyPlans(
  request: ScheduleRequest,
  { seed, iterations, longestMs, from }: PlanOptions,
  clock?: () => number,
): Generator<PlanProgress, SchedulePlan> {
  const budget = new TimeBudget(longestMs, clock);
  const unknown = unknownReferences(request);
  const known = request.consignments.filter((c) => !unknown.has(c));
  const road = roadBookOf(request);
  const options = optionsOf(road);
  const random = seededRandom(seed);
  const [search, first] = from
    ? repairing(options, known, budget, from, random)
    : built(options, known, budget, random);
  yield progressOf(first);
  let best = first;
  if (!from && known.length > 1 && iterations > 0 && !budget.relaxingIsOver())
    for (const relaxed of search.relaxed(random, iterations * RELAXED_ATTEMPTS)) {
      if (relaxed.cost >= best.cost) continue;
      best = relaxed;
      yield progressOf(best);
    }
  let current = best;
  const begun = budget.searched();
  const attempts = known.length > 1 ? iterations : 0;
  for (let i = 0; i < attempts && !budget.searchingIsOver(); i++) {
    const spent = Math.max(i / attempts, (budget.searched() - begun) / (1 - begun));
    const heat = HEAT.start * Math.pow(HEAT.end / HEAT.start, spent);
    const next = search.neighbour(current, random);
    if (next.cost < current.cost - heat * Math.log(1 - random() * (1 - 1e-12))) current = next;
    if (next.cost >= best.cost) continue;
    best = next;
    yield progressOf(best);
  }
  const solution = search.withSecondDrivers(best);
  const journeys = [...solution.routes.values()].map(journeyOf).sort((a, b) => a.departAt - b.departAt);
  const gates = new Set(journeys.flatMap((j) => j.crossingId ?? []));
  const looked = { chosen: search.books, options, openings: search.openings };
  return {
    crossingId: gates.size === 1 ? [...gates][0]! : null,
    journeys,
    unscheduled: request.consignments
      .filter((c) => unknown.has(c) || solution.unserved.includes(c))
      .map((c) => {
        const reference = unknown.get(c);
        return {
          consignmentId: c.id,
          obstacles:
            reference === undefined
              ? explain(c, solution, looked, budget)
              : [obstacle('unknown_reference', { reference }, request.rules)],
        };
      }),
    travel: road.travel.method,
    cost: Math.round(solution.cost * 100) / 100,
  };
}

/** By consignment: the first thing it names, or its vehicle does, that the request does not contain. */
function unknownReferences(request: ScheduleRequest): Map<ScheduleConsignment, string> {
  const places = new Set(request.places.map((p) => p.id));
  const vehicles = new Map(request.vehicles.map((v) => [v.id, v]));
  const result = new Map<ScheduleConsignment, string>();
  for (const c of request.consignments) {
    const vehicle = c.vehicleItself === undefined ? undefined : vehicles.get(c.vehicleItself);
    const named = [c.originPlaceId, c.destinationPlaceId, ...(vehicle ? placesOf(vehicle) : [])];
    const missing = named.find((id) => !places.has(id)) ?? (vehicle ? undefined : c.vehicleItself);
    if (missing !== undefined) result.set(c, missing);
  }
  return result;
}

/** Every gate with every day of departure; one option without a gate where there is none to choose. */
function optionsOf(road: RoadBook): Options {
  const { earliestDepartureAt, latestDepartureAt, crossings } = road.request;
  const departures = [earliestDepartureAt];
  for (let at = earliestDepartureAt + DAY; at <= latestDepartureAt; at += DAY)
    if (departures.length < DAYS_TRIED) departures.push(at);
  const gates = crossings.length > 0 ? crossings : [null];
  const [first, ...others] = gates.flatMap((gate) => {
    const distances = new Distances(road, gate);
    return departures.map((departAt) => new RouteBook(road, gate, departAt, distances));
  });
  if (!first) throw new Error('a request without any departure');
  return [first, ...others];
}

/** The search with its first solution: over all options where each vehicle chooses, else over the best of a few. */
function built(
  options: Options,
  consignments: readonly ScheduleConsignment[],
  budget: TimeBudget,
  random: SeededRandom,
): [ConvoySearch, ConvoySolution] {
  const start = (books: Options): [ConvoySearch, ConvoySolution] => {
    const search = new ConvoySearch(books, consignments, budget);
    return [search, search.construct(random)];
  };
  if (options[0].road.request.convoys) return start(options);
  const [first, ...others] = promising(options, consignments, budget);
  let best = start([first]);
  for (const option of others) {
    if (budget.buildingIsOver()) break;
    const other = start([option]);
    if (other[1].cost < best[1].cost) best = other;
  }
  return best;
}

/** The search with the plan that is repaired: over the gate and on the day of that plan as long as they are there. */
function repairing(
  options: Options,
  consignments: readonly ScheduleConsignment[],
  budget: TimeBudget,
  from: HandLaidPlan,
  random: SeededRandom,
): [ConvoySearch, ConvoySolution] {
  const { convoys } = options[0].road.request;
  const leaves = Math.min(...from.routes.map((route) => route.departAt));
  const alike = options.filter((book) => book.crossing?.id === from.crossingId);
  const same = alike.findLast((book) => book.departAt <= leaves) ?? alike[0];
  const gates = convoys ? options : ([same ?? promising(options, consignments, budget)[0]] as const);
  const search = new ConvoySearch(gates, consignments, budget, from);
  return [search, search.repaired(from, random)];
}

/** The options under which a sample of consignments travels best by itself. */
function promising(
  options: Options,
  consignments: readonly ScheduleConsignment[],
  budget: TimeBudget,
): Options {
  const { vehicles, weights } = options[0].road.request;
  const openings = new Openings(options, vehicles, consignments);
  const step = Math.max(1, Math.ceil(consignments.length / PROBED_CONSIGNMENTS));
  const sample = consignments.filter((_, index) => index % step === 0);
  const roughly = (book: RouteBook) =>
    sample.reduce((sum, c) => sum + (openings.estimate(book, c) ?? weights.unscheduled), 0);
  const gates = sortedBy(new Map(options.toReversed().map((book) => [book.crossing, book])).values(), roughly)
    .slice(0, GATES_PROBED)
    .map((book) => book.crossing);
  const exactly = (book: RouteBook) =>
    budget.buildingIsOver() ? Infinity : sample.reduce((sum, c) => sum + probed(book, openings, c), 0);
  const [first = options[0], ...others] = sortedBy(
    options.filter((book) => gates.includes(book.crossing)),
    exactly,
  );
  return [first, ...others.slice(0, OPTIONS_BUILT - 1)];
}

function sortedBy<T>(items: Iterable<T>, score: (item: T) => number): T[] {
  return [...items]
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => (a.score === b.score ? 0 : a.score - b.score))
    .map(({ item }) => item);
}

/** Points of the consignment alone on the cheapest sort of vehicle. */
function probed(book: RouteBook, openings: Openings, c: ScheduleConsignment): number {
  const { vehicles, weights } = book.road.request;
  const seen = new Set<string>();
  let best = weights.unscheduled;
  for (const vehicle of vehicles) {
    const itself = c.vehicleItself === vehicle.id;
    const sort = `${vehicle.vehicleClass} ${vehicle.kind}`;
    if (!(itself || (c.vehicleItself === undefined && fits(vehicle, c))) || seen.has(sort)) continue;
    const route = openings.open(book, vehicle, c);
    if (!route || 'rule' in route) continue;
    seen.add(sort);
    best = Math.min(best, route.cost);
  }
  return best;
}

function progressOf({ routes, unserved, cost }: ConvoySolution): PlanProgress {
  return {
    vehicles: routes.size,
    unscheduled: unserved.length,
    km: Math.round([...routes.values()].reduce((sum, { times }) => sum + times.km, 0)),
    cost: Math.round(cost * 100) / 100,
  };
}
