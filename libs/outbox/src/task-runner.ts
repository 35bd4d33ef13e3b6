import { runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Logger } from '@nestjs/common';
import type { FoundTask } from './handler-registry.js';

/** Runs the recurring tasks, each on its own; a task that fails is due again after its usual rest. */
export class TaskRunner {
  private readonly logger = new Logger(TaskRunner.name);
  private readonly stopping = new AbortController();
  private running: Promise<void>[] = [];

  start(tasks: readonly FoundTask[]): void {
    this.running = tasks.map((task) => this.repeat(task));
  }

  /** Ends when the running tasks have ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }

  private async repeat({ name, seconds, task }: FoundTask): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await runAs(system(name), () => task.run());
      } catch (error) {
        this.logger.warn(
          `The task ${name} failed and runs again in ${seconds} s: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      await this.rest(seconds * 1_000);
    }
  }

  private rest(ms: number): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    });
  }
}
