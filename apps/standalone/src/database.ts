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
  await withClient(adminUrl, async (client) => {
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
  });
}

/**
 * The build whose migrations this database has seen, kept with the data themselves so that a copy put
 * back in place is brought up to date again. Undefined when none has been noted.
 */
export async function migratedBy(ownerUrl: string): Promise<string | undefined> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ note: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = current_database()",
    );
    return rows[0]?.note ?? undefined;
  });
}

export async function noteMigration(ownerUrl: string, build: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`COMMENT ON DATABASE ${escapeIdentifier(client.database ?? '')} IS ${escapeLiteral(build)}`),
  );
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
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
