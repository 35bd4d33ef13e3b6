import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Fault } from './strike.js';

const LOADER = [
  '--conditions=source',
  '--import',
  new URL('../support/typescript.mjs', import.meta.url).href,
];
/** A program that could not start, since a server was away, tries again after this rest, as under a service manager. */
const RESTART_MS = 300;

/** A program under test in a process of its own, which may be killed with -9 and started again at any time. */
export class Program {
  private child: ChildProcess | undefined;
  private killed = false;
  private stopping = false;
  private up = false;
  private said = '';
  /** How it ended when nobody had killed it. */
  readonly crashes: string[] = [];
  /** How often it gave up before it was ready. */
  failedStarts = 0;

  constructor(
    readonly name: string,
    private readonly file: URL,
    private readonly settings: Readonly<Record<string, string>>,
    private readonly onLine: (line: string) => void = () => undefined,
  ) {}

  /** It has said that it is ready, and lives. */
  get ready(): boolean {
    return this.up;
  }

  start(): void {
    if (this.stopping) return;
    this.killed = false;
    const source = this.file.pathname.endsWith('.ts');
    const child = spawn(process.execPath, [...(source ? LOADER : []), fileURLToPath(this.file)], {
      env: { ...process.env, ...this.settings, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    this.said = '';
    if (child.stdout) createInterface({ input: child.stdout }).on('line', this.onLine);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.said = (this.said + text).slice(-4_000);
      if (process.env.FAULTS_LOG) process.stderr.write(`${this.name}: ${text}`);
    });
    child.on('message', () => (this.up = this.child === child && !this.killed));
    child.on('exit', (code, signal) => {
      if (this.child !== child) return;
      const wasReady = this.up;
      this.child = undefined;
      this.up = false;
      if (this.killed || this.stopping) return;
      const how = `${this.name} ended by itself (${signal ?? code}): ${this.said.trim().slice(-1_500)}`;
      if (source || wasReady) this.crashes.push(how);
      else this.failedStarts++;
      void sleep(RESTART_MS).then(() => this.child ?? this.start());
    });
  }

  /** What it has last said on stderr. */
  get lastWords(): string {
    return this.said.trim();
  }

  /** SIGKILL; the caller starts it again. */
  kill(): void {
    this.killed = true;
    this.up = false;
    this.child?.kill('SIGKILL');
  }

  /** SIGTERM, and SIGKILL when it has not ended within that time. Answers whether it ended by itself and well. */
  async stop(withinMs = 15_000): Promise<boolean> {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null) return true;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
    await ended;
    clearTimeout(timer);
    return child.exitCode === 0;
  }

  /** For the end of everything, whatever the state. */
  destroy(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }
}

/** One of these programs, whichever is up, is killed with -9 and comes back a moment later. */
export const killAndStart = (name: string, weight: number, among: readonly Program[]): Fault => ({
  name,
  weight,
  ready: () => among.some((program) => program.ready),
  strike: async (dice) => {
    const victim = dice.of(among.filter((program) => program.ready));
    victim.kill();
    await sleep(dice.between(10, 250));
    victim.start();
  },
});
