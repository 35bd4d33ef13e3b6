import type { SeededRandom } from '#libs/solvers';
import type { ScheduleConsignment } from '../plan.js';
import type { RouteBook } from '../route-book.js';
import type { PlannedRoute } from './planned-route.js';

const AVERAGE_REMOVED = 8;
const LONGEST_STRING = 8;
const NEAR_KEPT = 80;

/** What belongs together on the road: a consignment's neighbours by where they come from and go to. */
export class Neighbours {
  private readonly known = new Map<ScheduleConsignment, readonly ScheduleConsignment[]>();

  constructor(
    private readonly book: RouteBook,
    private readonly consignments: readonly ScheduleConsignment[],
  ) {}

  /** The nearest, itself first. */
  of(c: ScheduleConsignment): readonly ScheduleConsignment[] {
    let known = this.known.get(c);
    if (!known) this.known.set(c, (known = this.found(c)));
    return known;
  }

  private found(c: ScheduleConsignment): ScheduleConsignment[] {
    const { road, distances } = this.book;
    const [from, to] = road.steps.get(c)!.map((step) => step.at) as [number, number];
    return this.consignments
      .map((other) => {
        const [otherFrom, otherTo] = road.steps.get(other)!;
        const km = distances.between(from, otherFrom.at) + distances.between(to, otherTo.at);
        return { other, km: other === c ? -1 : km };
      })
      .sort((a, b) => a.km - b.km)
      .slice(0, NEAR_KEPT)
      .map(({ other }) => other);
  }
}

/**
 * Adjacent string removal (Christiaens and Vanden Berghe, Slack induction by string removals, 2020): from routes that
 * carry what is near one consignment, a string of consignments loaded one after the other.
 */
export function strings(
  routeOf: ReadonlyMap<ScheduleConsignment, PlannedRoute>,
  near: readonly ScheduleConsignment[],
  random: SeededRandom,
): Set<ScheduleConsignment> {
  const removed = new Set<ScheduleConsignment>();
  const routes = new Set(routeOf.values()).size;
  const longest = Math.min(LONGEST_STRING, Math.max(1, routeOf.size / Math.max(1, routes)));
  const most = (4 * AVERAGE_REMOVED) / (1 + longest) - 1;
  const count = Math.floor(1 + random() * most);
  const ruined = new Set<PlannedRoute>();
  for (const c of near) {
    if (ruined.size === count) break;
    const route = routeOf.get(c);
    if (!route || ruined.has(route)) continue;
    ruined.add(route);
    const carried = route.laid.steps.flatMap((step) => (step.load ? [step.consignment] : []));
    if (c.vehicleItself !== undefined) continue;
    const size = Math.min(carried.length, Math.floor(1 + random() * longest));
    const at = carried.indexOf(c);
    const lowest = Math.max(0, at - size + 1);
    const highest = Math.min(at, carried.length - size);
    const from = lowest + Math.floor(random() * (highest - lowest + 1));
    for (const each of carried.slice(from, from + size)) removed.add(each);
  }
  return removed;
}
