import pg from 'pg';
import { CAUSE, LOT, STOCK } from './stock.js';

export interface Findings {
  readonly committed: number;
  /** Confirmed to the producer, but not in the database. */
  readonly unkept: number;
  readonly lost: number;
  readonly doubled: number;
  /** Effects without an event. */
  readonly orphans: number;
  /** Effects of one key in another order than its commits. */
  readonly outOfOrder: number;
  readonly deadLetters: number;
  /** Each way in which the ledger is not exact, in words. */
  readonly ledger: readonly string[];
}

/** Compares what was committed with what came of it. Reads as superuser, so that no policy hides a row. */
export async function check(adminUrl: string, confirmed: ReadonlySet<string>): Promise<Findings> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const count = async (sql: string, values: readonly unknown[] = []): Promise<number> =>
      Number(
        (await client.query<{ n: string }>(`select count(*) as n from (${sql}) x`, [...values])).rows[0]?.n,
      );
    const effects = `select cause_id, at from stock_movement where cause = '${CAUSE}'`;
    return {
      committed: await count('select 1 from outbox_message'),
      unkept: await count('select unnest($1::uuid[]) as id except select id from outbox_message', [
        [...confirmed],
      ]),
      lost: await count(`select id from outbox_message except select cause_id from (${effects}) e`),
      doubled: await count(`select cause_id from (${effects}) e group by cause_id having count(*) > 1`),
      orphans: await count(`select cause_id from (${effects}) e except select id from outbox_message`),
      outOfOrder: await count(
        `select 1 from (select e.at, lag(e.at) over (partition by m.key order by m.seq) as before
           from outbox_message m join (${effects}) e on e.cause_id = m.id) o where o.before > o.at`,
      ),
      deadLetters: await count('select 1 from dead_letter'),
      ledger: await ledgerFaults(client, count),
    };
  } finally {
    await client.end();
  }
}

async function ledgerFaults(
  client: pg.Client,
  count: (sql: string) => Promise<number>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const wrong = await count(
    `select 1 from (select lot_id, place_id, disposition, sum(quantity) as q from stock_entry group by 1, 2, 3) e
       full join stock_balance b using (lot_id, place_id, disposition) where coalesce(e.q, 0) <> coalesce(b.quantity, 0)`,
  );
  if (wrong > 0) faults.push(`${wrong} balances differ from the sum of their entries`);
  const uneven = await count(
    'select movement_id from stock_entry group by movement_id having sum(quantity) <> 0',
  );
  if (uneven > 0) faults.push(`${uneven} movements do not add up to zero`);
  const { rows } = await client.query<{ kind: string; quantity: string }>(
    'select place_kind as kind, quantity from stock_balance where lot_id = $1',
    [LOT],
  );
  const of = (kind: string): number => Number(rows.find((row) => row.kind === kind)?.quantity ?? 0);
  const moved = await count(`select 1 from stock_movement where cause = '${CAUSE}'`);
  if (of('storage') !== STOCK - moved || of('receiver') !== moved)
    faults.push(
      `after ${moved} moves of one unit ${of('storage')} are left of ${STOCK} and ${of('receiver')} arrived`,
    );
  return faults;
}

/** The findings as sentences; none when everything held. */
export function violations(found: Findings): string[] {
  const counted: [number, string][] = [
    [found.unkept, 'confirmed events are not in the database'],
    [found.lost, 'committed events have no effect'],
    [found.doubled, 'events have more than one effect'],
    [found.orphans, 'effects have no event'],
    [found.outOfOrder, 'effects came in another order than the commits of their key'],
    [found.deadLetters, 'events were given up'],
  ];
  return [...counted.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`), ...found.ledger];
}
