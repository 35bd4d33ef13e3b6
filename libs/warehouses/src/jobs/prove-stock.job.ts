import { Database } from '#libs/database';
import { Every, Outbox, type RecurringTask } from '#libs/outbox';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { proveStock, type StockDifference } from '../stock-proof.js';

/** Kept for a month, so that it can be seen since when something differs. */
const KEPT_DAYS = 30;

/** Proves once an hour that balances are what movements and reservations say. Whoever has such goods hears what differs. */
@Injectable()
@Every(3_600)
export class ProveStock implements RecurringTask {
  private readonly log = new Logger('ProveStock');

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { balances, differences } = await proveStock(tx);
      const [before] = await tx.query<{ differences: readonly StockDifference[] }[]>(
        'select differences from stock_check order by at desc limit 1',
      );
      await tx.query('insert into stock_check (balances, differences) values ($1, $2)', [
        balances,
        JSON.stringify(differences),
      ]);
      await tx.query('delete from stock_check where at < now() - make_interval(days => $1)', [KEPT_DAYS]);
      if (differences.length === 0) return;
      this.log.error(`${differences.length} of ${balances} balances differ from their movements`);
      const known = new Set(before?.differences.map(keyOf));
      const fresh = differences.filter((one) => !known.has(keyOf(one)));
      if (fresh.length > 0) await this.tell(tx, fresh);
    });
  }

  private async tell(tx: EntityManager, differences: readonly StockDifference[]): Promise<void> {
    const halls = await tx.query<{ siteId: string; operatorId: string; count: number }[]>(
      `select p.site_id as "siteId", p.organisation_id as "operatorId", count(*)::int as count
       from jsonb_to_recordset($1) as d("stockPlaceId" uuid) join stock_place p on p.id = d."stockPlaceId"
       where p.site_id is not null group by 1, 2`,
      [JSON.stringify(differences)],
    );
    for (const { siteId, operatorId, count } of halls)
      await this.outbox.add(tx, {
        topic: 'stock.differs',
        key: siteId,
        payload: { siteId, operatorId, count },
        audience: [operatorId],
      });
  }
}

const keyOf = ({ lotId, stockPlaceId, disposition, balance, proven }: StockDifference): string =>
  [lotId, stockPlaceId, disposition, balance, proven].join(' ');
