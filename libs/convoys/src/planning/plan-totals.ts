import { journeyPoints } from '../schedule/journey-points.js';
import type { ScheduledJourney, ScheduleVehicle, ScheduleWeights } from '../schedule/plan.js';
import type { QueueRisk } from './queue-risk.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
  /** Effort in the planner's points (`ScheduleWeights`), without those for what stays behind. No money. */
  readonly points: number;
  /** Cents for all vehicles; null where the costs of one of them are not known. */
  readonly costCents: number | null;
  /** Null where it was not worked out. */
  readonly risk: RiskTotals | null;
}

/** Consignments that miss something when the queue is long, and those of which that is not known. */
export interface RiskTotals {
  readonly atRisk: number;
  readonly unknown: number;
}

/** What the figures of a plan are worked out from, beside its journeys. */
export interface TotalsBasis {
  readonly consignmentIds: readonly string[];
  /** Minutes of control at a gate, on top of the queue. */
  readonly handling: number;
  readonly weights: ScheduleWeights;
  /** From here on each hour until an arrival counts; the same for all plans of a convoy. */
  readonly earliestDepartureAt: number;
  readonly vehicleOf: (vehicleId: string) => Pick<ScheduleVehicle, 'kind' | 'costs'> | undefined;
  readonly risk: QueueRisk | null;
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

export function totalsOf(journeys: readonly ScheduledJourney[], basis: TotalsBasis): PlanTotals {
  const { consignmentIds, handling } = basis;
  const sum = (of: (journey: ScheduledJourney) => number) =>
    journeys.reduce((total, journey) => total + of(journey), 0);
  const carried = new Set(journeys.flatMap((journey) => journey.consignmentIds));
  const none = journeys.length === 0;
  const euros = journeys.map((journey) => eurosOf(journey, basis));
  return {
    vehicles: journeys.length,
    departAt: none ? null : new Date(Math.min(...journeys.map((journey) => journey.departAt))),
    arriveAt: none ? null : new Date(Math.max(...journeys.map((journey) => journey.arriveAt))),
    km: Math.round(sum((journey) => journey.km)),
    drivingMinutes: sum(drivingMinutes),
    borderWaitMinutes: sum((journey) => borderWaitMinutes(journey, handling)),
    driverDays: sum(driverDays),
    undeliverable: consignmentIds.filter((id) => !carried.has(id)).length,
    points: Math.round(sum((journey) => pointsOf(journey, basis))),
    costCents: euros.includes(undefined)
      ? null
      : Math.round(100 * euros.reduce<number>((total, each) => total + (each ?? 0), 0)),
    risk: basis.risk && riskTotals(basis.risk, carried),
  };
}

const driverDays = ({ driverIds, departAt, arriveAt }: ScheduledJourney): number =>
  driverIds.length * Math.ceil((arriveAt - departAt) / DAY);

function pointsOf(journey: ScheduledJourney, basis: TotalsBasis): number {
  const { vehicleId, driverIds, km, departAt, arriveAt } = journey;
  const vehicle = basis.vehicleOf(vehicleId);
  if (!vehicle) return 0;
  const effort = { drivers: driverIds.length, departAt, arriveAt, km };
  return journeyPoints(vehicle, effort, basis.weights, basis.earliestDepartureAt);
}

/** Euro for the vehicle alone; undefined where its costs are not known. */
function eurosOf({ vehicleId, km, departAt, arriveAt }: ScheduledJourney, { vehicleOf }: TotalsBasis) {
  const costs = vehicleOf(vehicleId)?.costs;
  return costs && costs.use + costs.km * km + (costs.hour * (arriveAt - departAt)) / HOUR;
}

function riskTotals({ consignments }: QueueRisk, carried: ReadonlySet<string>): RiskTotals {
  const found = [...carried].map((id) => consignments.get(id) ?? null);
  return {
    atRisk: found.filter((one) => one !== null && one.missed.length > 0).length,
    unknown: found.filter((one) => one === null).length,
  };
}

function minutes(legs: readonly { startAt: number; endAt: number }[]): number {
  return Math.round(legs.reduce((sum, leg) => sum + leg.endAt - leg.startAt, 0) / MINUTE);
}
