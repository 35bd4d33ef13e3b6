import type { PlanOptions, SchedulePlan, ScheduleRequest } from './plan.js';
import { planConvoy } from './planner.js';

/** One convoy to plan, as piscina hands it to a worker thread. */
export interface ScheduleTask {
  request: ScheduleRequest;
  options: PlanOptions;
}

export default function plan({ request, options }: ScheduleTask): SchedulePlan {
  return planConvoy(request, options);
}
