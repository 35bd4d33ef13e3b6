import type { ScheduledJourney } from '../schedule/plan.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What a plan takes, in figures by which plans are compared. */
export interface PlanTotals {
  readonly vehicles: number;
  readonly departAt: Date | null;
  readonly arriveAt: Date | null;
  readonly km: number;
  readonly drivingMinutes: number;
  readonly borderWaitMinutes: number;
  /** Days, begun ones counted as whole, of each driver. */
  readonly driverDays: number;
  /** Consignments that no journey carries. */
  readonly undeliverable: number;
}

/** At the wheel, whoever it is. */
export function drivingMinutes({ legs }: ScheduledJourney): number {
  return minutes(legs.filter((leg) => leg.kind === 'drive'));
}

/** In queues at the border by their median, without the control itself (`handlingMinutes` each). */
export function borderWaitMinutes({ legs }: ScheduledJourney, handlingMinutes: number): number {
  const gates = legs.filter((leg) => leg.kind === 'border');
  const queues = legs.filter((leg) => leg.kind === 'wait' && leg.reason === 'queue');
  return Math.max(0, minutes(gates) - gates.length * handlingMinutes) + minutes(queues);
}

export function totalsOf(
  journeys: readonly ScheduledJourney[],
  consignmentIds: readonly string[],
  handlingMinutes: number,
): PlanTotals {
  const sum = (of: (journey: ScheduledJourney) => number) =>
    journeys.reduce((total, journey) => total + of(journey), 0);
  const carried = new Set(journeys.flatMap((journey) => journey.consignmentIds));
  const none = journeys.length === 0;
  return {
    vehicles: journeys.length,
    departAt: none ? null : new Date(Math.min(...journeys.map((journey) => journey.departAt))),
    arriveAt: none ? null : new Date(Math.max(...journeys.map((journey) => journey.arriveAt))),
    km: Math.round(sum((journey) => journey.km)),
    drivingMinutes: sum(drivingMinutes),
    borderWaitMinutes: sum((journey) => borderWaitMinutes(journey, handlingMinutes)),
    driverDays: sum(
      (journey) => journey.driverIds.length * Math.ceil((journey.arriveAt - journey.departAt) / DAY),
    ),
    undeliverable: consignmentIds.filter((id) => !carried.has(id)).length,
  };
}

function minutes(legs: readonly { startAt: number; endAt: number }[]): number {
  return Math.round(legs.reduce((sum, leg) => sum + leg.endAt - leg.startAt, 0) / MINUTE);
}
