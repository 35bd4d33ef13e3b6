import { DAY } from '../clock.js';
import { Distances } from '../distances.js';
import type { ScheduleConsignment } from '../plan.js';
import { RouteBook } from '../route-book.js';
import type { RoadBook } from '../route.js';
import type { TimeBudget } from '../time-budget.js';
import { fits } from './insertion.js';
import { Openings } from './openings.js';

/** The gates and days of departure that there are to choose from. */
export type Options = readonly [RouteBook, ...RouteBook[]];

const DAYS_TRIED = 8;
const PROBED_CONSIGNMENTS = 12;
const GATES_PROBED = 3;
const OPTIONS_BUILT = 3;

/** Every gate with every day of departure; one option without a gate where there is none to choose. */
export function optionsOf(road: RoadBook): Options {
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

/** The options under which a sample of consignments travels best by itself. */
export function promising(
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
