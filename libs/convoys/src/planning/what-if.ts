import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Inject, Injectable } from '@nestjs/common';
import { ConvoyIsFixed, GoodsThemselves } from '../domain/convoy.errors.js';
import type { ConvoyState } from '../domain/convoy.states.js';
import type { WhatIfDto, WhatIfView } from '../http/plan-edit.dto.js';
import type { PlanView } from '../http/plan.dto.js';
import { PlanQueries } from '../plan.queries.js';
import { dailyWindows } from '../schedule/clock.js';
import type { ScheduleEngine, ScheduleRequest } from '../schedule/plan.js';
import { convoyPlan, tooLate } from './convoy-plan.js';
import { SCHEDULE_ENGINE } from './engine.js';
import { handLaid } from './plan-edits.js';
import type { PlanTotals } from './plan-totals.js';
import { queueRisk } from './queue-risk.js';
import { planningTask } from './schedule-request.js';
import type { Snapshot } from './snapshot.js';
import { SnapshotQueries } from './snapshot.queries.js';

/** With reading and writing around it the answer is there within ten seconds. */
const LONGEST_MS = 8_000;
const ITERATIONS = 200;
const MINUTE = 60_000;

const STATES: readonly ConvoyState[] = ['draft', 'scheduled', 'confirmed'];

/** Alternatives to a plan: another gate, another day, one vehicle or one driver less. Nothing is stored. */
@Injectable()
export class WhatIf {
  constructor(
    private readonly db: Database,
    private readonly snapshots: SnapshotQueries,
    private readonly plans: PlanQueries,
    @Inject(SCHEDULE_ENGINE) private readonly engine: ScheduleEngine,
  ) {}

  /** No transaction is open while the engine works. @throws NotFound, Forbidden, ConvoyIsFixed, GoodsThemselves */
  async of(convoyId: string, change: WhatIfDto): Promise<WhatIfView> {
    await this.snapshots.learnRoads(convoyId);
    const snapshot = await this.snapshotOf(convoyId);
    const task = planningTask(changedWindow(snapshot, change), new Date());
    const request = changedRequest(task.request, change);
    const possible = request.latestDepartureAt > Date.now();
    const seed = Number.parseInt(convoyId.slice(-8), 16);
    const changed = { ...task, request };
    const { crossingId, journeys, outcome } = possible
      ? convoyPlan(
          changed,
          await this.engine.plan(request, { seed, iterations: ITERATIONS, longestMs: LONGEST_MS }),
        )
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

  private snapshotOf(convoyId: string): Promise<Snapshot> {
    return this.db.read(async (tx) => {
      const [root] = await tx.query<{ operatorId: string; state: ConvoyState }[]>(
        'select operator_id as "operatorId", state from convoy where id = $1',
        [convoyId],
      );
      if (!root) throw new NotFound();
      requireAt('convoy:plan', root.operatorId);
      if (!STATES.includes(root.state)) throw new ConvoyIsFixed({ state: root.state });
      const snapshot = await this.snapshots.of(convoyId);
      if (!snapshot) throw new NotFound();
      return snapshot;
    });
  }
}

function changedWindow(snapshot: Snapshot, { departureDay }: WhatIfDto): Snapshot {
  if (departureDay === undefined) return snapshot;
  const noon = Date.parse(`${departureDay}T12:00:00Z`);
  const wholeDay = { from: '00:00', to: '24:00' };
  const [day] = dailyWindows('DE', wholeDay, { from: noon, to: noon }, null, (date) => date === departureDay);
  return {
    ...snapshot,
    earliestDeparture: new Date(day?.from ?? noon),
    latestDeparture: new Date((day?.to ?? noon) - MINUTE),
  };
}

function changedRequest(
  request: ScheduleRequest,
  { crossingId, withoutVehicleId, withoutDriverId }: WhatIfDto,
): ScheduleRequest {
  const crossings =
    crossingId === undefined ? request.crossings : request.crossings.filter((c) => c.id === crossingId);
  if (crossings.length === 0) throw new NotFound({}, '/crossingId');
  const left = request.vehicles.find((v) => v.id === withoutVehicleId);
  if (withoutVehicleId !== undefined && !left) throw new NotFound({}, '/withoutVehicleId');
  if (left && request.consignments.some((c) => c.vehicleItself === left.id))
    throw new GoodsThemselves({ vehicle: left.label }, '/withoutVehicleId');
  if (withoutDriverId !== undefined && !request.drivers.some((d) => d.id === withoutDriverId))
    throw new NotFound({}, '/withoutDriverId');
  return {
    ...{ ...request, crossings },
    vehicles: request.vehicles.filter((v) => v !== left),
    drivers: request.drivers.filter((d) => d.id !== withoutDriverId),
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
