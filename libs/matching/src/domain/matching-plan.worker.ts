import { loadMixedSolver } from '#libs/solvers';
import { type MatchingSnapshot, type Plan, planOf, problemOf } from './matching-plan.js';
import type { Weights } from './objective.js';
import { ProgressBoard } from './run-progress.js';

export interface PlanTask {
  readonly snapshot: MatchingSnapshot;
  readonly weights?: Weights | undefined;
  /** The memory of a {@link ProgressBoard}. */
  readonly progress?: SharedArrayBuffer | undefined;
  /** How long each integer program may take. */
  readonly integerSeconds: number;
}

/** All integer programs of a run together take no longer than so many times what one may. */
const PROGRAMS_OF_A_RUN = 15;

/**
 * Runs in a worker thread, so that a large flow never blocks the event loop. HiGHS is loaded for the first part that is
 * no network.
 */
export default async function planned({
  snapshot,
  weights,
  progress,
  integerSeconds,
}: PlanTask): Promise<Plan> {
  const tell = progress && new ProgressBoard(progress).tell;
  tell?.('comparing');
  const problem = problemOf(snapshot, weights);
  const solver = problem.mixed.length > 0 && integerSeconds > 0 ? await loadMixedSolver() : undefined;
  return planOf(problem, tell, solver, { each: integerSeconds, all: integerSeconds * PROGRAMS_OF_A_RUN });
}
