import { fileURLToPath } from 'node:url';
import { mailSettings } from '#libs/notifications';
import { type DataLicence, dataLicence } from '#libs/overviews';

/** What the environment says about one api process. */
export interface ApiConfiguration {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** The address under which people reach us, for links and QR codes. */
  readonly publicUrl: string;
  /** Who writes the mails of this installation; undefined where it sends none. */
  readonly mailFrom?: string | undefined;
  /** Of the open data; CC BY 4.0 unless said. */
  readonly dataLicence?: DataLicence | undefined;
  /** How many proxies in front of us may be believed about the caller's address. */
  readonly trustedProxies: number;
  /** Where the built web app lies; undefined serves the API alone. */
  readonly webFolder: string | undefined;
}

/** @throws Error that names the missing or wrong variable. */
export function apiConfiguration(env: NodeJS.ProcessEnv): ApiConfiguration {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is missing: the connection string of PostgreSQL.');
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a number from 0 to 65535.');
  const publicUrl = env['PUBLIC_URL'] ?? `http://localhost:${port}`;
  return {
    databaseUrl,
    port,
    host: env['HOST'] ?? '127.0.0.1',
    publicUrl,
    dataLicence: dataLicence(env),
    mailFrom: mailSettings(env, publicUrl)?.from,
    trustedProxies: Number(env['TRUSTED_PROXIES'] ?? 0),
    webFolder: fileURLToPath(new URL('../../../web', import.meta.url)),
  };
}
