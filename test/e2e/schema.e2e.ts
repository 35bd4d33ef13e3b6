import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { APP } from '../../apps/standalone/src/database.js';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const CLASSES = ['public', 'partners', 'restricted', 'secret', 'internal'];
/** Made by the migration tool before any of our tables. */
const TOOLS = ['migration'];
const APPEND_ONLY = [
  'audit_entry',
  'audit_seal',
  'stock_movement',
  'stock_entry',
  'handover',
  'handover_line',
  'handover_signature',
  'unit_scan',
];

interface Table {
  readonly name: string;
  readonly comment: string | null;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly policies: number;
  readonly open: boolean;
}

let database: FreshDatabase;
let superuser: Client;
let owner: Client;
let app: Client;
let tables: Table[];

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

beforeAll(async () => {
  database = await freshDatabase();
  await loadDemonstration(database.appUrl, 'correct horse');
  [superuser, owner, app] = await Promise.all([
    connected(database.superuserUrl),
    connected(database.ownerUrl),
    connected(database.appUrl),
  ]);
  tables = (
    await superuser.query<Table>(`
      select c.relname as name, obj_description(c.oid) as comment, c.relrowsecurity as secured,
        c.relforcerowsecurity as forced, count(p.polname)::int as policies,
        coalesce(bool_or(pg_get_expr(p.polqual, c.oid) = 'true' and p.polcmd <> 'r'), false) as open
      from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      group by c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity order by c.relname`)
  ).rows.filter(({ name }) => !TOOLS.includes(name));
});
afterAll(async () => {
  await Promise.all([superuser, owner, app].map((client) => client.end()));
  await database.drop();
});

/** What the statement is refused with; it must be refused. */
async function refusalOf(client: Client, sql: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(`select set_config('poruch.scope', 'system', true)`);
    const { rowCount } = await client.query(sql);
    throw new Error(`${sql} was carried out on ${rowCount} rows`);
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query('rollback');
  }
}

describe('every table', () => {
  it('says which visibility class it is, and what it holds', () => {
    expect(tables.length).toBeGreaterThan(40);
    const unclassed = tables.filter(
      ({ comment }) => !new RegExp(`^class: (${CLASSES.join('|')})\\. \\S.{10,}`).test(comment ?? ''),
    );
    expect(unclassed).toEqual([]);
  });

  it('has row-level security, forced on its owner too, with at least one policy', () => {
    expect(tables.filter(({ secured, forced, policies }) => !secured || !forced || policies === 0)).toEqual(
      [],
    );
  });

  it('lets nobody write without a condition', () => {
    expect(tables.filter(({ open }) => open)).toEqual([]);
  });

  it('shows nobody in particular nothing, unless its class is public', async () => {
    const filled: string[] = [];
    for (const { name, comment } of tables) {
      if (comment?.startsWith('class: public')) continue;
      const [all, seen] = await Promise.all(
        [superuser, app].map((client) =>
          client.query<{ n: number }>(`select count(*)::int as n from ${name}`),
        ),
      );
      if (all?.rows[0]?.n !== 0) filled.push(name);
      expect({ name, seen: seen?.rows[0]?.n }).toEqual({ name, seen: 0 });
    }
    expect(filled).toEqual(
      expect.arrayContaining([
        'person',
        'membership',
        'need',
        'need_line',
        'pledge',
        'pledge_line',
        'vehicle',
        'driver',
        'audit_entry',
        'outbox_message',
      ]),
    );
  });
});

describe('append-only', () => {
  it.each(APPEND_ONLY)(
    '%s: neither the application nor the owner changes, removes or empties it',
    async (table) => {
      const { rows } = await superuser.query<{ column: string }>(
        `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and attidentity = '' order by attnum limit 1`,
        [table],
      );
      const column = rows[0]?.column;
      for (const sql of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        for (const client of [app, owner])
          expect({ sql, code: await refusalOf(client, sql) }).toEqual({ sql, code: '42501' });
    },
  );

  it('every table that grows by movements or signatures is on the list', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select distinct tgrelid::regclass::text as name from pg_trigger
       where tgfoid = 'refuse_change'::regproc and not tgisinternal order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...APPEND_ONLY].sort());
  });
});

describe('the application role', () => {
  it('is neither superuser, nor bypasses row-level security, nor owns a table', async () => {
    const { rows } = await superuser.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = $1`,
      [APP],
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        owned: 0,
      },
    ]);
  });

  it('does not write balances, which only the ledger derives', async () => {
    const balance = `(gen_random_uuid(), gen_random_uuid(), 'storage', 'available', 5)`;
    for (const sql of [
      `insert into stock_balance values ${balance}`,
      'update stock_balance set quantity = quantity + 1',
      'delete from stock_balance',
    ])
      expect({ sql, code: await refusalOf(app, sql) }).toEqual({ sql, code: '42501' });
  });

  it('does not change the schema, its triggers or its policies', async () => {
    for (const sql of [
      'create table mine (n integer)',
      'alter table need disable row level security',
      'alter table stock_entry disable trigger all',
      'drop policy own on need',
      'delete from migration',
      `set session_replication_role = 'replica'`,
      'set role poruch_owner',
    ])
      expect({ sql, code: await refusalOf(app, sql) }).toEqual({ sql, code: '42501' });
  });
});
