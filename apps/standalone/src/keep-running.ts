import { setTimeout as pause } from 'node:timers/promises';

/** A process that is up. */
export interface Running {
  readonly pid: number;
  /** Resolves with a few words on how it ended. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

export interface Kept {
  /** Stops the process and does not start it again. */
  stop(): Promise<void>;
}

export interface KeepRunningOptions {
  readonly name: string;
  /** Starts the process and resolves once it is ready; gives up when `signal` is aborted. */
  readonly launch: (signal: AbortSignal) => Promise<Running>;
  /** One line for the person at the terminal. */
  readonly report: (line: string) => void;
  /** Called after every launch, so that the number of the process can be noted. */
  readonly launched: (pid: number) => void;
  /** Wait before the first restart; it doubles up to a minute and is forgotten after a minute of health. */
  readonly firstDelayMilliseconds?: number;
}

const LONGEST_DELAY = 60_000;
const HEALTHY_AFTER = 60_000;

/** Starts a process and starts it again whenever it ends by itself. A failing first start is thrown. */
export async function keepRunning(options: KeepRunningOptions): Promise<Kept> {
  const stopping = new AbortController();
  let running = await options.launch(stopping.signal);
  options.launched(running.pid);
  const ended = tend();
  return {
    async stop() {
      stopping.abort();
      await running.stop();
      await ended;
    },
  };

  async function tend(): Promise<void> {
    const firstDelay = options.firstDelayMilliseconds ?? 500;
    let delay = firstDelay;
    let since = Date.now();
    for (;;) {
      const how = await running.exited;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > HEALTHY_AFTER) delay = firstDelay;
      options.report(`${options.name} ended unexpectedly (${how}); it starts again in ${delay / 1000} s`);
      const next = await relaunch(delay);
      if (!next) return;
      running = next;
      since = Date.now();
      delay = Math.min(delay * 2, LONGEST_DELAY);
    }
  }

  /** Undefined when everything is to stop. */
  async function relaunch(firstDelay: number): Promise<Running | undefined> {
    for (let delay = firstDelay; ; delay = Math.min(delay * 2, LONGEST_DELAY)) {
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return undefined;
      try {
        const next = await options.launch(stopping.signal);
        if (stopping.signal.aborted) {
          await next.stop();
          return undefined;
        }
        options.launched(next.pid);
        options.report(`${options.name} is back`);
        return next;
      } catch (error) {
        if (stopping.signal.aborted) return undefined;
        options.report(`${options.name} did not start: ${(error as Error).message}`);
      }
    }
  }
}
