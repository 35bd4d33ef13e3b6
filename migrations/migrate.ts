import { runMigrations } from 'bullmq';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { migrationSource } from './data-source.js';
import { loadReference } from './load-reference.js';

/** The schema of BullMQ's PostgreSQL backend. */
const QUEUE_SCHEMA = 'bullmq';
const APPEND_ONLY = [
  'audit_entry',
  'audit_seal',
  'stock_movement',
  'stock_entry',
  'handover',
  'handover_line',
];

/** Brings the schema and the reference data up to date and lets the application role do what it needs, no more. */
export async function migrate(ownerUrl: string, applicationUrl: string): Promise<void> {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  const source = await migrationSource(ownerUrl).initialize();
  try {
    await refuseUnrestricted(source, role);
    await source.runMigrations({ transaction: 'each' });
    await loadReference(source);
  } finally {
    await source.destroy();
  }
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client, QUEUE_SCHEMA);
      await grant(client, role);
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** Before anything is written: api and worker would refuse such a role later, with its tables already made. */
async function refuseUnrestricted(source: DataSource, role: string): Promise<void> {
  const [found] = await source.query<{ unrestricted: boolean }[]>(
    'select rolsuper or rolbypassrls as unrestricted from pg_roles where rolname = $1',
    [role],
  );
  if (found?.unrestricted)
    throw new Error(
      `the application role "${role}" is a superuser or may bypass row-level security; name an ordinary role (docs/operations.md, "Roles")`,
    );
}

/** Append-only tables and derived balances are written through the ledger's trigger alone. */
async function grant(client: pg.PoolClient, role: string): Promise<void> {
  const { rows } = await client.query<{ owner: boolean }>('select current_user = $1 as owner', [role]);
  if (rows[0]?.owner) return;
  const name = client.escapeIdentifier(role);
  await client.query(`
    grant usage on schema public to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    grant usage, select on all sequences in schema public to ${name};
    revoke update, delete on ${APPEND_ONLY.join(', ')} from ${name};
    revoke insert, update, delete on stock_balance from ${name};
    revoke insert, update, delete on migration from ${name};
    grant usage on schema ${QUEUE_SCHEMA} to ${name};
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${name};
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${name};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${name};
  `);
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const application = process.env['DATABASE_URL'];
  const owner = process.env['MIGRATION_DATABASE_URL'] ?? application;
  if (!owner || !application) {
    console.error('Set DATABASE_URL, and MIGRATION_DATABASE_URL where another role owns the schema.');
    process.exit(1);
  }
  migrate(owner, application).catch((error: unknown) => {
    console.error(
      `The database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  });
}
