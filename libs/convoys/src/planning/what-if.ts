import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Inject, Injectable } from '@nestjs/common';
import { GoodsThemselves } from '../domain/convoy.errors.js';
import type { ConvoyState } from '../domain/convoy.states.js';
import type { WhatIfDto, WhatIfView } from '../http/plan-edit.dto.js';
import type { PlanView } from '../http/plan.dto.js';
import { PlanQueries } from '../plan.queries.js';
import { dailyWindows } from '../schedule/clock.js';
import type { HandLaidPlan, ScheduleEngine, ScheduleRequest } from '../schedule/plan.js';
import { convoyPlan, tooLate } from './convoy-plan.js';
import { SCHEDULE_ENGINE } from './engine.js';
import { handLaid } from './plan-edits.js';
import type { PlanTotals } from './plan-totals.js';
import { PlannableSnapshot } from './plannable-snapshot.js';
import { queueRisk } from './queue-risk.js';
import { type PlanningTask, planningTask } from './schedule-request.js';
import type { Snapshot } from './snapshot.js';
import { storedJourneys } from './stored-plan.js';

/** With reading and writing around it the answer is there within ten seconds. */
const LONGEST_MS = 8_000;
const ITERATIONS = 200;
/** Whoever stands beside a broken-down vehicle has the repaired plan within a second. */
const REPAIR_MS = 800;
const REPAIR_ITERATIONS = 100;
const MINUTE = 60_000;

const STATES: readonly ConvoyState[] = ['draft', 'scheduled', 'confirmed'];

/**
 * Alternatives to a plan: another gate or one that is closed, another day, a vehicle, a driver or goods less, goods that
 * come late. Nothing is stored.
 */
@Injectable()
export class WhatIf {
  constructor(
    private readonly db: Database,
    private readonly snapshots: PlannableSnapshot,
    private readonly plans: PlanQueries,
    @Inject(SCHEDULE_ENGINE) private readonly engine: ScheduleEngine,
  ) {}

  /** No transaction is open while the engine works. @throws NotFound, Forbidden, ConvoyIsFixed, GoodsThemselves */
  async of(convoyId: string, change: WhatIfDto): Promise<WhatIfView> {
    const snapshot = await this.snapshots.of(convoyId, STATES);
    const task = planningTask(changedWindow(snapshot, change), new Date());
    const request = changedRequest(task, change);
    const possible = request.latestDepartureAt > Date.now();
    const seed = Number.parseInt(convoyId.slice(-8), 16);
    const changed = { ...task, request };
    const limits = change.fewestChanges
      ? {
          seed,
          iterations: REPAIR_ITERATIONS,
          longestMs: REPAIR_MS,
          from: await this.storedPlan(convoyId, task),
        }
      : { seed, iterations: ITERATIONS, longestMs: LONGEST_MS };
    const { crossingId, journeys, outcome } = possible
      ? convoyPlan(changed, await this.engine.plan(request, limits))
      : tooLate();
    const risk = queueRisk(changed, handLaid(request, crossingId, journeys));
    const stored = await this.plans.stored(convoyId);
    const alternative = await this.plans.other(convoyId, { crossingId, journeys, risk, ...outcome });
    return {
      stored: stored.totals,
      alternative,
      change: changeOf(stored.totals, alternative.totals),
      arrivals: arrivalsOf(stored, alternative),
    };
  }

  private storedPlan(convoyId: string, { request }: PlanningTask): Promise<HandLaidPlan> {
    return this.db.read(async (tx) => {
      const [root] = await tx.query<{ crossingId: string | null }[]>(
        'select crossing_id as "crossingId" from convoy where id = $1',
        [convoyId],
      );
      return handLaid(request, root?.crossingId ?? null, await storedJourneys(tx, convoyId));
    });
  }
}

function changedWindow(snapshot: Snapshot, { departureDay }: WhatIfDto): Snapshot {
  if (departureDay === undefined) return snapshot;
  const { from, to } = dayIn(departureDay);
  return { ...snapshot, earliestDeparture: new Date(from), latestDeparture: new Date(to - MINUTE) };
}

