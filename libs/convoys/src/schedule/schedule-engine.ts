import { availableParallelism } from 'node:os';
import { ThreadPool } from '#libs/kernel';
import { PlanBoard } from './plan-board.js';
import type { PlanOptions, PlanWatch, ScheduleEngine, SchedulePlan, ScheduleRequest } from './plan.js';
import { plannedOn } from './planner.js';
import type { ScheduleTask } from './schedule.worker.js';

/** Plans in this thread: for tests and scripts. */
export class InProcessScheduleEngine implements ScheduleEngine {
  async plan(
    request: ScheduleRequest,
    options: PlanOptions,
    { board = new PlanBoard() }: PlanWatch = {},
  ): Promise<SchedulePlan> {
    return plannedOn(board, request, options);
  }
}

/** One core is left for whoever waits. */
const CORES = Math.max(1, availableParallelism() - 1);

/** More planning than this would only find the same again. */
const MOST_SEEDS = 4;
const LONGEST_MS = 120_000;

/** Plans in worker threads, so that the event loop stays free: on each core with a seed of its own, and takes the best. */
export class ThreadedScheduleEngine implements ScheduleEngine {
  private readonly threads: ThreadPool<ScheduleTask, SchedulePlan>;
  private readonly seeds: number;

  constructor(cores = CORES) {
    this.seeds = Math.min(MOST_SEEDS, cores);
    this.threads = new ThreadPool(new URL('./schedule.worker.js', import.meta.url), this.seeds);
  }

  async plan(request: ScheduleRequest, options: PlanOptions, watch: PlanWatch = {}): Promise<SchedulePlan> {
    const { board = new PlanBoard(), stop } = watch;
    const plans = Array.from({ length: this.seeds }, (_, index) =>
      this.threads.run(
        { request, options: { ...options, seed: options.seed + index }, board: board.memory },
        LONGEST_MS,
        stop,
      ),
    );
    const [first, ...others] = await Promise.all(plans);
    if (!first) throw new Error('no core to plan on');
    return others.reduce((best, other) => (other.cost < best.cost ? other : best), first);
  }

  /** Ends the threads; a plan under way is given up. */
  close(): Promise<void> {
    return this.threads.close();
  }
}
