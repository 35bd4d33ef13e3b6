import { ThreadPool } from '#libs/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { MatchingSnapshot, Suggestion } from './domain/matching-plan.js';
import type { PlanTask } from './domain/matching-plan.worker.js';
import type { Weights } from './domain/objective.js';
import { fingerprints, partsOf, together } from './domain/parts.js';
import type { ProgressBoard } from './domain/run-progress.js';

const LONGEST_MS = 120_000;

export interface PlanOptions {
  /** Other values of the objective than the product's own. */
  readonly weights?: Weights;
  readonly progress?: ProgressBoard;
  readonly stop?: AbortSignal;
}

export interface RenewOptions extends Omit<PlanOptions, 'weights'> {
  readonly full?: boolean;
}

interface Solved {
  readonly fingerprint: string;
  readonly suggestions: readonly Suggestion[];
}

/** Where matching is computed: off the event loop. */
@Injectable()
export class MatchingEngine implements OnModuleDestroy {
  private readonly threads = new ThreadPool<PlanTask, Suggestion[]>(
    new URL('./domain/matching-plan.worker.js', import.meta.url),
  );
  /** The last certified plan of each part, by item. */
  private solved: ReadonlyMap<string, Solved> = new Map();

  /** @throws UncertifiedFlow; AbortError after two minutes or when it is stopped. */
  plan(snapshot: MatchingSnapshot, { weights, progress, stop }: PlanOptions = {}): Promise<Suggestion[]> {
    return this.threads.run({ snapshot, weights, progress: progress?.memory }, LONGEST_MS, stop);
  }

  /**
   * The same plan as `plan` makes; only what has changed since the last time is solved again, or all where it is a
   * `full` run.
   * @throws as `plan` does; what was known before stays known.
   */
  async renew(snapshot: MatchingSnapshot, { full, ...options }: RenewOptions = {}): Promise<Suggestion[]> {
    const fingerprintOf = fingerprints(snapshot);
    const parts = Array.from(partsOf(snapshot), ([item, part]) => ({
      item,
      part,
      fingerprint: fingerprintOf(part),
    }));
    const changed = parts.filter(
      ({ item, fingerprint }) => full || this.solved.get(item)?.fingerprint !== fingerprint,
    );
    const fresh = new Map<string, Suggestion[]>(changed.map(({ item }) => [item, []]));
    if (changed.length > 0) {
      const changedParts = changed.map(({ part }) => part);
      const itemOf = new Map(
        changedParts.flatMap(({ demands }) => demands.map((line) => [line.needLineId, line.itemCode])),
      );
      for (const suggestion of await this.plan(together(snapshot, changedParts), options))
        fresh.get(itemOf.get(suggestion.needLineId)!)!.push(suggestion);
    }
    this.solved = new Map(
      parts.map(({ item, fingerprint }) => [
        item,
        { fingerprint, suggestions: fresh.get(item) ?? this.solved.get(item)!.suggestions },
      ]),
    );
    return Array.from(this.solved.values(), ({ suggestions }) => suggestions).flat();
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }
}
