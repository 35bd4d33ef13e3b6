import { ThreadPool } from '#libs/kernel';
import type { PlanOptions, ScheduleEngine, SchedulePlan, ScheduleRequest } from './plan.js';
import { planConvoy } from './planner.js';
import type { ScheduleTask } from './schedule.worker.js';

/** Plans in this thread: for tests and scripts. */
export class InProcessScheduleEngine implements ScheduleEngine {
  async plan(request: ScheduleRequest, options: PlanOptions): Promise<SchedulePlan> {
    return planConvoy(request, options);
  }
}

/** Plans in worker threads, so that the event loop stays free. */
export class ThreadedScheduleEngine implements ScheduleEngine {
  private readonly threads: ThreadPool<ScheduleTask, SchedulePlan>;

  constructor(maxThreads = 1) {
    this.threads = new ThreadPool(new URL('./schedule.worker.js', import.meta.url), maxThreads);
  }

  plan(request: ScheduleRequest, options: PlanOptions): Promise<SchedulePlan> {
    return this.threads.run({ request, options });
  }

  /** Ends the threads; a plan under way is given up. */
  close(): Promise<void> {
    return this.threads.close();
  }
}
