import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres as start, type Postgres } from '../../apps/standalone/src/postgres.js';

export interface PrivatePostgres extends Postgres {
  /** Give it, with `port` and `password`, to the next start to go on with the same data. */
  readonly dataDir: string;
  readonly password: string;
}

export interface PrivatePostgresOptions {
  dataDir?: string;
  port?: number;
  password?: string;
  /** On where a test pulls the plug and looks at what is left; off is faster. */
  fsync?: boolean;
  settings?: Readonly<Record<string, string>>;
}

/** A server for one test alone, which it may kill with -9 and start again on the same data and port. */
export async function startPostgres(options: PrivatePostgresOptions = {}): Promise<PrivatePostgres> {
  const dataDir =
    options.dataDir ??
    join(mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'postgres-')), 'data');
  const password = options.password ?? randomBytes(18).toString('base64url');
  const server = await start({
    folder: dataDir,
    logFile: `${dataDir}.log`,
    password,
    port: options.port,
    durable: options.fsync ?? false,
    maxConnections: 100,
    settings: options.settings,
  });
  return { ...server, dataDir, password };
}
