import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, isRunning, self, startMark } from './processes.mjs';

/**
 * One launcher per data folder. The lock names its holder by process number and start time, so a
 * launcher that was killed never blocks the next one, and names the children that it left behind.
 *
 * Gives the running holder when there is one, otherwise the lock.
 */
export async function takeLock(folder) {
  const path = join(folder, 'lock');
  const own = { ...self(), children: [] };
  for (;;) {
    // A link appears with its whole content or not at all: nobody reads half a lock.
    const draft = join(folder, `lock.${process.pid}`);
    writeFileSync(draft, JSON.stringify(own));
    try {
      linkSync(draft, path);
      return heldLock(path, own);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const holder = readLock(path);
    if (holder && isRunning(holder)) return { holder };
    if (await setAside(path, holder)) await end(holder?.children ?? []);
  }
}

function heldLock(path, own) {
  return {
    /** Notes what a second launcher shall say (the address) and what the next start must end (the children). */
    record({ url = own.url, pids = own.children.map(({ pid }) => pid) }) {
      Object.assign(own, { url, children: pids.map((pid) => ({ pid, mark: startMark(pid) })) });
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(own));
      renameSync(draft, path);
    },
    release() {
      rmSync(path, { force: true });
    },
  };
}

/** Removes a stale lock; true for the one launcher that removed it. */
async function setAside(path, stale) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
  const moved = readLock(aside);
  const ours = moved?.pid === stale?.pid && moved?.mark === stale?.mark;
  // Another launcher replaced the stale lock between our look and our rename: give it back.
  if (!ours) linkSync(aside, path);
  rmSync(aside, { force: true });
  return ours;
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
