import { checkDriving } from '../schedule/check/check-driving.js';
import { layOut } from '../schedule/hand-plan.js';
import type {
  HandLaidPlan,
  ScheduleConsignment,
  ScheduleCrossing,
  ScheduledJourney,
  ScheduleRequest,
} from '../schedule/plan.js';
import type { PlanningTask } from './schedule-request.js';

/** What may be missed: the day of need, a paper's last day, or the working day of the crew. */
export const MISSABLE = ['arrival', 'code', 'declaration', 'duty'] as const;
export type Missable = (typeof MISSABLE)[number];

export interface Missed {
  readonly what: Missable;
  /** The last moment; null where it is not one moment. */
  readonly latestAt: number | null;
  readonly byMinutes: number | null;
}

/** An arrival where the queue into Ukraine lasts as long as it does at the most in nine of ten cases. */
export interface LongQueueArrival {
  readonly arriveAt: number;
  /** Later than planned. */
  readonly laterMinutes: number;
  /** A curfew that the plan does not meet lies in between. */
  readonly waitsForCurfew: boolean;
}

export interface LongQueueConsignment extends LongQueueArrival {
  readonly missed: readonly Missed[];
}

/** By vehicle and by consignment; null where the long queue of its gate is not known for its vehicle. */
export interface QueueRisk {
  readonly journeys: ReadonlyMap<string, LongQueueArrival | null>;
  readonly consignments: ReadonlyMap<string, LongQueueConsignment | null>;
}

const MINUTE = 60_000;

/**
 * The same journeys, scheduled again with the long queue instead of the median: vehicles, drivers, departures and stops
 * stay, pauses and rests follow. It says nothing of delays elsewhere on the road.
 */
export function queueRisk({ request, consignmentOf }: PlanningTask, hand: HandLaidPlan): QueueRisk {
  const longQueues = { ...request, crossings: request.crossings.map(withLongQueues) };
  const planned = new Map(layOut(request, hand).plan.journeys.map((one) => [one.vehicleId, one]));
  const { plan } = layOut(longQueues, hand);
  const journeys = new Map<string, LongQueueArrival | null>();
  const consignments = new Map<string, LongQueueConsignment | null>();
  for (const late of plan.journeys) {
    const asPlanned = planned.get(late.vehicleId);
    if (!asPlanned) continue;
    const isKnown = knowsLongQueue(request, late);
    journeys.set(late.vehicleId, isKnown ? arrival(asPlanned, late) : null);
    const isOverworked = late.driverIds.some((id) =>
      checkDriving(id, [late], request.rules).some(({ rule }) => rule === 'daily_rest'),
    );
    for (const part of request.consignments.filter(({ id }) => late.consignmentIds.includes(id))) {
      const id = consignmentOf.get(part.id) ?? part.id;
      const missed = [...missedBy(request, part, late), ...(isOverworked ? [DUTY] : [])];
      const one = isKnown ? { ...arrival(asPlanned, late, part), missed } : null;
      const other = consignments.get(id);
      consignments.set(id, other === undefined ? one : together(other, one));
    }
  }
  return { journeys, consignments };
}

/** Of several convoys, each by itself at its gate. */
export function riskOfAll(risks: readonly QueueRisk[]): QueueRisk {
  const consignments = new Map<string, LongQueueConsignment | null>();
  for (const [id, one] of risks.flatMap((risk) => [...risk.consignments])) {
    const other = consignments.get(id);
    consignments.set(id, other === undefined ? one : together(other, one));
  }
  return { journeys: new Map(risks.flatMap((risk) => [...risk.journeys])), consignments };
}

const DUTY: Missed = { what: 'duty', latestAt: null, byMinutes: null };

const withLongQueues = (crossing: ScheduleCrossing): ScheduleCrossing => ({
  ...crossing,
  waits: { ...crossing.waits, ...crossing.waitsP90 },
});

/** A journey that does not enter Ukraine meets no queue on its way there. */
function knowsLongQueue({ vehicles, crossings }: ScheduleRequest, journey: ScheduledJourney): boolean {
  if (journey.crossingId === null) return true;
  const vehicle = vehicles.find(({ id }) => id === journey.vehicleId);
  const crossing = crossings.find(({ id }) => id === journey.crossingId);
  return Boolean(vehicle && crossing?.waitsP90?.[vehicle.vehicleClass]);
}

/** Of the whole journey at its last receiver, or of one consignment. */
function arrival(
  planned: ScheduledJourney,
  late: ScheduledJourney,
  part?: ScheduleConsignment,
): LongQueueArrival {
  const [before, after] = [reachedAt(planned, part), reachedAt(late, part)];
  const arriveAt = Math.max(before, after);
  return {
    arriveAt,
    laterMinutes: Math.round((arriveAt - before) / MINUTE),
    waitsForCurfew: arriveAt > before && curfewBefore(late, after) > curfewBefore(planned, before),
  };
}

/** Unloading begins, or a vehicle that is the goods has arrived. */
function reachedAt({ legs, arriveAt }: ScheduledJourney, part?: ScheduleConsignment): number {
  if (part?.vehicleItself !== undefined) return arriveAt;
  const unloading = legs.findLast(
    ({ kind, consignmentIds }) => kind === 'unload' && (!part || consignmentIds?.includes(part.id)),
  );
  return unloading?.startAt ?? arriveAt;
}

function curfewBefore({ legs }: ScheduledJourney, until: number): number {
  const waits = legs.filter(({ kind, startAt }) => kind === 'curfew_wait' && startAt < until);
  return waits.reduce((sum, { startAt, endAt }) => sum + endAt - startAt, 0);
}

function missedBy({ rules }: ScheduleRequest, part: ScheduleConsignment, late: ScheduledJourney): Missed[] {
  const gate = late.legs.find(({ kind }) => kind === 'border');
  const control = gate && gate.endAt - rules.borderHandling * MINUTE;
  const missed = (what: Missable, latestAt: number | undefined, at: number | undefined): Missed[] =>
    latestAt === undefined || at === undefined || at <= latestAt
      ? []
      : [{ what, latestAt, byMinutes: Math.ceil((at - latestAt) / MINUTE) }];
  return [
    ...missed('arrival', part.latestArrivalAt, reachedAt(late, part)),
    ...missed('code', part.codeValidUntil, control),
    ...missed('declaration', part.declarationValidUntil, control),
  ];
}

/** Of a consignment in several parts the last arrival counts, and what any of them misses. */
function together(
  one: LongQueueConsignment | null,
  other: LongQueueConsignment | null,
): LongQueueConsignment | null {
  if (!one || !other) return null;
  const later = other.arriveAt > one.arriveAt ? other : one;
  const missed = [...one.missed, ...other.missed].toSorted((a, b) => (b.byMinutes ?? 0) - (a.byMinutes ?? 0));
  return {
    ...later,
    waitsForCurfew: one.waitsForCurfew || other.waitsForCurfew,
    missed: missed.filter(({ what }, index) => missed.findIndex((m) => m.what === what) === index),
  };
}
