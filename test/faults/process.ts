import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const LOADER = [
  '--conditions=source',
  '--import',
  new URL('../support/typescript.mjs', import.meta.url).href,
];

/** A program under test in a process of its own, which may be killed with -9 and started again at any time. */
export class Program {
  private child: ChildProcess | undefined;
  private killed = false;
  private stopping = false;
  /** How it ended when nobody had killed it. */
  readonly crashes: string[] = [];

  constructor(
    readonly name: string,
    private readonly file: URL,
    private readonly settings: Readonly<Record<string, string>>,
    private readonly onLine: (line: string) => void,
  ) {}

  start(): void {
    if (this.stopping) return;
    this.killed = false;
    const child = spawn(process.execPath, [...LOADER, this.file.pathname], {
      env: { ...process.env, ...this.settings, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    if (child.stdout) createInterface({ input: child.stdout }).on('line', this.onLine);
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
    child.on('exit', (code, signal) => {
      if (this.child !== child) return;
      this.child = undefined;
      if (this.killed || this.stopping) return;
      this.crashes.push(`${this.name} ended by itself (${signal ?? code}): ${said.trim().slice(-600)}`);
      this.start();
    });
  }

  /** SIGKILL; the caller starts it again. */
  kill(): void {
    this.killed = true;
    this.child?.kill('SIGKILL');
  }

  /** SIGTERM, and SIGKILL when it has not ended within that time. */
  async stop(withinMs = 15_000): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
    await ended;
    clearTimeout(timer);
  }

  /** For the end of everything, whatever the state. */
  destroy(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }
}
