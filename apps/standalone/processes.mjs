import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells one process from a later one with the same number: the moment it started. Undefined when
 * no such process runs (a zombie has ended too).
 */
export function startMark(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? markFromProc(pid) : markFromPs(pid);
}

function markFromProc(pid) {
  try {
    // The name in parentheses may itself hold spaces and parentheses: count from the last one.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function markFromPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** This process as others can recognise it. */
export function self() {
  return { pid: process.pid, mark: startMark(process.pid) };
}

/** True while the very process that `of` names still runs. */
export function isRunning(of) {
  return of.mark !== undefined && startMark(of.pid) === of.mark;
}

/** Ends the processes named, and only those: first asks, then insists after `graceMilliseconds`. */
export async function end(processes, graceMilliseconds = 3000) {
  const left = () => processes.filter(isRunning);
  for (const { pid } of left()) signal(pid, 'SIGTERM');
  const deadline = Date.now() + graceMilliseconds;
  while (left().length > 0 && Date.now() < deadline) await new Promise((done) => setTimeout(done, 25));
  for (const { pid } of left()) signal(pid, 'SIGKILL');
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
