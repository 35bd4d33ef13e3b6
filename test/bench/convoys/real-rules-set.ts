import { checkPlan } from '../../../libs/convoys/src/schedule/check/check-plan.js';
import { planConvoy } from '../../../libs/convoys/src/schedule/index.js';
import type { PlanProgress } from '../../../libs/convoys/src/schedule/plan-board.js';
import type { SchedulePlan, ScheduleRequest } from '../../../libs/convoys/src/schedule/plan.js';
import { convoyPlans } from '../../../libs/convoys/src/schedule/planner.js';
import type { BenchmarkOptions } from '../benchmarks.js';
import { realRulesRequest, type RealRulesSize } from './real-rules.js';

/** As large a week as a set of this name holds. */
export const REAL_RULES: Readonly<Record<string, RealRulesSize>> = {
  'real/200': { consignments: 200, vehicles: 60, drivers: 90 },
  'real/1000': { consignments: 1000, vehicles: 300, drivers: 450 },
};

const LARGEST_CONVOY = 12;
const REFERENCE_SECONDS = 60;

interface Row {
  readonly bench: 'convoys';
  readonly set: string;
  readonly instance: string;
  readonly seed: number;
  /** Processor time to the first plan in which every rule is kept. */
  readonly firstSeconds: number;
  readonly cpuSeconds: number;
  readonly vehicles: number;
  readonly unscheduled: number;
  readonly km: number;
  readonly points: number;
  /** Points of the plan after a minute with the same seed; null where that was not asked for. */
  readonly pointsAfterMinute: number | null;
  readonly memoryMegabytes: number;
  /** By the check that shares no code with the search. */
  readonly feasible: boolean;
}

const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Planned {
  readonly plan: SchedulePlan;
  readonly first: number;
  readonly cpu: number;
  readonly memory: number;
}

function planned(request: ScheduleRequest, seed: number, seconds: number): Planned {
  const start = cpuMilliseconds();
  const limits = { seed, iterations: Number.MAX_SAFE_INTEGER, longestMs: seconds * 1000 };
  const plans = convoyPlans(request, limits, cpuMilliseconds);
  let first: number | undefined;
  let memory = 0;
  for (;;) {
    const next: IteratorResult<PlanProgress, SchedulePlan> = plans.next();
    const cpu = (cpuMilliseconds() - start) / 1000;
    first ??= cpu;
    memory = Math.max(memory, process.memoryUsage().rss);
    if (next.done) return { plan: next.value, first, cpu, memory };
  }
}

/**
 * Convoys under every rule of the engine over our places and gates. The plans of a minute, which the others are
 * compared with, are made only where the seconds asked for are fewer and the set is the small one.
 */
export function run({ json, seconds, set, seeds }: BenchmarkOptions): void {
  const size = REAL_RULES[set];
  if (!size) throw new Error(`no set ${set}; there are ${Object.keys(REAL_RULES).join(', ')}`);
  const rows: Row[] = [];
  planConvoy(realRulesRequest({ consignments: 5, vehicles: 3, drivers: 4 }, 1), { seed: 1, iterations: 1 });
  for (let seed = 1; seed <= seeds; seed++) {
    const request = { ...realRulesRequest(size, seed), convoys: { largest: LARGEST_CONVOY } };
    const { plan, first, cpu, memory } = planned(request, seed, seconds);
    const reference =
      size.consignments <= 200 && seconds < REFERENCE_SECONDS
        ? planned(request, seed, REFERENCE_SECONDS).plan.cost
        : null;
    const row: Row = {
      bench: 'convoys',
      set,
      instance: `${set}-${seed}`,
      seed,
      firstSeconds: first,
      cpuSeconds: cpu,
      vehicles: plan.journeys.length,
      unscheduled: plan.unscheduled.length,
      km: Math.round(plan.journeys.reduce((sum, { km }) => sum + km, 0)),
      points: plan.cost,
      pointsAfterMinute: reference,
      memoryMegabytes: Math.round(memory / 2 ** 20),
      feasible: checkPlan(request, plan).length === 0,
    };
    rows.push(row);
    if (json) console.log(JSON.stringify(row));
  }
  if (!json) console.table(rows.map(({ bench: _, set: __, ...row }) => ({ ...row, 'gap %': gapOf(row) })));
}

function gapOf({ points, pointsAfterMinute }: Pick<Row, 'points' | 'pointsAfterMinute'>): number | null {
  return pointsAfterMinute === null ? null : (points / pointsAfterMinute - 1) * 100;
}
