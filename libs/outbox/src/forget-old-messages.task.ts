import { Database } from '#libs/database';
import { Inject, Injectable } from '@nestjs/common';
import { Every, type RecurringTask } from './every.js';

export const RETENTION = Symbol('retention');

/** How long things are kept, in days. */
export interface Retention {
  /** Messages whose every delivery is done, or dead and resolved. */
  readonly messages: number;
  /** What each consumer has done; longer than the messages, so that a late copy still does nothing. */
  readonly inbox: number;
  /** Stored answers to POST requests; at least one. */
  readonly idempotencyKeys: number;
}

export const RETENTION_DAYS: Retention = { messages: 14, inbox: 30, idempotencyKeys: 2 };

const BATCH = 2_000;

/** Deletes what nobody needs any more, in small transactions. A message with an open delivery is never deleted. */
@Every(3_600)
@Injectable()
export class ForgetOldMessages implements RecurringTask {
  constructor(
    private readonly db: Database,
    @Inject(RETENTION) private readonly days: Retention,
  ) {}

  async run(): Promise<void> {
    await this.inBatches(
      `delete from outbox_message where id in (
         select m.id from outbox_message m
         where m.at < now() - make_interval(days => $1)
           and not exists (select from outbox_delivery d where d.message_id = m.id and d.done_at is null and d.dead_at is null)
           and not exists (select from dead_letter l where l.message_id = m.id and l.resolved_at is null)
         limit ${BATCH})`,
      this.days.messages,
    );
    await this.inBatches(
      `delete from inbox where ctid = any(array(
         select ctid from inbox where at < now() - make_interval(days => $1) limit ${BATCH}))`,
      this.days.inbox,
    );
    await this.inBatches(
      `delete from idempotency_key where (person_id, key) in (
         select person_id, key from idempotency_key where at < now() - make_interval(days => $1)
         limit ${BATCH})`,
      this.days.idempotencyKeys,
    );
  }

  private async inBatches(statement: string, days: number): Promise<void> {
    for (;;) {
      const [, deleted] = await this.db.transaction((tx) => tx.query<[unknown[], number]>(statement, [days]));
      if (deleted < BATCH) return;
    }
  }
}
