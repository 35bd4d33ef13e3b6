import { type MatchingSnapshot, planMatches, type Suggestion } from './matching-plan.js';
import type { Weights } from './objective.js';
import { ProgressBoard } from './run-progress.js';

export interface PlanTask {
  readonly snapshot: MatchingSnapshot;
  readonly weights?: Weights | undefined;
  /** The memory of a {@link ProgressBoard}. */
  readonly progress?: SharedArrayBuffer | undefined;
}

/** Runs in a worker thread, so that a large flow never blocks the event loop. */
export default ({ snapshot, weights, progress }: PlanTask): Suggestion[] =>
  planMatches(snapshot, weights, progress && new ProgressBoard(progress).tell);
