import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Why a run is asked for that solves everything again, not only what has changed since the last. */
const FULL_RUNS: readonly string[] = ['asked', 'nightly'];

export const isFullRun = (reason: string): boolean => FULL_RUNS.includes(reason);

/** The same as a condition on a row of `matching_run`; the index of runs that wait is written so too. */
export const IS_FULL = `(reason in ('asked', 'nightly'))`;

/** Asks for runs of the engine. Many reasons at once make one run: a full one, or one that follows changes. */
@Injectable()
export class MatchingRuns {
  constructor(private readonly outbox: Outbox) {}

  /** The id of the run that will see what this transaction has changed. */
  async request(tx: EntityManager, reason: string): Promise<string> {
    const runId = newId();
    const mine = await tx.query<unknown[]>(
      `insert into matching_run (id, state, reason) values ($1, 'requested', $2)
       on conflict (${IS_FULL}) where state = 'requested' do nothing returning id`,
      [runId, reason],
    );
    if (mine.length === 0) {
      const [waiting] = await tx.query<{ id: string }[]>(
        `select id from matching_run where state = 'requested' and ${IS_FULL} = $1`,
        [isFullRun(reason)],
      );
      // It has just been taken up and may have read before our change; ask again.
      return waiting ? waiting.id : this.request(tx, reason);
    }
    await this.outbox.add(tx, {
      topic: 'matching.requested',
      key: 'matching',
      payload: { runId },
      audience: [],
    });
    return runId;
  }
}
