import { Database, TODAY } from '#libs/database';
import { Every, Outbox, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';

/** A published need expires when the latest date of every one of its lines has passed. */
@Injectable()
@Every(300)
export class ExpireNeeds implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [expired] = await tx.query<[{ id: string; owner_id: string }[]]>(
        `update need set state = 'expired', closed_at = now(), version = version + 1
         where id in (select n.id from need n where n.state = 'published' and not exists (
             select from need_line l where l.need_id = n.id and l.withdrawn_at is null and (l.latest is null or l.latest >= ${TODAY}))
           order by n.id limit 100 for update skip locked)
         returning id, owner_id`,
      );
      for (const need of expired)
        await this.outbox.add(tx, {
          topic: 'need.closed',
          key: need.id,
          payload: { needId: need.id, ownerId: need.owner_id, outcome: 'expired' },
          audience: [need.owner_id],
        });
    });
  }
}
