import { Database } from '#libs/database';
import { Every, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { MatchingRuns } from '../matching-runs.js';

/** Two in the morning where the needs are. */
const LAST_NIGHT = `(date_trunc('day', (now() at time zone 'Europe/Kyiv') - interval '2 hours') + interval '2 hours')
  at time zone 'Europe/Kyiv'`;

/**
 * A full run each night: days pass, lots expire and first calls end without anybody doing anything. A night that was
 * missed or whose run failed is made up for; a system that has never matched has nothing to renew.
 */
@Injectable()
@Every(600)
export class RenewSuggestionsNightly implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly runs: MatchingRuns,
  ) {}

  async run(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [due] = await tx.query<unknown[]>(
        `select from matching_run where requested_at < ${LAST_NIGHT}
           and not exists (select from matching_run
             where requested_at >= ${LAST_NIGHT} and state in ('requested', 'running', 'done')) limit 1`,
      );
      if (due) await this.runs.request(tx, 'nightly');
    });
  }
}