/** The instants between which it is that day in Germany. */
function dayIn(date: string): { from: number; to: number } {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const wholeDay = { from: '00:00', to: '24:00' };
  const [day] = dailyWindows('DE', wholeDay, { from: noon, to: noon }, null, (each) => each === date);
  return day ?? { from: noon, to: noon };
}

/** @throws NotFound naming what the convoy does not have; GoodsThemselves. */
function changedRequest(
  { request, consignmentOf }: PlanningTask,
  { crossingId, withoutCrossingId, withoutVehicleId, withoutDriverId, withoutConsignmentId, late }: WhatIfDto,
): ScheduleRequest {
  const parts = (id: string | undefined) =>
    request.consignments.filter((c) => consignmentOf.get(c.id) === id);
  const named = [
    [crossingId, request.crossings.some((c) => c.id === crossingId), '/crossingId'],
    [withoutCrossingId, request.crossings.some((c) => c.id === withoutCrossingId), '/withoutCrossingId'],
    [withoutVehicleId, request.vehicles.some((v) => v.id === withoutVehicleId), '/withoutVehicleId'],
    [withoutDriverId, request.drivers.some((d) => d.id === withoutDriverId), '/withoutDriverId'],
    [withoutConsignmentId, parts(withoutConsignmentId).length > 0, '/withoutConsignmentId'],
    [late?.consignmentId, parts(late?.consignmentId).length > 0, '/late/consignmentId'],
  ] as const;
  for (const [id, isKnown, pointer] of named)
    if (id !== undefined && !isKnown) throw new NotFound({}, pointer);
  const left = request.vehicles.find((v) => v.id === withoutVehicleId);
  if (left && request.consignments.some((c) => c.vehicleItself === left.id))
    throw new GoodsThemselves({ vehicle: left.label }, '/withoutVehicleId');
  const staying = new Set(parts(withoutConsignmentId));
  const delayed = new Set(parts(late?.consignmentId));
  const readyAt = late ? dayIn(late.readyOn).from : 0;
  return {
    ...request,
    crossings: request.crossings.filter(
      ({ id }) => (crossingId === undefined || id === crossingId) && id !== withoutCrossingId,
    ),
    vehicles: request.vehicles.filter((v) => v !== left),
    drivers: request.drivers.filter((d) => d.id !== withoutDriverId),
    consignments: request.consignments
      .filter((c) => !staying.has(c) && (!left || c.onVehicle !== left.id))
      .map((c) => (delayed.has(c) ? { ...c, readyAt: Math.max(c.readyAt, readyAt) } : c)),
  };
}

function changeOf(stored: PlanTotals, other: PlanTotals): WhatIfView['change'] {
  const minutes = (from: Date | null, to: Date | null) =>
    from && to ? Math.round((to.getTime() - from.getTime()) / MINUTE) : null;
  return {
    departMinutes: minutes(stored.departAt, other.departAt),
    arriveMinutes: minutes(stored.arriveAt, other.arriveAt),
    km: other.km - stored.km,
    drivingMinutes: other.drivingMinutes - stored.drivingMinutes,
    borderWaitMinutes: other.borderWaitMinutes - stored.borderWaitMinutes,
    driverDays: other.driverDays - stored.driverDays,
    vehicles: other.vehicles - stored.vehicles,
    undeliverable: other.undeliverable - stored.undeliverable,
    points: other.points - stored.points,
    costCents:
      stored.costCents === null || other.costCents === null ? null : other.costCents - stored.costCents,
    atRisk: stored.risk && other.risk && other.risk.atRisk - stored.risk.atRisk,
  };
}

function arrivalsOf(stored: PlanView, alternative: PlanView): WhatIfView['arrivals'] {
  const before = new Map(stored.consignments.map((c) => [c.id, c.arrivesAt]));
  return alternative.consignments.map(({ id, arrivesAt }) => ({
    consignmentId: id,
    stored: before.get(id) ?? null,
    alternative: arrivesAt,
  }));
}
