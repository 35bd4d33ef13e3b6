import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

/** A log that another process writes, with a look at what that process has said so far. */
export interface LogFile {
  readonly descriptor: number;
  /** Releases this process's hold; the other process keeps its own. */
  readonly close: () => void;
  /** What was written since the log was opened, at most the last 64 KiB. */
  readonly said: () => string;
}

const LIMIT = 10 * 1024 * 1024;
const TAIL = 64 * 1024;

/** Appends to the log; one that has grown beyond 10 MiB is set aside, and one such old log is kept. */
export function openLog(path: string): LogFile {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LIMIT) renameSync(path, `${path}.1`);
  const descriptor = openSync(path, 'a', 0o600);
  const start = fstatSync(descriptor).size;
  return { descriptor, close: () => closeSync(descriptor), said: () => textFrom(path, start) };
}

function textFrom(path: string, start: number): string {
  const log = openSync(path, 'r');
  try {
    const end = fstatSync(log).size;
    const from = Math.max(start, end - TAIL);
    const text = Buffer.alloc(Math.max(0, end - from));
    readSync(log, text, 0, text.length, from);
    return text.toString('utf8');
  } finally {
    closeSync(log);
  }
}
