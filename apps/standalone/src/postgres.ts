import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { accountFor, type Account } from './account.js';
import { postgresBinaries, type Binaries } from './binaries.js';
import { openLog } from './log-file.js';
import { readPidFile, stopOrphan, stopServer } from './postmaster.js';
import { Refusal, refusalIn } from './refusal.js';

export interface PostgresOptions {
  /** The data directory; made when it is missing. */
  readonly folder: string;
  /** Where the server writes what it has to say. */
  readonly logFile: string;
  /** Password of the superuser `postgres`, set when the data directory is made. */
  readonly password: string;
  /** On 127.0.0.1; a free one is chosen when none is given. */
  readonly port?: number;
  /** False gives up safety against a crash of the machine (fsync off): for tests alone. */
  readonly durable: boolean;
  readonly maxConnections: number;
  /** Further settings, each as PostgreSQL names it. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Postgres {
  readonly port: number;
  readonly pid: number;
  /** The superuser's connection to the database `postgres`. */
  readonly adminUrl: string;
  /** Resolves with a few words on how it ended. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
  /** Like a power cut: no goodbye, the next start recovers. */
  kill(): void;
}

/** Small and safe: what one machine with a handful of users needs, within a few dozen megabytes. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '32MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  autovacuum_max_workers: '1',
  autovacuum_worker_slots: '2',
  max_worker_processes: '1',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  // After a crash: one call instead of opening every file of the data.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const NOT_DURABLE: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Starts a PostgreSQL server of its own on the loopback interface, on data that it makes or finds. A
 * server that an earlier, killed launcher left running on the same data is stopped first.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  if (existsSync(options.folder)) refuseUnusable(options.folder);
  const account = accountFor(options.folder);
  const binaries = await postgresBinaries(account);
  if (!existsSync(`${options.folder}/PG_VERSION`)) await initialise(options, binaries, account);
  await stopOrphan(options.folder);
  for (let attempt = 1; ; attempt++)
    try {
      return await launch(options, binaries, account, options.port ?? (await freePort()));
    } catch (error) {
      if (!(error instanceof Momentary) || attempt === 40) throw error;
      await pause(250);
    }
}

function refuseUnusable(folder: string): void {
  if (!statSync(folder).isDirectory())
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
}

/** What passes by itself: a port taken in this instant, processes of a killed server still ending. */
class Momentary extends Error {}

/** Makes the data directory under another name first: a half-made one is never taken for a whole one. */
async function initialise(options: PostgresOptions, binaries: Binaries, account?: Account): Promise<void> {
  const draft = `${options.folder}.new`;
  const passwordFile = `${options.folder}.password`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  const password = openSync(passwordFile, 'r');
  try {
    const { code, output } = await initdb(binaries.initdb, draft, password, options.durable, account);
    if (code !== 0)
      throw (
        refusalIn(output, options.folder) ??
        new Refusal(`PostgreSQL could not make its data: ${lastLine(output)}`)
      );
    // Here stands an empty folder at most: rename replaces it.
    renameSync(draft, options.folder);
  } finally {
    closeSync(password);
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function initdb(
  program: string,
  folder: string,
  password: number,
  durable: boolean,
  account?: Account,
): Promise<{ code: number | null; output: string }> {
  const args = [
    `--pgdata=${here(folder)}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    // Opened by us: the account itself may not be able to reach the file by its name.
    `--pwfile=${process.platform === 'linux' ? '/proc/self/fd/3' : '/dev/fd/3'}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: folder,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe', password],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * The working directory by a name that needs no right on the folders above it: the process starts inside
 * its data and may be of an account that cannot walk there, as under a home that only root may enter.
 */
function here(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

async function launch(
  options: PostgresOptions,
  binaries: Binaries,
  account: Account | undefined,
  port: number,
): Promise<Postgres> {
  const settings = {
    ...SETTINGS,
    ...(options.durable ? {} : NOT_DURABLE),
    port: String(port),
    max_connections: String(options.maxConnections),
    ...options.settings,
  };
  const args = [
    '-D',
    here(options.folder),
    ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
  if (!account) chmodSync(options.folder, 0o700);
  const log = openLog(options.logFile);
  const child = spawn(binaries.postgres, args, {
    ...account,
    cwd: options.folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', log.descriptor, log.descriptor],
    // Ctrl-C reaches every process of the terminal: the database must not stop before those that use it.
    detached: true,
  });
  log.close();
  let ended = false;
  const exited = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  }).finally(() => (ended = true));
  exited.catch(() => undefined);
  const pid = child.pid ?? 0;
  while (!isReady(options.folder, pid)) {
    await Promise.race([pause(15), exited]);
    if (ended) throw startFailure(log.said(), options.folder, await exited);
  }
  return {
    port,
    pid,
    adminUrl: `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`,
    exited,
    stop: async () => {
      if (!ended) await stopServer(pid);
      await exited;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

function isReady(folder: string, pid: number): boolean {
  const file = readPidFile(folder);
  return file !== undefined && file.pid === pid && file.ready;
}

function startFailure(output: string, folder: string, how: string): Error {
  if (/address already in use|pre-existing shared memory block|lock file .* already exists/i.test(output))
    return new Momentary(`PostgreSQL did not start: ${lastLine(output)}`);
  return refusalIn(output, folder) ?? new Refusal(`PostgreSQL did not start (${how}): ${lastLine(output)}`);
}

function lastLine(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? '').trim();
}

/** A port that nobody listens on at this moment, on the loopback interface. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
