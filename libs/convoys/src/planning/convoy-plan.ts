import { checkPlan } from '../schedule/check/check-plan.js';
import type { SchedulePlan, Violation } from '../schedule/plan.js';
import type { ConvoyObstacle, PlanningOutcome } from '../domain/convoy.entity.js';
import { departurePassed, planningTookTooLong, planRefused } from '../domain/convoy.obstacles.js';
import type { PlanningTask } from './schedule-request.js';

/** What the job brings into the convoy: journeys that break no rule, or none and why. */
export interface ConvoyPlan {
  readonly crossingId: string | null;
  readonly journeys: SchedulePlan['journeys'];
  readonly outcome: PlanningOutcome;
  /** Rules that the engine's plan broke; such a plan is refused and somebody has to look at the engine. */
  readonly violations: readonly Violation[];
}

/** Takes over the engine's plan if the independent check finds nothing wrong with it; names consignments, not parts. */
export function convoyPlan(task: PlanningTask, plan: SchedulePlan): ConvoyPlan {
  const violations = checkPlan(task.request, plan);
  const obstacles = obstaclesOf(task, plan);
  if (violations.length > 0) return without([planRefused(violations), ...obstacles], violations);
  return {
    crossingId: plan.crossingId,
    journeys: journeysOf(task, plan),
    outcome: { travel: plan.travel, obstacles, ...(plan.engine ? { engine: plan.engine } : {}) },
    violations,
  };
}

/** Why consignments stay behind. */
export function obstaclesOf({ consignmentOf }: PlanningTask, plan: SchedulePlan): ConvoyObstacle[] {
  return plan.unscheduled.flatMap(({ consignmentId, obstacles: found }) =>
    found.map((obstacle): ConvoyObstacle => ({
      ...obstacle,
      consignmentId: consignmentOf.get(consignmentId) ?? null,
    })),
  );
}

/** The journeys with the consignments that they carry instead of the parts. */
export function journeysOf({ consignmentOf }: PlanningTask, plan: SchedulePlan): SchedulePlan['journeys'] {
  const ofConsignments = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => consignmentOf.get(id) ?? [])),
  ];
  return plan.journeys.map((journey) => ({
    ...journey,
    consignmentIds: ofConsignments(journey.consignmentIds),
    legs: journey.legs.map((leg) => ({ ...leg, consignmentIds: ofConsignments(leg.consignmentIds ?? []) })),
  }));
}

/** The answer where the latest departure has passed: nothing is planned into the past. */
export const tooLate = (): ConvoyPlan => without([departurePassed()], []);

/** The answer where the engine was given up: trying again would only keep others waiting. */
export const tookTooLong = (): ConvoyPlan => without([planningTookTooLong()], []);

function without(obstacles: readonly ConvoyObstacle[], violations: readonly Violation[]): ConvoyPlan {
  return { crossingId: null, journeys: [], outcome: { travel: null, obstacles }, violations };
}
