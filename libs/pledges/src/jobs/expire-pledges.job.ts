import { Database, TODAY } from '#libs/database';
import { Every, Outbox, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';

/** An offer expires when none of its lines is available any more. A pledge binds and does not slip away like that. */
@Injectable()
@Every(300)
export class ExpirePledges implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [expired] = await tx.query<[{ id: string; giver_id: string }[]]>(
        `update pledge set state = 'expired', version = version + 1
         where id in (select p.id from pledge p where p.state = 'offered' and not exists (
             select from pledge_line l where l.pledge_id = p.id
               and coalesce(least(l.available_until, l.best_before), ${TODAY}) >= ${TODAY})
           order by p.id limit 100 for update skip locked)
         returning id, giver_id`,
      );
      for (const pledge of expired)
        await this.outbox.add(tx, {
          topic: 'pledge.withdrawn',
          key: pledge.id,
          payload: { pledgeId: pledge.id, giverId: pledge.giver_id, outcome: 'expired' },
          audience: [pledge.giver_id],
        });
    });
  }
}
