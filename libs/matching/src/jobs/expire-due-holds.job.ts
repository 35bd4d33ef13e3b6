import { Database } from '#libs/database';
import { Every, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { Allocation } from '../allocation.js';

/** A proposal that nobody answered in time frees the goods again. Due times are compared with the database's clock. */
@Injectable()
@Every(2)
export class ExpireDueHolds implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly allocation: Allocation,
  ) {}

  async run(): Promise<void> {
    const due = await this.db.read((tx) =>
      tx.query<{ id: string }[]>(
        `select id from match where state = 'proposed' and hold_expires_at < now() order by hold_expires_at limit 100`,
      ),
    );
    for (const { id } of due)
      await this.db.transaction(async (tx) => {
        const match = await this.allocation.lock(tx, id);
        if (match?.state === 'proposed') await this.allocation.letGo(tx, match, 'hold_expired');
      });
  }
}
