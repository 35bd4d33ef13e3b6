import { ThreadPool } from '#libs/kernel';
import type {
  PlanOptions,
  ScheduleCrossing,
  ScheduleEngine,
  SchedulePlan,
  ScheduleRequest,
} from '../plan.js';
import { roadBookOf } from '../road-book.js';
import type { RoughPlan, RoughRoute } from './exact-plan.js';
import { crewsFor } from './vroom-crews.js';
import { type VroomProgram, type VroomSolution, VroomUnavailable } from './vroom-program.js';
import { type NumberedProblem, vroomProblem } from './vroom-problem.js';
import type { ExactTask } from './vroom.worker.js';

/** VROOM knows no choice of gates: so many are tried, those first over which the way is shortest. */
const GATES_TRIED = 3;
const PATIENCE_MS = 10_000;

/**
 * Lets VROOM choose who carries what in which order, and schedules its routes exactly. Where VROOM does not answer, the
 * planner of this library does, and `onFailure` is told why.
 */
export class VroomScheduleEngine implements ScheduleEngine {
  private readonly threads = new ThreadPool<ExactTask, SchedulePlan>(
    new URL('./vroom.worker.js', import.meta.url),
  );

  constructor(
    private readonly vroom: VroomProgram,
    private readonly own: ScheduleEngine,
    private readonly onFailure: (why: VroomUnavailable) => void,
  ) {}

  async plan(request: ScheduleRequest, options: PlanOptions): Promise<SchedulePlan> {
    const patience = Math.min(PATIENCE_MS, (options.longestMs ?? Infinity) / 2);
    try {
      const plans = await this.rough(request, AbortSignal.timeout(patience));
      return await this.threads.run({ request, plans });
    } catch (error) {
      if (!(error instanceof VroomUnavailable)) throw error;
      this.onFailure(error);
      const longestMs = options.longestMs === undefined ? {} : { longestMs: options.longestMs - patience };
      return this.own.plan(request, { ...options, ...longestMs });
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.threads.close(), this.own.close?.()]);
  }

  private async rough(request: ScheduleRequest, signal: AbortSignal): Promise<RoughPlan[]> {
    const road = roadBookOf(reachable(request));
    const plans: RoughPlan[] = [];
    for (const crossing of gatesOf(road.request)) {
      const { vehicles, spare } = crewsFor(road.request, crossing);
      const numbered = vroomProblem(road, crossing, vehicles);
      const { shipments, vehicles: offered } = numbered.problem;
      const isEmpty = shipments.length === 0 || offered.length === 0;
      const solution = isEmpty ? { routes: [] } : await this.vroom.solve(numbered.problem, signal);
      plans.push({ crossing, spare, routes: routesOf(numbered, solution) });
    }
    return plans;
  }
}

/** Without what lies nowhere: the exact plan names it. */
function reachable(request: ScheduleRequest): ScheduleRequest {
  const known = new Set(request.places.map(({ id }) => id));
  const consignments = request.consignments.filter(
    (c) => known.has(c.originPlaceId) && known.has(c.destinationPlaceId),
  );
  return { ...request, consignments };
}

/** None where nothing crosses the border. */
function gatesOf({
  places,
  consignments,
  crossings,
  vehicles,
}: ScheduleRequest): (ScheduleCrossing | null)[] {
  const place = new Map(places.map((p) => [p.id, p]));
  const ends = consignments.map(
    (c) => [place.get(c.originPlaceId), place.get(c.destinationPlaceId)] as const,
  );
  const crossing = ends.filter(([from, to]) => (from?.country === 'UA') !== (to?.country === 'UA'));
  if (crossing.length === 0) return [null];
  const detour = (gate: ScheduleCrossing): number =>
    crossing
      .flat()
      .reduce((sum, end) => sum + (end ? Math.hypot(end.lat - gate.lat, (end.lon - gate.lon) * 0.64) : 0), 0);
  const admitted = (gate: ScheduleCrossing): number =>
    vehicles.filter(({ vehicleClass }) => gate.accepts[vehicleClass] === true).length;
  const usable = crossings.filter((gate) => admitted(gate) > 0);
  const best = usable.toSorted((a, b) => admitted(b) - admitted(a) || detour(a) - detour(b));
  return best.length > 0 ? best.slice(0, GATES_TRIED) : [null];
}

/** Vehicles that are goods drive whether they carry something or not. Numbers that were not given are passed over. */
function routesOf({ vehicles, consignments }: NumberedProblem, { routes }: VroomSolution): RoughRoute[] {
  return vehicles.map((crew, number) => {
    const steps = routes.find(({ vehicle }) => vehicle === number)?.steps ?? [];
    return {
      crew,
      steps: steps
        .filter(({ type, id }) => id !== undefined && (type === 'pickup' || type === 'delivery'))
        .flatMap(({ type, id = -1 }) => {
          const consignmentId = consignments[id]?.id;
          return consignmentId === undefined ? [] : [{ consignmentId, load: type === 'pickup' }];
        }),
    };
  });
}
