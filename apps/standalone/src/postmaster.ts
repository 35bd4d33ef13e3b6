import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a running server notes in its data folder: see "postmaster.pid" in PostgreSQL's manual. */
interface PidFile {
  readonly pid: number;
  readonly ready: boolean;
}

export function readPidFile(folder: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Stops a server that still runs on this folder although its launcher was killed. A process that merely
 * got the same number later is left alone; then the stale file goes, over which PostgreSQL would stumble.
 */
export async function stopOrphan(folder: string): Promise<void> {
  const found = readPidFile(folder);
  if (!found || !isAlive(found.pid)) return;
  if (runsOn(found.pid, folder)) await stopServer(found.pid);
  else rmSync(join(folder, 'postmaster.pid'), { force: true });
}

/**
 * Fast shutdown: open transactions are rolled back, everything committed is on disk. A server that does
 * not come to its end is cut off, which costs nothing but a recovery at the next start.
 */
export async function stopServer(pid: number, patienceMilliseconds = 10_000): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal)) return;
    const deadline = Date.now() + (signal === 'SIGINT' ? patienceMilliseconds : 3000);
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return;
      await pause(15);
    }
  }
}

function runsOn(pid: number, folder: string): boolean {
  if (process.platform === 'linux')
    try {
      return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    } catch {
      return false;
    }
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(folder);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  if (process.platform === 'linux')
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat[stat.lastIndexOf(')') + 2] !== 'Z';
    } catch {
      return false;
    }
  return send(pid, 0);
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
