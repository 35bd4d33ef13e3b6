import { hashPassword } from '#libs/accounts';
import { Database, dataSource, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import type { EntityManager } from 'typeorm';
import {
  demonstration,
  type DemonstrationEvent,
  type ItemFacts,
  type Rows,
} from './demonstration/demonstration.js';

/**
 * Fills an installation without people with the demonstration; does nothing once people exist.
 * Answers whether it has loaded. Rows and events are written in one transaction.
 */
export async function loadDemonstration(url: string, password: string, now = new Date()): Promise<boolean> {
  const source = await dataSource({
    url,
    entities: [],
    poolSize: 1,
    applicationName: 'poruch-demonstration',
  }).initialize();
  try {
    const db = new Database(source);
    const outbox = new Outbox(db);
    return await runAs(system('load-demonstration'), () =>
      db.transaction(async (tx) => {
        // Two starts at once: the second one waits here and then sees the people of the first.
        await tx.query(`select pg_advisory_xact_lock(hashtext('demonstration'))`);
        const [first] = await tx.query<unknown[]>('select from person limit 1');
        if (first) return false;
        const settings = { items: await itemFacts(tx), now, passwordHash: await hashPassword(password) };
        const { tables, events } = demonstration(settings);
        for (const rows of tables) await insert(tx, rows);
        await register(tx, tables, now);
        for (const event of events) await tell(tx, outbox, event);
        return true;
      }),
    );
  } finally {
    await source.destroy();
  }
}

async function itemFacts(tx: EntityManager): Promise<ReadonlyMap<string, ItemFacts>> {
  const items = await tx.query<ItemFacts[]>(`
    select code, name, unit_weight_g as "unitWeightG", unit_volume_cm3 as "unitVolumeCm3",
      array(select key from attribute a where a.attribute_set = i.attribute_set) as attributes
    from catalogue_item i`);
  return new Map(items.map((item) => [item.code, item]));
}

async function insert(tx: EntityManager, { table, rows }: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Organisations with people count as verified; the Ukrainian ones get a made-up recipient number. */
async function register(tx: EntityManager, tables: readonly Rows[], now: Date): Promise<void> {
  const memberships = tables.find(({ table }) => table === 'membership')?.rows as {
    organisation_id: string;
  }[];
  await tx.query(
    `update organisation o set verified_at = $2,
       recipient_number = case when country = 'UA' then 'BEISPIEL-' || lpad(number::text, 4, '0') end
     from unnest($1::uuid[]) with ordinality as known (id, number) where o.id = known.id`,
    [[...new Set(memberships.map((row) => row.organisation_id))], now],
  );
}

const tell = (tx: EntityManager, outbox: Outbox, event: DemonstrationEvent) => outbox.add(tx, event);

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const url = process.env['DATABASE_URL'] ?? process.env['MIGRATION_DATABASE_URL'];
  const password = process.env['DEMONSTRATION_PASSWORD'];
  if (!url || !password) {
    console.error('Set DATABASE_URL and DEMONSTRATION_PASSWORD.');
    process.exit(1);
  }
  loadDemonstration(url, password).catch((error: unknown) => {
    console.error(
      `The demonstration could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  });
}
