import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import { ProgressBoard, type RunProgress } from './domain/run-progress.js';
import { RunJournal } from './run-journal.js';

/** Often enough for somebody who watches; a run that is shorter writes nothing on its way. */
const LOOK_MS = 300;

interface Watched {
  readonly progress: ProgressBoard;
  readonly stop: AbortSignal;
}

/** Writes down how far a run is while it is computed, and stops it when it is cancelled or makes way for another. */
@Injectable()
export class RunWatch {
  constructor(
    private readonly db: Database,
    private readonly journal: RunJournal,
  ) {}

  /** Undefined where the run was cancelled, or waits again. @throws what the work throws. */
  async during<T>(runId: string, work: (watched: Watched) => Promise<T>): Promise<T | undefined> {
    const progress = new ProgressBoard();
    const stopping = new AbortController();
    let looking: Promise<void> | undefined;
    const look = async (): Promise<void> => {
      if (!(await this.note(runId, progress.read()))) stopping.abort();
    };
    const timer = setInterval(() => {
      looking ??= look()
        // What cannot be written down now is tried at the next look.
        .catch(() => undefined)
        .finally(() => (looking = undefined));
    }, LOOK_MS);
    try {
      return await work({ progress, stop: stopping.signal });
    } catch (error) {
      if (stopping.signal.aborted) return undefined;
      throw error;
    } finally {
      clearInterval(timer);
      await looking;
    }
  }

  /** Whether it goes on. */
  private note(runId: string, at: RunProgress): Promise<boolean> {
    return this.db.transaction(
      async (tx) => !(await this.journal.makeWay(tx, runId)) && this.journal.progress(tx, runId, at),
    );
  }
}
