import { seededRandom, type SeededRandom } from '#libs/solvers';
import { explain } from './explain.js';
import { journeysOf } from './journey-of.js';
import { obstacle } from './obstacle-texts.js';
import type {
  HandLaidPlan,
  PlanOptions,
  ScheduleConsignment,
  SchedulePlan,
  ScheduleRequest,
} from './plan.js';
import { PlanBoard, type PlanProgress } from './plan-board.js';
import { placesOf, roadBookOf } from './road-book.js';
import type { RoadBook } from './route.js';
import { ConvoySearch, type ConvoySolution } from './search/convoy-search.js';
import { keptTogether } from './search/kept-together.js';
import { type Options, optionsOf, promising } from './search/options.js';
import { TimeBudget } from './time-budget.js';

/** Points by which a worse plan may be taken, at the beginning and at the end of the search. */
const HEAT = { start: 30, end: 1 };
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
 * plan, unless the time runs out before: then it is the best one met. With `from`, that plan is repaired. `clock` gives
 * milliseconds, those on the wall unless said. Call it off the event loop.
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
  const [freely, first] = from
    ? repairing(options, known, budget, from, random)
    : built(options, known, budget, random);
  if (!request.together) yield progressOf(first);
  let best = first;
  for (const better of from ? [] : relaxed(freely, best, known, iterations, budget, random)) {
    best = better;
    if (!request.together) yield progressOf(best);
  }
  const together = request.together ? joined(best, known, budget, random, from) : undefined;
  let search = together?.[0] ?? freely;
  if (together) yield progressOf((best = together[1]));
  for (const better of improved(search, best, known, iterations, budget, random))
    yield progressOf((best = better));
  const again = request.together ? joined(best, known, budget, random, from) : undefined;
  if (again && (!together || again[1].cost < best.cost)) {
    [search, best] = again;
    yield progressOf(best);
  }
  const solution = search.withSecondDrivers(best);
  const looked = { chosen: search.books, options, openings: search.openings };
  const unscheduled = request.consignments
    .filter((c) => unknown.has(c) || solution.unserved.includes(c))
    .map((c) => {
      const reference = unknown.get(c);
      const obstacles =
        reference === undefined
          ? explain(c, solution, looked, budget)
          : [obstacle('unknown_reference', { reference }, request.rules)];
      return { consignmentId: c.id, obstacles };
    });
  return planOf(solution, unscheduled, road);
}

/** Ever better solutions that begin in the request without its clocks. */
function* relaxed(
  search: ConvoySearch,
  first: ConvoySolution,
  consignments: readonly ScheduleConsignment[],
  iterations: number,
  budget: TimeBudget,
  random: SeededRandom,
): Generator<ConvoySolution> {
  if (consignments.length < 2 || iterations === 0 || budget.relaxingIsOver()) return;
  let best = first;
  for (const solution of search.relaxed(random, iterations * RELAXED_ATTEMPTS))
    if (solution.cost < best.cost) yield (best = solution);
}

/** Ever better solutions by exact moves under simulated annealing. */
function* improved(
  search: ConvoySearch,
  first: ConvoySolution,
  consignments: readonly ScheduleConsignment[],
  iterations: number,
  budget: TimeBudget,
  random: SeededRandom,
): Generator<ConvoySolution> {
  const begun = budget.searched();
  let current = first;
  let best = first;
  for (let i = 0; consignments.length > 1 && i < iterations && !budget.searchingIsOver(); i++) {
    const spent = Math.max(i / iterations, (budget.searched() - begun) / (1 - begun));
    const heat = HEAT.start * Math.pow(HEAT.end / HEAT.start, spent);
    const next = search.neighbour(current, random);
    if (next.cost < current.cost - heat * Math.log(1 - random() * (1 - 1e-12))) current = next;
    if (next.cost < best.cost) yield (best = next);
  }
}

/** The search with the solution in which the vehicles of each convoy keep together. */
function joined(
  { routes }: ConvoySolution,
  consignments: readonly ScheduleConsignment[],
  budget: TimeBudget,
  random: SeededRandom,
  from: HandLaidPlan | undefined,
): [ConvoySearch, ConvoySolution] | undefined {
  const together = keptTogether([...routes.values()]);
  if (!together) return undefined;
  const search = new ConvoySearch(together.options, consignments, budget, from);
  return [search, search.completed(together.routes, random)];
}

function planOf(
  { routes, cost }: ConvoySolution,
  unscheduled: SchedulePlan['unscheduled'],
  { travel, request }: RoadBook,
): SchedulePlan {
  const journeys = journeysOf([...routes.values()], request).sort((a, b) => a.departAt - b.departAt);
  const gates = new Set(journeys.flatMap((journey) => journey.crossingId ?? []));
  const [gate = null] = gates;
  return {
    crossingId: gates.size === 1 ? gate : null,
    journeys,
    unscheduled,
    travel: travel.method,
    cost: Math.round(cost * 100) / 100,
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

function progressOf({ routes, unserved, cost }: ConvoySolution): PlanProgress {
  return {
    vehicles: routes.size,
    unscheduled: unserved.length,
    km: Math.round([...routes.values()].reduce((sum, { times }) => sum + times.km, 0)),
    cost: Math.round(cost * 100) / 100,
  };
}
