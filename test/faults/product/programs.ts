import { setTimeout as sleep } from 'node:timers/promises';
import { Program } from '../process.js';

const START_MS = 120_000;

/** The built programs of the product under test: one api, and workers with the relay apart from the consumers. */
export class Programs {
  readonly api: Program;
  /** By what they run: each kind is struck for itself. */
  readonly workers: Readonly<Record<'relay' | 'consumers' | 'relay and consumers', readonly Program[]>>;

  constructor(settings: Readonly<Record<string, string>>) {
    const program = (name: string, file: string, duties = ''): Program =>
      new Program(name, new URL(`../../../dist/apps/${file}/src/main.js`, import.meta.url), {
        ...settings,
        WORKER_RUNS: duties,
      });
    this.api = program('api', 'api');
    this.workers = {
      relay: [program('relay', 'worker', 'relay')],
      consumers: [1, 2].map((i) => program(`consumers ${i}`, 'worker', 'consumers')),
      'relay and consumers': [program('relay and consumers', 'worker', 'relay,consumers')],
    };
  }

  private get all(): readonly Program[] {
    return [this.api, ...Object.values(this.workers).flat()];
  }

  get crashes(): readonly string[] {
    return this.all.flatMap((program) => program.crashes);
  }

  async start(): Promise<void> {
    for (const program of this.all) program.start();
    await this.ready();
  }

  /** @throws Error that names the program which does not come up. */
  async ready(): Promise<void> {
    const end = Date.now() + START_MS;
    for (;;) {
      const missing = this.all.find((program) => !program.ready);
      if (!missing) return;
      if (Date.now() > end)
        throw new Error(`${missing.name} is not ready after ${START_MS / 1_000} s: ${missing.lastWords}`);
      await sleep(50);
    }
  }

  /** Asks each to end. Answers which did not end well, with what it said. */
  async stop(): Promise<string[]> {
    const complaints: string[] = [];
    for (const program of this.all)
      if (!(await program.stop())) complaints.push(`${program.name} did not stop: ${program.lastWords}`);
    return complaints;
  }

  destroy(): void {
    for (const program of this.all) program.destroy();
  }
}
