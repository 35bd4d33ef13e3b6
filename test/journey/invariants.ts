import pg from 'pg';

interface Invariant {
  readonly name: string;
  /** Counts what breaks the invariant. */
  readonly broken: string;
}

/** What must hold at any time, whatever happened before; each is checked by SQL alone. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'every movement of the ledger sums to zero for each lot',
    broken:
      'select count(*) from (select from stock_entry group by movement_id, lot_id having sum(quantity) <> 0) x',
  },
  {
    name: 'every balance equals the sum of its entries',
    broken: `select count(*) from stock_balance b full join (
        select lot_id, place_id, disposition, sum(quantity) as quantity from stock_entry group by 1, 2, 3) e
        using (lot_id, place_id, disposition)
      where coalesce(b.quantity, 0) <> coalesce(e.quantity, 0)`,
  },
  {
    name: 'nothing is below zero',
    broken: `select count(*) from stock_balance where quantity < 0 and place_kind <> 'outside'`,
  },
  {
    name: 'what is reserved is exactly what active reservations hold',
    broken: `select count(*) from (select lot_id, place_id, quantity from stock_balance where disposition = 'reserved') b
      full join (select lot_id, place_id, sum(quantity) as quantity from reservation where state = 'active' group by 1, 2) r
        using (lot_id, place_id)
      where coalesce(b.quantity, 0) <> coalesce(r.quantity, 0)`,
  },
  {
    name: 'no need line is promised more than it asks for',
    broken: `select count(*) from need_line l join lateral coverage_of(l.id) c on true
      where c.proposed + c.pledged + c.reserved + c.in_transit + c.accepted > l.quantity`,
  },
  {
    name: 'no vehicle and no driver is booked twice at once',
    broken: `select (select count(*) from vehicle_booking a join vehicle_booking b on a.vehicle_id = b.vehicle_id and a.id < b.id
        and a.during && b.during where a.released_at is null and b.released_at is null)
      + (select count(*) from driver_booking a join driver_booking b on a.driver_id = b.driver_id and a.id < b.id
        and a.during && b.during where a.released_at is null and b.released_at is null)`,
  },
  {
    name: 'every event had its effect exactly once with each consumer',
    broken: `select count(*) from outbox_delivery d where d.done_at is not null and (
      select count(*) from inbox i where i.message_id = d.message_id and i.consumer like d.queue || '/%') <> 1`,
  },
  {
    name: 'no event was given up',
    broken: 'select count(*) from dead_letter where resolved_at is null',
  },
];

/** The broken invariants with their counts; waits first until the queue has nothing left to do. */
export async function brokenInvariants(databaseUrl: string): Promise<{ name: string; count: number }[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`select set_config('poruch.scope', 'system', false)`);
    for (let i = 0; i < 100 && (await count(client, OPEN)) > 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const results = [{ name: 'the queue has nothing left to do', count: await count(client, OPEN) }];
    for (const { name, broken } of INVARIANTS) results.push({ name, count: await count(client, broken) });
    return results;
  } finally {
    await client.end();
  }
}

const OPEN = 'select count(*) from outbox_delivery where done_at is null and dead_at is null';

async function count(client: pg.Client, sql: string): Promise<number> {
  const { rows } = await client.query<Record<string, string>>(sql);
  return Number(Object.values(rows[0]!)[0]);
}
