import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

const IDLE_MS = 30_000;

/**
 * Runs CPU work away from the event loop. `worker` is the URL of a module whose default export takes a task;
 * threads end when idle. Threads load built files; from the sources, as in tests, the work runs in place.
 */
export class ThreadPool<Task, Result> {
  private readonly threads: Piscina<Task, Result> | undefined;

  constructor(
    private readonly worker: URL,
    maxThreads = 1,
  ) {
    if (!import.meta.url.endsWith('.ts'))
      this.threads = new Piscina({ filename: worker.href, minThreads: 0, maxThreads, idleTimeout: IDLE_MS });
  }

  /** @throws what the work throws, or an AbortError after `longestMs` or when `stop` says so. */
  async run(task: Task, longestMs = 120_000, stop?: AbortSignal): Promise<Result> {
    const ends = [AbortSignal.timeout(longestMs), ...(stop ? [stop] : [])];
    if (this.threads) return this.threads.run(task, { signal: AbortSignal.any(ends) });
    const source = fileURLToPath(this.worker).replace(/\.js$/, '.ts');
    const { default: work } = (await import(source)) as { default: (task: Task) => Promise<Result> | Result };
    return work(task);
  }

  /** Ends the threads; work under way is given up. */
  async close(): Promise<void> {
    await this.threads?.destroy();
  }
}
