import { PlanBoard } from './plan-board.js';
import type { PlanOptions, SchedulePlan, ScheduleRequest } from './plan.js';
import { plannedOn } from './planner.js';

/** One convoy to plan, as piscina hands it to a worker thread. */
export interface ScheduleTask {
  request: ScheduleRequest;
  options: PlanOptions;
  board: SharedArrayBuffer;
}

export default function plan({ request, options, board }: ScheduleTask): SchedulePlan {
  return plannedOn(new PlanBoard(board), request, options);
}
