import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.js';

/** The passwords of the embedded server's three roles. */
export interface DatabasePasswords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** How to sign in to the demonstration data. */
export interface SignIn {
  readonly password: string;
}

/** Made once per data folder, readable by its owner alone. */
export function databasePasswords(folder: string): DatabasePasswords {
  const path = join(folder, 'passwords.json');
  if (!existsSync(path) && existsSync(join(folder, 'postgres', 'PG_VERSION')))
    throw new Refusal(
      `${path} is missing, and with it the passwords of the database beside it; put the file back or move ${folder} away to begin afresh.`,
    );
  return keptIn(path, () => ({ superuser: password(), owner: password(), app: password() }));
}

export function signIn(folder: string): SignIn {
  return keptIn(join(folder, 'sign-in.json'), () => ({ password: phrase() }));
}

function keptIn<T extends object>(path: string, make: () => T): T {
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(make(), null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, path);
  }
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Refusal(
      `${path} cannot be read as JSON; put the file back from a copy or move the folder away.`,
    );
  }
}

/** 192 bits, safe in a URL. */
export function password(): string {
  return randomBytes(24).toString('base64url');
}

/** 78 bits, without letters that look alike, to be typed by hand. */
function phrase(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
