import { ruinAndRecreate, seededRandom } from '#libs/solvers';
import { DAY, HOUR } from './clock.js';
import { ConvoySearch, type ConvoySolution } from './convoy-search.js';
import { eligibleDrivers } from './crew.js';
import { explain, type Option } from './explain.js';
import { fits } from './insertion.js';
import { obstacle } from './obstacle-texts.js';
import type {
  PlanOptions,
  ScheduleConsignment,
  ScheduledJourney,
  SchedulePlan,
  ScheduleRequest,
} from './plan.js';
import { type PlannedRoute, RouteBook } from './route-book.js';
import { placesOf, roadBookOf } from './road-book.js';
import type { RoadBook } from './route.js';
import { SHARE, TimeBudget } from './time-budget.js';

const DAYS_TRIED = 8;
const PROBED_CONSIGNMENTS = 12;
const OPTIONS_BUILT = 4;

/**
 * Plans a convoy: which vehicle with which drivers carries what, over which gate and when, legal in every rule.
 * The same request, seed and number of iterations give the same plan, unless the time runs out before: then it is the
 * best one met. Takes about a second of CPU for 60 consignments: call it off the event loop.
 */
export function planConvoy(
  request: ScheduleRequest,
  { seed, iterations, longestMs }: PlanOptions,
): SchedulePlan {
  const budget = new TimeBudget(longestMs);
  const unknown = unknownReferences(request);
  const known = request.consignments.filter((c) => !unknown.has(c));
  const road = roadBookOf(request);
  const options = optionsOf(road, known, budget);
  const random = seededRandom(seed);
  const built = promising(options, known, budget)
    .filter((_, index) => index === 0 || !budget.spent(SHARE.building))
    .map((option) => ({ option, solution: option.search.construct(random) }))
    .sort((a, b) => a.solution.cost - b.solution.cost);
  const best = built[0];
  if (!best) throw new Error('a request without any departure');
  const { option } = best;
  const searched = ruinAndRecreate({
    initial: best.solution,
    cost: (s: ConvoySolution) => s.cost,
    neighbour: (s, r) => option.search.neighbour(s, r),
    iterations: known.length > 1 ? iterations : 0,
    random,
    temperature: { start: 300, end: 1 },
  });
  const solution = option.search.withSecondDrivers(searched);
  const routes = [...solution.routes.values()].map((route) => withoutIdleStart(option.book, route));
  const journeys = routes.map((route) => journeyOf(route)).sort((a, b) => a.departAt - b.departAt);
  return {
    crossingId: journeys.find((j) => j.crossingId !== null)?.crossingId ?? null,
    journeys,
    unscheduled: request.consignments
      .filter((c) => unknown.has(c) || solution.unserved.includes(c))
      .map((c) => {
        const reference = unknown.get(c);
        return {
          consignmentId: c.id,
          obstacles:
            reference === undefined
              ? explain(c, solution, option, options, budget)
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
function optionsOf(
  road: RoadBook,
  consignments: readonly ScheduleConsignment[],
  budget: TimeBudget,
): Option[] {
  const { request } = road;
  const departures: number[] = [];
  for (let at = request.earliestDepartureAt; at <= request.latestDepartureAt; at += DAY) {
    if (departures.length < DAYS_TRIED) departures.push(at);
  }
  if (departures.length === 0) departures.push(request.earliestDepartureAt);
  const crossings = request.crossings.length > 0 ? request.crossings : [null];
  return crossings.flatMap((crossing) =>
    departures.map((departAt) => {
      const book = new RouteBook(road, crossing, departAt);
      return { book, search: new ConvoySearch(book, consignments, budget) };
    }),
  );
}

/** The options under which single consignments travel best, judged by a sample of them. */
function promising(
  options: readonly Option[],
  consignments: readonly ScheduleConsignment[],
  budget: TimeBudget,
): Option[] {
  const step = Math.max(1, Math.ceil(consignments.length / PROBED_CONSIGNMENTS));
  const sample = consignments.filter((_, index) => index % step === 0);
  const scored = options.map((option) => ({
    option,
    score: budget.spent(SHARE.probing) ? Infinity : sample.reduce((sum, c) => sum + probe(option, c), 0),
  }));
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, OPTIONS_BUILT)
    .map((s) => s.option);
}

function probe({ book, search }: Option, c: ScheduleConsignment): number {
  const { request } = book.road;
  const classes = new Set<string>();
  let best = request.weights.unscheduled;
  for (const vehicle of request.vehicles) {
    const itself = c.vehicleItself === vehicle.id;
    const suits = itself || (c.vehicleItself === undefined && fits(vehicle, c));
    const sort = `${vehicle.vehicleClass}|${vehicle.kind}`;
    if (!suits || classes.has(sort)) continue;
    const crosses = book.crosses(vehicle, itself ? [] : [c.originPlaceId, c.destinationPlaceId]);
    const route = search.open(vehicle, c, eligibleDrivers(vehicle, request.drivers, crosses));
    if (!route || 'rule' in route) continue;
    classes.add(sort);
    best = Math.min(best, route.cost);
  }
  return best;
}

/** Leaves as late as it can without arriving any later: nobody waits on the road for what is known beforehand. */
function withoutIdleStart(book: RouteBook, route: PlannedRoute): PlannedRoute {
  const { vehicle, drivers, steps, itself, timetable } = route;
  const waited = timetable.legs
    .filter((l) => l.kind.endsWith('wait'))
    .reduce((sum, l) => sum + l.endAt - l.startAt, 0);
  for (let delay = Math.ceil(waited / HOUR) * HOUR; delay > 0; delay -= HOUR) {
    const later = book.planned(vehicle, drivers, steps, itself, timetable.departAt + delay);
    if ('timetable' in later && later.timetable.arriveAt <= timetable.arriveAt) return later;
  }
  return route;
}

function journeyOf({ vehicle, drivers, steps, itself, timetable }: PlannedRoute): ScheduledJourney {
  const crossing = timetable.legs.find((l) => l.kind === 'border')?.crossingId;
  const carried = steps.filter((s) => s.load).map((s) => s.consignment.id);
  return {
    vehicleId: vehicle.id,
    driverIds: drivers.map((d) => d.id),
    consignmentIds: itself ? [itself.id, ...carried] : carried,
    crossingId: crossing ?? null,
    ...timetable,
  };
}
