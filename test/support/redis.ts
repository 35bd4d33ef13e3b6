import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../apps/standalone/src/postgres.js';

export interface RedisOptions {
  port?: number;
  /** Where the data lie; give the same folder to the next start to go on with them. */
  dir?: string;
  /** Writes every change to a file that is synced once a second. Off by default: the data live in memory. */
  appendonly?: boolean;
  maxmemoryPolicy?: string;
  /** As Redis writes it: "64mb". */
  maxmemory?: string;
}

export interface Redis {
  readonly url: string;
  readonly port: number;
  readonly dir: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** No goodbye, nothing more is written. */
  kill(): Promise<void>;
}

interface RedisProgram {
  readonly file: string;
  readonly libraries?: string;
}

const run = promisify(execFile);
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'poruch-redis');
const PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];
let program: Promise<RedisProgram | undefined> | undefined;

/**
 * A Redis server for one test alone, on a loopback port: the one on PATH, else Debian's packages unpacked
 * without root. Undefined where neither can be had; the run then says so at its end.
 */
export async function startRedis(options: RedisOptions = {}): Promise<Redis | undefined> {
  program ??= fromPath() ?? fromDebian();
  const found = await program;
  if (!found) {
    tellThatRedisIsMissing();
    return undefined;
  }
  const port = options.port ?? (await freePort());
  const dir = options.dir ?? mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'redis-'));
  const child = spawn(found.file, settings(options, port, dir), {
    cwd: dir,
    stdio: 'ignore',
    env: { ...process.env, ...(found.libraries ? { LD_LIBRARY_PATH: found.libraries } : {}) },
  });
  const exited = exitOf(child);
  await answering(port, child);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    dir,
    pid: child.pid ?? 0,
    stop: () => end(child, exited, 'SIGTERM'),
    kill: () => end(child, exited, 'SIGKILL'),
  };
}

function settings(options: RedisOptions, port: number, dir: string): string[] {
  const values: Record<string, string> = {
    port: String(port),
    bind: '127.0.0.1',
    dir,
    save: '',
    appendonly: options.appendonly ? 'yes' : 'no',
    appendfsync: 'everysec',
    'maxmemory-policy': options.maxmemoryPolicy ?? 'noeviction',
    maxmemory: options.maxmemory ?? '0',
  };
  return Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
}

function fromPath(): Promise<RedisProgram> | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['redis-server', 'valkey-server']) {
      const file = join(folder, name);
      if (existsSync(file)) return Promise.resolve({ file });
    }
  return undefined;
}

async function fromDebian(): Promise<RedisProgram | undefined> {
  try {
    if (!existsSync(CACHE)) await unpackInto(CACHE);
    const triplet = readdirSync(join(CACHE, 'usr', 'lib')).find((name) => name.includes('-linux-gnu'));
    const libraries = join(CACHE, 'usr', 'lib', triplet ?? '');
    const file = join(CACHE, 'usr', 'bin', 'redis-server');
    await run(file, ['--version'], { env: { ...process.env, LD_LIBRARY_PATH: libraries } });
    return { file, libraries };
  } catch {
    return undefined;
  }
}

/** Another test file may do the same at the same time: the first complete copy wins. */
async function unpackInto(target: string): Promise<void> {
  mkdirSync(join(target, '..'), { recursive: true });
  const draft = mkdtempSync(`${target}.`);
  try {
    await download(draft);
    for (const name of readdirSync(draft).filter((entry) => entry.endsWith('.deb')))
      await run('dpkg', ['-x', name, '.'], { cwd: draft, timeout: 30_000 });
    if (!existsSync(target)) renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function download(folder: string): Promise<void> {
  const get = (options: string[]) =>
    run('apt-get', [...options, 'download', ...PACKAGES], { cwd: folder, timeout: 60_000 });
  await get([]).catch(async () => {
    // The machine has no package lists yet: fetch them into a folder of our own, which needs no root.
    const state = join(folder, 'apt');
    for (const part of ['lists/partial', 'cache/archives/partial'])
      mkdirSync(join(state, part), { recursive: true });
    const own = ['-o', `Dir::State::lists=${state}/lists`, '-o', `Dir::Cache=${state}/cache`];
    await run('apt-get', [...own, 'update'], { timeout: 60_000 });
    await get(own);
    rmSync(state, { recursive: true, force: true });
  });
}

function tellThatRedisIsMissing(): void {
  const line =
    'NOT RUN: the tests on Redis; there is no redis-server on PATH and none could be had from Debian';
  console.warn(`\n******** ${line} ********\n`);
  const notices = process.env.PORUCH_TEST_NOTICES;
  if (notices) appendFileSync(notices, `${line}\n`);
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
}

async function end(child: ChildProcess, exited: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await exited;
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(10)) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with exit code ${child.exitCode}`);
    if (await pong(port)) return;
  }
  child.kill('SIGKILL');
  throw new Error('redis-server did not answer within 10 s');
}

function pong(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}
