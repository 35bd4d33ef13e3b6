import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Installation {
  readonly url: string;
  readonly password: string;
  readonly databaseUrl: string;
}

/** Where Poruch runs and how to get in: from the environment, else from the data folder of `npm start`. */
export function installation(env: NodeJS.ProcessEnv): Installation {
  const folder = env['PORUCH_DATA_DIR'] ?? '.data';
  const url = `${env['PORUCH_URL'] ?? `http://localhost:${env['PORT'] ?? 3000}`}/api`;
  const password =
    env['DEMONSTRATION_PASSWORD'] ?? read<{ password: string }>(join(folder, 'sign-in.json'))?.password;
  const databaseUrl = env['DATABASE_URL'] ?? embeddedUrl(folder);
  if (!password || !databaseUrl)
    throw new Error(
      'Start Poruch first (`npm start`), or name it with PORUCH_URL, DATABASE_URL and DEMONSTRATION_PASSWORD.',
    );
  return { url, password, databaseUrl };
}

function embeddedUrl(folder: string): string | undefined {
  const app = read<{ app: string }>(join(folder, 'passwords.json'))?.app;
  const postmaster = join(folder, 'postgres', 'postmaster.pid');
  if (!app || !existsSync(postmaster)) return undefined;
  const port = readFileSync(postmaster, 'utf8').split('\n')[3];
  return `postgres://poruch_app:${app}@127.0.0.1:${port}/poruch`;
}

const read = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
