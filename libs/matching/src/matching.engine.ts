import { ThreadPool } from '#libs/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { MatchingSnapshot, Suggestion } from './domain/matching-plan.js';
import type { PlanTask } from './domain/matching-plan.worker.js';
import type { Weights } from './domain/objective.js';
import type { ProgressBoard } from './domain/run-progress.js';

const LONGEST_MS = 120_000;

export interface PlanOptions {
  /** Other values of the objective than the product's own. */
  readonly weights?: Weights;
  readonly progress?: ProgressBoard;
  readonly stop?: AbortSignal;
}

/** Where matching is computed: off the event loop. */
@Injectable()
export class MatchingEngine implements OnModuleDestroy {
  private readonly threads = new ThreadPool<PlanTask, Suggestion[]>(
    new URL('./domain/matching-plan.worker.js', import.meta.url),
  );

  /** @throws UncertifiedFlow; AbortError after two minutes or when it is stopped. */
  plan(snapshot: MatchingSnapshot, { weights, progress, stop }: PlanOptions = {}): Promise<Suggestion[]> {
    return this.threads.run({ snapshot, weights, progress: progress?.memory }, LONGEST_MS, stop);
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }
}
