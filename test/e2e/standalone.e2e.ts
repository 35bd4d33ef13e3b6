import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/standalone/src/postgres.js';

/** One `npm start` as a person at a terminal sees it. */
interface Start {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const script = join(import.meta.dirname, '..', '..', 'apps', 'standalone', 'start.mjs');
const onLinux = process.platform === 'linux' ? it : it.skip;
let dataFolder: string;
let port: number;
let starts: Start[];

jest.setTimeout(120_000);

beforeEach(async () => {
  dataFolder = join(mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'standalone-')), 'data');
  port = await freePort();
  starts = [];
});

afterEach(async () => {
  for (const { process: launcher, ended } of starts) {
    launcher.kill('SIGTERM');
    await ended;
  }
});

function start(account: { uid?: number; gid?: number } = {}): Start {
  const {
    NODE_OPTIONS: _options,
    NODE_ENV: _mode,
    DATABASE_URL: _url,
    REDIS_URL: _redis,
    ...env
  } = process.env;
  const launcher = spawn(process.execPath, [script], {
    ...account,
    env: { ...env, PORUCH_DATA_DIR: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => launcher.on('close', resolve));
  const result = { process: launcher, output: () => output, ended };
  starts.push(result);
  return result;
}

async function up({ process: launcher, output }: Start): Promise<void> {
  while (!output().includes('Poruch runs at')) {
    if (launcher.exitCode !== null) throw new Error(`It ended instead of starting:\n${output()}${logs()}`);
    await pause(50);
  }
}

function logs(): string {
  const folder = join(dataFolder, 'log');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .map((name) => `--- ${name}\n${readFileSync(join(folder, name), 'utf8').slice(-2000)}`)
    .join('\n');
}

async function status(path: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).status;
}

/** What still runs of this data folder: programs that log there, and the database that works there. */
function leftovers(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const links = [`/proc/${pid}/cwd`, `/proc/${pid}/fd/1`].map((link) => readlinkSync(link));
        return links.some((target) => target.startsWith(`${dataFolder}/`));
      } catch {
        return false;
      }
    });
}

async function refusal(attempt: Start): Promise<string> {
  expect(await attempt.ended).not.toBe(0);
  const lines = attempt
    .output()
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' …'));
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('npm start', () => {
  onLinux('serves, tells how to sign in, and stops without leaving a process', async () => {
    const first = start();
    await up(first);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(200);
    for (const name of [
      'partner.malyn@example.org',
      'amt.billerbeck@example.org',
      'logistik.dortmund@example.org',
    ])
      expect(first.output()).toContain(name);
    const { password } = JSON.parse(readFileSync(join(dataFolder, 'sign-in.json'), 'utf8')) as {
      password: string;
    };
    expect(first.output()).toContain(password);
    expect(leftovers().length).toBeGreaterThan(3);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(leftovers()).toEqual([]);
  });

  onLinux('starts again after its launcher, its api and its database were killed', async () => {
    const first = start();
    await up(first);
    const second = start();
    expect(await refusal(second)).toContain(`Poruch already runs on this data at http://localhost:${port}`);
    first.process.kill('SIGKILL');
    await first.ended;
    const third = start();
    await up(third);
    expect(await status('/readyz')).toBe(200);
    const database = Number(
      readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(database, 'SIGKILL');
    while (!third.output().includes('PostgreSQL is back')) await pause(50);
    while ((await status('/readyz').catch(() => 0)) !== 200) await pause(50);
    third.process.kill('SIGINT');
    expect(await third.ended).toBe(0);
    expect(leftovers()).toEqual([]);
  });

  it('says in one sentence that the port is taken', async () => {
    const other: Server = createServer();
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
    expect(await refusal(start())).toMatch(`Port ${port} is in use by another program`);
    await new Promise((done) => other.close(done));
  });

  it('says in one sentence that the data folder is a file', async () => {
    writeFileSync(dataFolder, '');
    expect(await refusal(start())).toContain(`${dataFolder} stands where the data folder should be`);
  });

  it('says in one sentence that it may not use the data folder', async () => {
    mkdirSync(dataFolder);
    const account = someAccount();
    if (account.uid === undefined) chmodSync(dataFolder, 0);
    else
      for (const folder of [process.env.PORUCH_TEST_FOLDER ?? '', join(dataFolder, '..')]) passable(folder);
    expect(await refusal(start(account))).toContain(`This account may not read and write ${dataFolder}`);
    chmodSync(dataFolder, 0o700);
  });
});

/** Root may do everything, so for root somebody else has to try. */
function someAccount(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
}

function passable(folder: string): void {
  if (!existsSync(folder)) return;
  chownSync(folder, 0, 0);
  chmodSync(folder, 0o711);
}
