import { Client, escapeIdentifier, escapeLiteral } from 'pg';

export interface DatabaseRoles {
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** Owns the tables and runs the migrations; no superuser. */
export const OWNER = 'poruch_owner';
/** Does the daily work: neither owner nor superuser, and row-level security holds for it. */
export const APP = 'poruch_app';

const RESTRICTED = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/** Makes the two roles and the database where they are missing; safe to repeat. */
export async function prepareDatabase(
  adminUrl: string,
  database: string,
  roles: DatabaseRoles,
): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      [OWNER, roles.ownerPassword],
      [APP, roles.appPassword],
    ] as const) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
      await client.query(
        `${verb} ROLE ${escapeIdentifier(role)} ${RESTRICTED} PASSWORD ${escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${APP}`);
  } finally {
    await client.end();
  }
}

/** The same server and database as `url`, seen by another role or in another database. */
export function urlFor(url: string, change: { user?: string; password?: string; database?: string }): string {
  const result = new URL(url);
  if (change.user !== undefined) result.username = encodeURIComponent(change.user);
  if (change.password !== undefined) result.password = encodeURIComponent(change.password);
  if (change.database !== undefined) result.pathname = `/${encodeURIComponent(change.database)}`;
  return result.href;
}
