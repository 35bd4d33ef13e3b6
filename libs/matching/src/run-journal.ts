import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound } from '#libs/http';
import { RunHasEnded } from './domain/run.errors.js';
import type { RunProgress } from './domain/run-progress.js';
import { IS_FULL } from './matching-runs.js';

const MAKES_WAY_SECONDS = 60;

/** Why a run has no result: no certificate, more time than is given, or an engine that broke. */
export type RunFailure = 'uncertified' | 'too_long' | 'broken';

/** What is written down of a run. Receives the caller's transaction. */
@Injectable()
export class RunJournal {
  constructor(private readonly outbox: Outbox) {}

  /** Why it was asked for; undefined for a run that is not any more. One whose worker died is taken up again. */
  async start(tx: EntityManager, runId: string): Promise<{ readonly reason: string } | undefined> {
    const [[started]] = await tx.query<[{ reason: string }[], number]>(
      `update matching_run set state = 'running', started_at = now(), phase = 'reading', parts_done = null, parts_total = null
       where id = $1 and state in ('requested', 'running') returning reason`,
      [runId],
    );
    return started;
  }

  /** The run that has stored its suggestions last. */
  async last(tx: EntityManager): Promise<string | undefined> {
    const [done] = await tx.query<{ id: string }[]>(
      `select id from matching_run where state = 'done' order by finished_at desc limit 1`,
    );
    return done?.id;
  }

  /** False once somebody has stopped the run. */
  async progress(tx: EntityManager, runId: string, at: RunProgress): Promise<boolean> {
    const [, running] = await tx.query<[unknown[], number]>(
      `update matching_run set phase = $2, parts_done = $3, parts_total = $4 where id = $1 and state = 'running'`,
      [runId, at.phase, at.total > 0 ? at.done : null, at.total > 0 ? at.total : null],
    );
    if (running > 0) await this.tell(tx, runId);
    return running > 0;
  }

  /**
   * A full run makes way for one that follows a change and waits: it is asked for anew, behind that. Answers whether it
   * does. Not later than a minute after it was asked for, so that it gets done however much changes.
   */
  async makeWay(tx: EntityManager, runId: string): Promise<boolean> {
    const [, made] = await tx.query<[unknown[], number]>(
      `update matching_run set state = 'requested', phase = null, parts_done = null, parts_total = null
       where id = $1 and state = 'running' and ${IS_FULL} and requested_at > now() - make_interval(secs => $2)
         and exists (select from matching_run where state = 'requested' and not ${IS_FULL})
         and not exists (select from matching_run where state = 'requested' and ${IS_FULL})`,
      [runId, MAKES_WAY_SECONDS],
    );
    if (made === 0) return false;
    await this.outbox.add(tx, {
      topic: 'matching.requested',
      key: 'matching',
      payload: { runId },
      audience: [],
    });
    await this.tell(tx, runId);
    return true;
  }

  /** Locks the run until the transaction ends: who would stop it meanwhile waits and comes too late. */
  async isRunning(tx: EntityManager, runId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from matching_run where id = $1 and state = 'running' for update`,
      [runId],
    );
    return rows.length > 0;
  }

  async done(tx: EntityManager, runId: string, outcome: object): Promise<void> {
    await tx.query(
      `update matching_run set state = 'done', finished_at = now(), phase = null, outcome = $2 where id = $1`,
      [runId, outcome],
    );
    await this.tell(tx, runId);
  }

  async failed(tx: EntityManager, runId: string, failure: RunFailure, detail: string): Promise<void> {
    await tx.query(
      `update matching_run set state = 'failed', finished_at = now(), failure = $2, outcome = $3 where id = $1`,
      [runId, failure, { detail }],
    );
    await this.outbox.add(tx, {
      topic: 'matching.failed',
      key: 'matching',
      payload: { runId },
      audience: [],
    });
    await this.tell(tx, runId);
  }

  /** Ends a run before it has stored anything. @throws NotFound; RunHasEnded. */
  async cancel(tx: EntityManager, runId: string): Promise<void> {
    const [, cancelled] = await tx.query<[unknown[], number]>(
      `update matching_run set state = 'cancelled', finished_at = now()
       where id = $1 and state in ('requested', 'running')`,
      [runId],
    );
    if (cancelled > 0) return this.tell(tx, runId);
    const known = await tx.query<unknown[]>('select from matching_run where id = $1', [runId]);
    throw known.length > 0 ? new RunHasEnded() : new NotFound();
  }

  private async tell(tx: EntityManager, runId: string): Promise<void> {
    const coordinating = await tx.query<{ id: string }[]>('select id from coordinating_organisations() id');
    await this.outbox.add(tx, {
      topic: 'matching.progressed',
      key: 'matching-progress',
      payload: { runId },
      audience: coordinating.map(({ id }) => id),
    });
  }
}
