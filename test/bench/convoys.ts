import { checkRoutingPlan, routingPlans, type RoutingPlan } from '#libs/solvers';
import { ownInstances, publicInstances, type RoutingInstance } from './routing-instances.js';
import type { BenchmarkOptions } from './benchmarks.js';
import { REAL_RULES, run as runRealRules } from './convoys/real-rules-set.js';
import { compareWithVroom } from './vroom.js';

interface Row {
  readonly bench: 'convoys';
  readonly set: string;
  readonly instance: string;
  readonly seed: number;
  readonly vehicles: number;
  readonly distance: number;
  readonly bestVehicles: number | null;
  readonly bestDistance: number | null;
  readonly cpuSeconds: number;
  /** By the checker that shares no code with the search. */
  readonly feasible: boolean;
}

const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** In per cent; null where the vehicles differ or nothing is known to compare with. */
function gapOf({ vehicles, distance, bestVehicles, bestDistance }: Row): number | null {
  if (bestDistance === null || vehicles !== bestVehicles) return null;
  return (distance / bestDistance - 1) * 100;
}

function solved(
  set: string,
  { name, problem, bestKnown }: RoutingInstance,
  seed: number,
  seconds: number,
): Row {
  const start = cpuMilliseconds();
  let best: RoutingPlan | undefined;
  const limits = { seed, milliseconds: seconds * 1000, clock: cpuMilliseconds };
  for (const plan of routingPlans(problem, limits)) best = plan;
  const cpuSeconds = (cpuMilliseconds() - start) / 1000;
  if (!best) throw new Error(`${name}: no plan`);
  return {
    bench: 'convoys',
    set,
    instance: name,
    seed,
    vehicles: best.routes.length,
    distance: best.distance,
    bestVehicles: bestKnown?.vehicles ?? null,
    bestDistance: bestKnown?.distance ?? null,
    cpuSeconds,
    feasible: best.unserved.length === 0 && checkRoutingPlan(problem, best).length === 0,
  };
}

function summary(rows: readonly Row[]) {
  const compared = rows.filter(({ bestVehicles }) => bestVehicles !== null);
  const gaps = rows.map(gapOf).filter((gap) => gap !== null);
  return {
    plans: rows.length,
    infeasible: rows.filter(({ feasible }) => !feasible).length,
    'extra vehicles': compared.length
      ? compared.reduce((sum, { vehicles, bestVehicles }) => sum + vehicles - bestVehicles!, 0)
      : 'not known',
    'mean gap %': gaps.length ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : 'not known',
    'max gap %': gaps.length ? Math.max(...gaps) : 'not known',
    'mean CPU s': rows.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / rows.length,
  };
}

/**
 * Pickup and delivery with time windows, fewest vehicles and then least distance, on instances that the project
 * may not redistribute (`PORUCH_BENCHMARKS` names their folder) or, without them, on instances of its own; the sets
 * `real/…` plan convoys under all rules, `vroom` also by VROOM where one is configured.
 */
export async function run(options: BenchmarkOptions): Promise<void> {
  const { json, seconds, set, seeds } = options;
  if (set in REAL_RULES) return runRealRules(options);
  if (set === 'vroom') return compareWithVroom(options);
  const known = publicInstances(process.env.PORUCH_BENCHMARKS, set);
  if (!known && json) console.log(JSON.stringify({ bench: 'convoys', set, status: 'not run' }));
  if (!known && !json)
    console.log(`${set}: not run, PORUCH_BENCHMARKS names no folder that has it. Our own instances instead:`);
  const name = known ? set : 'own';
  const rows: Row[] = [];
  for (const instance of known ?? ownInstances())
    for (let seed = 1; seed <= seeds; seed++) {
      const row = solved(name, instance, seed, seconds);
      rows.push(row);
      if (json) console.log(JSON.stringify(row));
    }
  if (json) return;
  console.table(
    rows.map(({ bench: _, set: __, ...row }) => ({ ...row, 'gap %': gapOf({ bench: _, set: __, ...row }) })),
  );
  console.table({ [name]: summary(rows) });
}
