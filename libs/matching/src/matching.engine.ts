import { ThreadPool } from '#libs/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { IntegerOutcome, MatchingSnapshot, Plan, Suggestion } from './domain/matching-plan.js';
import type { PlanTask } from './domain/matching-plan.worker.js';
import type { Weights } from './domain/objective.js';
import { fingerprints, itemsOf, type Part, partsOf, together } from './domain/parts.js';
import type { ProgressBoard } from './domain/run-progress.js';

const LONGEST_MS = 120_000;

/** How long an integer program may look for the best plan of one part; 0: there are none. */
const INTEGER_SECONDS = Number(process.env['PORUCH_MATCHING_INTEGER_SECONDS'] ?? 2);

export interface PlanOptions {
  /** Other values of the objective than the product's own. */
  readonly weights?: Weights;
  readonly progress?: ProgressBoard;
  readonly stop?: AbortSignal;
}

export interface RenewOptions extends Omit<PlanOptions, 'weights'> {
  /** The run that has stored its suggestions last, in whichever process; undefined where there is none. */
  readonly stored?: string | undefined;
  /** Everything is solved again. */
  readonly full?: boolean;
}

/** What a run has to store. */
export interface Renewal {
  /** What is suggested for lines or of lots of these items is all in `suggestions`; null: of all items. */
  readonly items: readonly string[] | null;
  readonly suggestions: readonly Suggestion[];
  /** How many suggestions there are of all items. */
  readonly total: number;
  /** Of the parts that were solved now; null where all of them are networks. */
  readonly integers: IntegerOutcome | null;
}

interface Solved {
  readonly fingerprint: string;
  readonly items: readonly string[];
  suggestions: number;
}

const NOTHING: Plan = { suggestions: [], integers: null };

const solvedPart = (fingerprint: string, part: Part): Solved => ({
  fingerprint,
  items: itemsOf([part]),
  suggestions: 0,
});

/** Where matching is computed: off the event loop. */
@Injectable()
export class MatchingEngine implements OnModuleDestroy {
  private readonly threads = new ThreadPool<PlanTask, Plan>(
    new URL('./domain/matching-plan.worker.js', import.meta.url),
  );
  /** What the last run of this engine has solved. */
  private known: { readonly runId?: string; readonly parts: ReadonlyMap<string, Solved> } = {
    parts: new Map(),
  };

  /** @throws UncertifiedFlow; AbortError after two minutes or when it is stopped. */
  plan(snapshot: MatchingSnapshot, { weights, progress, stop }: PlanOptions = {}): Promise<Plan> {
    return this.threads.run(
      { snapshot, weights, progress: progress?.memory, integerSeconds: INTEGER_SECONDS },
      LONGEST_MS,
      stop,
    );
  }

  /**
   * What changes in the plan that the run `stored` has left: only items of which anything has changed since are solved
   * again. A `full` run, and one after a run that this engine has not solved itself, solves them all.
   * @throws as `plan` does; what was known before stays known.
   */
  async renew(runId: string, snapshot: MatchingSnapshot, options: RenewOptions = {}): Promise<Renewal> {
    const { stored, full, ...watched } = options;
    const everything = full || stored === undefined || stored !== this.known.runId;
    const before: ReadonlyMap<string, Solved> = everything ? new Map() : this.known.parts;
    const fingerprintOf = fingerprints(snapshot);
    const parts = new Map<string, Solved>();
    const changed = new Map<string, Part>();
    for (const [key, part] of partsOf(snapshot)) {
      const fingerprint = fingerprintOf(part);
      const same = before.get(key);
      if (same?.fingerprint !== fingerprint) changed.set(key, part);
      parts.set(key, same?.fingerprint === fingerprint ? same : solvedPart(fingerprint, part));
    }
    const replaced = [...before].filter(([key, part]) => parts.get(key) !== part);
    const { suggestions, integers } =
      changed.size > 0 ? await this.plan(together(snapshot, [...changed.values()]), watched) : NOTHING;
    const partOf = new Map(
      Array.from(changed, ([key, { demands }]) =>
        demands.map((line) => [line.needLineId, key] as const),
      ).flat(),
    );
    for (const { needLineId } of suggestions) parts.get(partOf.get(needLineId)!)!.suggestions++;
    this.known = { runId, parts };
    return {
      items: everything
        ? null
        : [...new Set([...replaced.map(([, part]) => part.items), itemsOf([...changed.values()])].flat())],
      suggestions,
      integers,
      total: [...parts.values()].reduce((sum, part) => sum + part.suggestions, 0),
    };
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }
}
