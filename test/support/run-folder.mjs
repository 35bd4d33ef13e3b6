import { mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { isRunning, self } from '../../apps/standalone/processes.mjs';

const PREFIX = 'poruch-test-';

/** A folder of this test run alone; every server of the run works inside it. */
export function makeRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(self()));
  return folder;
}

/** Ends the servers that still work inside the folder, and removes it with all their data. */
export function removeRunFolder(folder) {
  for (const pid of processesIn(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Clears away what runs that were killed have left, and nothing of a run that still lives. */
export function removeAbandonedRunFolders() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      if (!isRunning(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')))) removeRunFolder(folder);
    } catch {
      // Another account's folder, or one that is just being made.
    }
  }
}

function processesIn(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder + sep);
      } catch {
        return false;
      }
    });
}
