import { expect } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/standalone/src/postgres.js';

/** One `npm start` as a person at a terminal sees it. */
export interface Start {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** How a start is made. */
export interface Starting {
  readonly uid?: number;
  readonly gid?: number;
  /** What runs the program, to be put before its name. */
  readonly command?: readonly string[];
}

const SCRIPT = join(import.meta.dirname, '..', '..', 'apps', 'standalone', 'start.mjs');

/** A data folder with a port, and the starts on it. */
export class DataFolder {
  private readonly starts: Start[] = [];

  constructor(
    readonly path: string,
    readonly port: number,
  ) {}

  /** One that is not there yet. */
  static async fresh(): Promise<DataFolder> {
    const parent = mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'standalone-'));
    return new DataFolder(join(parent, 'data'), await freePort());
  }

  start({ command = [], ...account }: Starting = {}): Start {
    const {
      NODE_OPTIONS: _options,
      NODE_ENV: _mode,
      DATABASE_URL: _url,
      REDIS_URL: _redis,
      ...env
    } = process.env;
    const [program = process.execPath, ...more] = [...command, process.execPath, SCRIPT];
    const launcher = spawn(program, more, {
      ...account,
      env: { ...env, PORUCH_DATA_DIR: this.path, PORT: String(this.port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [launcher.stdout, launcher.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const ended = new Promise<number | null>((resolve) => launcher.on('close', resolve));
    const start = { process: launcher, output: () => output, ended };
    this.starts.push(start);
    return start;
  }

  async up(start: Start): Promise<void> {
    await said(start, 'Poruch runs at', () => this.logs());
  }

  async status(path: string): Promise<number> {
    return (await fetch(`http://127.0.0.1:${this.port}${path}`)).status;
  }

  /** What still runs of this data folder: programs that log there, and the database that works there. */
  leftovers(): string[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => {
        try {
          const links = [`/proc/${pid}/cwd`, `/proc/${pid}/fd/1`].map((link) => readlinkSync(link));
          return links.some((target) => target.startsWith(`${this.path}/`));
        } catch {
          return false;
        }
      });
  }

  /** Ends what was started here and still runs. */
  async stop(): Promise<void> {
    for (const { process: launcher, ended } of this.starts) {
      launcher.kill('SIGTERM');
      await ended;
    }
  }

  private logs(): string {
    const folder = join(this.path, 'log');
    if (!existsSync(folder)) return '';
    return readdirSync(folder)
      .map((name) => `--- ${name}\n${readFileSync(join(folder, name), 'utf8').slice(-2000)}`)
      .join('\n');
  }
}

/** Waits until it has said these words. @throws Error with what it said when it ends before. */
export async function said(
  { process: launcher, output }: Start,
  words: string,
  more = () => '',
): Promise<void> {
  while (!output().includes(words)) {
    if (launcher.exitCode !== null) throw new Error(`It ended instead of starting:\n${output()}${more()}`);
    await pause(20);
  }
}

/** The one sentence with which a start ended. */
export async function refusal(attempt: Start): Promise<string> {
  expect(await attempt.ended).not.toBe(0);
  const lines = attempt
    .output()
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' …'));
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}
