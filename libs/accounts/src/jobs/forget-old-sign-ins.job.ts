import { Database } from '#libs/database';
import { Every, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';

/** Removes sessions and links that are over, and failed attempts that the throttle no longer counts. */
@Injectable()
@Every(900)
export class ForgetOldSignIns implements RecurringTask {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('delete from session where expires_at < now() or last_seen_at < now() - idle');
      await tx.query(
        `delete from sign_in_link l where expires_at < now() - interval '30 days'
           and not exists (select from session s where s.link_id = l.id)`,
      );
      await tx.query(`delete from sign_in_failure where at < now() - interval '1 day'`);
    });
  }
}
