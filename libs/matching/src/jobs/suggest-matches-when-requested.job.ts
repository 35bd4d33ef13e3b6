import { Database } from '#libs/database';
import { newId } from '#libs/kernel';
import { type Handler, Handles, Outbox, type OutboxMessage } from '#libs/outbox';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Suggestion } from '../domain/matching-plan.js';
import { MatchingEngine, type Renewal } from '../matching.engine.js';
import { isFullRun } from '../matching-runs.js';
import { readSnapshot } from '../matching-snapshot.js';
import { type RunFailure, RunJournal } from '../run-journal.js';
import { RunWatch } from '../run-watch.js';

const LONGEST_DETAIL = 500;

interface Told {
  readonly id: string;
  readonly needOwnerId: string;
  readonly giverId: string;
}

type Prepared =
  | { readonly renewal: Renewal }
  | { readonly failure: RunFailure; readonly detail: string }
  /** Cancelled, or ended already. */
  | undefined;

/**
 * Runs the engine and replaces the suggestions. Nothing that people have proposed or agreed is touched. A run without a
 * certified plan changes no suggestion: it is stored as failed, and the log raises an alarm.
 */
@Injectable()
@Handles('matching', 'matching.requested')
export class SuggestMatchesWhenRequested implements Handler<'matching.requested', Prepared> {
  private readonly log = new Logger(SuggestMatchesWhenRequested.name);

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly engine: MatchingEngine,
    private readonly journal: RunJournal,
    private readonly watch: RunWatch,
  ) {}

  async prepare({ payload: { runId } }: OutboxMessage<'matching.requested'>): Promise<Prepared> {
    const run = await this.db.transaction((tx) => this.journal.start(tx, runId));
    if (!run) return undefined;
    const [snapshot, stored] = await this.db.read(async (tx) => [
      await readSnapshot(tx),
      await this.journal.last(tx),
    ]);
    try {
      const renewal = await this.watch.during(runId, (watched) =>
        this.engine.renew(runId, snapshot, { ...watched, stored, full: isFullRun(run.reason) }),
      );
      return renewal && { renewal };
    } catch (error) {
      return { failure: failureOf(error), detail: String(error).slice(0, LONGEST_DETAIL) };
    }
  }

  async handle(
    tx: EntityManager,
    { payload }: OutboxMessage<'matching.requested'>,
    prepared: Prepared,
  ): Promise<void> {
    if (!prepared || !(await this.journal.isRunning(tx, payload.runId))) return;
    if ('failure' in prepared) {
      this.log.error(`FAILED MATCHING RUN ${payload.runId}: ${prepared.failure}: ${prepared.detail}`);
      return this.journal.failed(tx, payload.runId, prepared.failure, prepared.detail);
    }
    const { items, suggestions, total, integers } = prepared.renewal;
    await tx.query(`select pg_advisory_xact_lock(hashtext('matching'))`);
    await tx.query(
      `delete from match where state = 'suggested'
         and ($3::text[] is null or need_line_id in (select id from need_line where item_code = any($3))
           or lot_id in (select id from lot where item_code = any($3)))
         and (need_line_id, lot_id) not in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [suggestions.map((s) => s.needLineId), suggestions.map((s) => s.lotId), items],
    );
    const told = await this.store(tx, payload.runId, suggestions);
    for (const organisationId of new Set(told.flatMap((match) => [match.needOwnerId, match.giverId])))
      await this.outbox.add(tx, {
        topic: 'matches.suggested',
        key: organisationId,
        payload: {
          runId: payload.runId,
          organisationId,
          matchIds: told
            .filter((m) => m.needOwnerId === organisationId || m.giverId === organisationId)
            .map((m) => m.id),
        },
        audience: [organisationId],
      });
    await this.journal.done(tx, payload.runId, { suggestions: total, new: told.length, integers });
  }

  /** Answers the new ones; a suggestion that people have seen already keeps its id, and what is as it was stays. */
  private store(tx: EntityManager, runId: string, plan: readonly Suggestion[]): Promise<Told[]> {
    const rows = plan.map((suggestion) => ({ id: newId(), ...suggestion }));
    return tx
      .query<(Told & { isNew: boolean })[]>(
        `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, units_per_unit, state, explanation, run_id)
         select r.id, r."needLineId", r."needOwnerId", r."lotId", r."giverId", r.quantity, r."unitsPerUnit", 'suggested', r.explanation, $2
         from jsonb_to_recordset($1) as r(id uuid, "needLineId" uuid, "needOwnerId" uuid, "lotId" uuid, "giverId" uuid,
           quantity bigint, "unitsPerUnit" integer, explanation jsonb)
         on conflict (need_line_id, lot_id) where state = 'suggested' do update
           set quantity = excluded.quantity, units_per_unit = excluded.units_per_unit, explanation = excluded.explanation, run_id = excluded.run_id,
             version = match.version + (match.quantity <> excluded.quantity)::int
           where (match.quantity, match.units_per_unit, match.explanation)
             is distinct from (excluded.quantity, excluded.units_per_unit, excluded.explanation)
         returning id, need_owner_id as "needOwnerId", giver_id as "giverId", xmax = 0 as "isNew"`,
        [JSON.stringify(rows), runId],
      )
      .then((stored) => stored.filter((match) => match.isNew));
  }
}

const failureOf = (error: unknown): RunFailure =>
  error instanceof Error && error.name === 'UncertifiedFlow'
    ? 'uncertified'
    : error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
      ? 'too_long'
      : 'broken';
