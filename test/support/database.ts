import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { APP, OWNER, urlFor } from '../../apps/standalone/src/database.js';

export interface FreshDatabase {
  /** Owns the tables; row-level security is forced on it too. */
  readonly ownerUrl: string;
  /** What the api and the worker use. */
  readonly appUrl: string;
  /** Sees and may do everything: to look behind row-level security, and to prove that boot refuses it. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** A migrated database of one's own, copied from the run's template: as files, which is faster than through the log. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE poruch_template STRATEGY file_copy OWNER ${OWNER}`);
  await asAdmin(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${APP}`);
  return {
    ownerUrl: urlFor(fromRun('PORUCH_TEST_OWNER_URL'), { database: name }),
    appUrl: urlFor(fromRun('PORUCH_TEST_APP_URL'), { database: name }),
    superuserUrl: urlFor(fromRun('PORUCH_TEST_ADMIN_URL'), { database: name }),
    drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asAdmin(sql: string): Promise<void> {
  const client = new Client({ connectionString: fromRun('PORUCH_TEST_ADMIN_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function fromRun(name: string): string {
  const value = process.env[name];
  if (value) return value;
  const why = process.env.PORUCH_TEST_DATABASE_MISSING ?? 'it was switched off with PORUCH_TEST_DATABASE=off';
  throw new Error(`This run has no database: ${why}`);
}
