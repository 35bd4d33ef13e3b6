import { Database } from '#libs/database';
import { Every, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';

/** Removes sessions that are over, and failed attempts that the throttle no longer counts. */
@Injectable()
@Every(900)
export class ForgetOldSignIns implements RecurringTask {
  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('delete from session where expires_at < now()');
      await tx.query(`delete from sign_in_failure where at < now() - interval '1 day'`);
    });
  }
}
