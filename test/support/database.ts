import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { APP, OWNER, urlFor } from '../../apps/standalone/src/database.js';

export interface TestDatabase {
  /** Owns the tables; row-level security is forced on it too. */
  readonly ownerUrl: string;
  /** What the api and the worker use. */
  readonly appUrl: string;
  /** The same as `appUrl`. */
  readonly url: string;
  /** Sees and may do everything: to look behind row-level security, and to prove that boot refuses it. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
  /** The same as `drop`. */
  close(): Promise<void>;
}

/** A migrated database of one's own, copied from the run's template in a few dozen milliseconds. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE poruch_template OWNER ${OWNER}`);
  await asAdmin(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${APP}`);
  const appUrl = urlFor(fromRun('PORUCH_TEST_APP_URL'), { database: name });
  const drop = () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return {
    ownerUrl: urlFor(fromRun('PORUCH_TEST_OWNER_URL'), { database: name }),
    appUrl,
    url: appUrl,
    superuserUrl: urlFor(fromRun('PORUCH_TEST_ADMIN_URL'), { database: name }),
    drop,
    close: drop,
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
