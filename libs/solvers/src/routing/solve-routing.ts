import { checkRoutingPlanFits, checkRoutingProblem } from './routing-input.js';
import { asRoute, planOf } from './plan-of.js';
import type { Route, RoutingPlan, RoutingProblem } from './problem.js';
import { RoutingModel } from './routing-model.js';
import { RoutingSearch } from './routing-search.js';
import { seededRandom } from './seeded-random.js';
import { fittingSomewhere } from './unserved.js';

/** The temperature falls from the first to the last, as shares of what an order costs on average. */
const HOTTEST = 10;
const COLDEST = 0.002;
/** How often it falls at most, every time from the best plan; and the attempts an order that are worth a fall. */
const CYCLES = 4;
const ATTEMPTS_A_CYCLE = 100;
/** The share of a cycle, from its begin, in which orders may be missing meanwhile where the fleet is to be small. */
const LENIENT = 0.6;
/** The share of the search that goes into saving vehicles, at most. */
const REDUCING = 0.25;
/** Attempts between two looks at the clock. */
const STRETCH = 256;

export interface RoutingOptions {
  readonly seed: number;
  /** Attempts; with them alone the answer is the same on every machine. */
  readonly iterations?: number;
  readonly milliseconds?: number;
  /** Milliseconds; left out: those on the wall. */
  readonly clock?: () => number;
  readonly signal?: AbortSignal;
  /**
   * A plan to begin from, in the indices of this problem. What no longer fits is taken out and brought in elsewhere;
   * if all of it fits, no plan of the search is worse.
   */
  readonly warmStart?: RoutingPlan;
  /**
   * Rules that the problem cannot state. It is asked for every route that an attempt changed before the attempt is
   * taken, and must give the same answer for the same route; it is asked often, so the caller remembers answers.
   */
  readonly accept?: (route: Route) => boolean;
}

/**
 * Yields every better plan as it is found, the first at once and the best last. It stops at the limit that
 * is reached first; with none it goes on until the signal. Whoever wants to abort it from the same thread
 * returns to the event loop between two plans.
 * @throws RoutingInputError on malformed input or a warm start with indices that are unknown or used twice
 */
export function* routingPlans(
  problem: RoutingProblem,
  options: RoutingOptions,
): Generator<RoutingPlan, void> {
  checkRoutingProblem(problem);
  const { warmStart, accept } = options;
  if (warmStart) checkRoutingPlanFits(problem, warmStart);
  const model = new RoutingModel(problem);
  const orders = fittingSomewhere(model);
  const fewest = problem.objective === 'vehicles';
  const search = new RoutingSearch(
    model,
    problem.vehicles.length,
    orders,
    fewest,
    seededRandom(options.seed),
    { warmStart, test: accept && ((vehicle, stops) => accept(asRoute(vehicle, stops))) },
  );
  yield planOf(problem, search.bestStops);
  if (orders.length === 0) return;
  const budget = new Budget(options);
  if (fewest || search.leavesBehind) {
    while (search.bestUsed > 1 || search.leavesBehind) {
      if (!search.leavesBehind) search.dropVehicle();
      const most = search.leavesBehind ? problem.vehicles.length : search.bestUsed - 1;
      let found = false;
      while (!found && budget.spent() < REDUCING)
        for (let i = 0; i < STRETCH && !found; i++) found = search.reduceOnce(most);
      if (!found) break;
      yield planOf(problem, search.bestStops);
      if (!fewest) break;
    }
    search.restart();
  }
  const most = fewest && !search.leavesBehind ? search.bestUsed : problem.vehicles.length;
  const lenient = fewest && !search.leavesBehind && model.penalty.every((penalty) => penalty === Infinity);
  const from = budget.spent();
  let falls: number | undefined;
  let cycle = 0;
  for (let spent = from; spent < 1; spent = budget.spent()) {
    if (spent > from) falls ??= fallsWithin((STRETCH * (1 - from)) / (spent - from) / orders.length);
    const cycles = ((falls ?? 1) * (spent - from)) / (1 - from);
    if (Math.floor(cycles) > cycle) search.restart();
    cycle = Math.floor(cycles);
    search.allowMissing(lenient && cycles - cycle < LENIENT);
    const heat = search.scale * HOTTEST * Math.pow(COLDEST / HOTTEST, cycles - cycle);
    let better = false;
    for (let i = 0; i < STRETCH; i++) if (search.improveOnce(heat, most)) better = true;
    if (better) yield planOf(problem, search.bestStops);
  }
}

/** How often the temperature falls in a search with about that many attempts an order. */
function fallsWithin(attempts: number): number {
  return Math.min(CYCLES, Math.max(1, Math.floor(attempts / ATTEMPTS_A_CYCLE)));
}

/** The best plan within the limits. */
export function solveRouting(problem: RoutingProblem, options: RoutingOptions): RoutingPlan {
  let best: RoutingPlan | undefined;
  for (const plan of routingPlans(problem, options)) best = plan;
  if (!best) throw new Error('a routing search yields at least one plan');
  return best;
}

/** How much of what the search may take is gone. */
class Budget {
  private readonly clock: () => number;
  private readonly start: number;
  private stretches = 0;

  constructor(private readonly options: RoutingOptions) {
    this.clock = options.clock ?? (() => performance.now());
    this.start = this.clock();
  }

  /** From 0 to 1; called once a stretch. */
  spent(): number {
    const { iterations, milliseconds, signal } = this.options;
    if (signal?.aborted) return 1;
    const counted = iterations === undefined ? 0 : (this.stretches++ * STRETCH) / iterations;
    const timed = milliseconds === undefined ? 0 : (this.clock() - this.start) / milliseconds;
    return Math.min(1, Math.max(counted, timed));
  }
}
