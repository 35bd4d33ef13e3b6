import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { openLog } from './log-file.js';
import { Refusal, refusalIn } from './refusal.js';
import type { Running } from './keep-running.js';

export interface Program {
  readonly name: string;
  /** The built file. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly dataFolder: string;
}

const STOP_PATIENCE = 12_000;
const READY_WITHIN = 60_000;

/**
 * Starts a long-running program and resolves when it has sent `{ready: true}`. It learns of this
 * process's end, however sudden, by the closing of the channel between the two.
 */
export async function launchProgram(program: Program, signal: AbortSignal): Promise<Running> {
  const { child, said } = start(program);
  const exited = exitOf(child);
  const ready = new Promise<true>((resolve) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'ready' in message) resolve(true);
    });
  });
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(READY_WITHIN)]);
  const outcome = await Promise.race([ready, exited, aborted(timeout)]);
  if (outcome === true) return { pid: child.pid ?? 0, exited, stop: () => stop(child, exited) };
  await stop(child, exited);
  signal.throwIfAborted();
  const how = outcome ?? `not ready after ${READY_WITHIN / 1000} s`;
  throw refusalIn(said(), program.dataFolder) ?? new Refusal(sentence(program, how, said()));
}

/** Runs a program to its end; what it says on stderr becomes the reason when it fails. */
export async function runProgram(program: Program, signal: AbortSignal): Promise<void> {
  const { child, said } = start(program);
  const exited = exitOf(child);
  const outcome = await Promise.race([exited, aborted(signal)]);
  if (outcome === undefined) await stop(child, exited);
  signal.throwIfAborted();
  if (child.exitCode !== 0)
    throw refusalIn(said(), program.dataFolder) ?? new Refusal(sentence(program, outcome ?? '', said()));
}

function sentence(program: Program, how: string, output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line));
  const last = lines.findLast((line) => /error|could not/i.test(line)) ?? lines.at(-1);
  return `${program.name} did not start, ${how}${last ? `: ${last.trim()}` : ''} (more in ${program.logFile})`;
}

function start(program: Program): { child: ChildProcess; said: () => string } {
  const log = openLog(program.logFile);
  const child = fork(program.file, {
    env: program.env,
    // A smaller young generation: a town hall's one machine has little memory and little load.
    execArgv: ['--enable-source-maps', '--max-semi-space-size=4'],
    stdio: ['ignore', log.descriptor, log.descriptor, 'ipc'],
    // Ctrl-C reaches every process of the terminal; the order of stopping is this process's affair.
    detached: true,
  });
  log.close();
  return { child, said: log.said };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const patience = new AbortController();
  const late = pause(STOP_PATIENCE, 'late', { signal: patience.signal }).catch(() => undefined);
  if ((await Promise.race([exited, late])) === 'late') child.kill('SIGKILL');
  patience.abort();
  await exited;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
