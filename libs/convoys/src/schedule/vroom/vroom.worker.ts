import type { SchedulePlan, ScheduleRequest } from '../plan.js';
import { exactPlan, type RoughPlan } from './exact-plan.js';

export interface ExactTask {
  readonly request: ScheduleRequest;
  readonly plans: readonly RoughPlan[];
}

/** The best of the rough plans with exact times, as a worker thread makes it. */
export default function best({ request, plans }: ExactTask): SchedulePlan {
  const [first, ...others] = plans.map((rough) => exactPlan(request, rough));
  if (!first) throw new Error('no rough plan');
  return others.reduce((cheapest, plan) => (plan.cost < cheapest.cost ? plan : cheapest), first);
}
