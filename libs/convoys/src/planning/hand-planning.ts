import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConvoyIsFixed } from '../domain/convoy.errors.js';
import type { ConvoyState } from '../domain/convoy.states.js';
import type { CheckPlanDto, PlanDraftDto } from '../http/plan-edit.dto.js';
import { type BrokenRule, brokenRules } from '../schedule/broken-rules.js';
import { checkPlan } from '../schedule/check/check-plan.js';
import { type LaidOutPlan, layOut } from '../schedule/hand-plan.js';
import type { HandLaidPlan, ScheduleRequest, Violation } from '../schedule/plan.js';
import { journeysOf, obstaclesOf } from './convoy-plan.js';
import { edited, handLaid, inReserve } from './plan-edits.js';
import { type QueueRisk, queueRisk } from './queue-risk.js';
import { type PlanningTask, planningTask } from './schedule-request.js';
import { type AlsoUsable, SnapshotQueries } from './snapshot.queries.js';
import { storedJourneys } from './stored-plan.js';

/** A plan after changes by hand, with its times and the rules that it breaks; named by consignment. */
export interface HandPlanned {
  readonly crossingId: string | null;
  readonly travel: string;
  readonly journeys: ReturnType<typeof journeysOf>;
  readonly obstacles: ReturnType<typeof obstaclesOf>;
  readonly broken: readonly BrokenRule[];
  readonly impossible: LaidOutPlan['impossible'];
  readonly risk: QueueRisk;
}

interface Root {
  readonly operatorId: string;
  readonly state: ConvoyState;
  readonly crossingId: string | null;
}

const STATES: readonly ConvoyState[] = ['draft', 'scheduled', 'confirmed'];

/** Works out what follows from changes to a plan; it stores nothing. About 50 ms for a convoy of ten vehicles. */
@Injectable()
export class HandPlanning {
  constructor(
    private readonly db: Database,
    private readonly snapshots: SnapshotQueries,
  ) {}

  /**
   * Only convoys that have not left are changed. Vehicles and drivers may be any that the caller sees.
   * @throws NotFound, Forbidden, ConvoyIsFixed; the errors of the edits.
   */
  async of(convoyId: string, dto: CheckPlanDto): Promise<HandPlanned> {
    const { task, hand, now } = await this.laidOut(convoyId, dto);
    return planned(task, hand, now);
  }

  /** The plan after the changes, before anything follows from it. @throws as `of`. */
  async laidOut(
    convoyId: string,
    { base, edits }: CheckPlanDto,
  ): Promise<{ task: PlanningTask; hand: HandLaidPlan; now: number }> {
    const also = named({ base, edits });
    await this.snapshots.learnRoads(convoyId, also);
    return this.db.read(async (tx) => {
      const root = await rootOf(tx, convoyId);
      const snapshot = await this.snapshots.of(convoyId, also);
      if (!snapshot) throw new NotFound();
      const now = new Date();
      const task = planningTask(snapshot, now);
      const start = base
        ? draftOf(task.request, base)
        : handLaid(task.request, root.crossingId, await storedJourneys(tx, convoyId));
      return { task, hand: edited(task.request, start, edits), now: now.getTime() };
    });
  }
}

function planned(task: PlanningTask, hand: HandLaidPlan, now: number): HandPlanned {
  const { plan, impossible } = layOut(task.request, hand);
  const violations = [...departuresPassed(plan.journeys, now), ...checkPlan(task.request, plan)];
  return {
    crossingId: plan.crossingId,
    travel: plan.travel,
    journeys: journeysOf(task, plan),
    obstacles: obstaclesOf(task, plan),
    broken: brokenRules(task.request, plan, violations).map((broken) => ({
      ...broken,
      consignmentId: task.consignmentOf.get(broken.consignmentId ?? '') ?? null,
    })),
    impossible,
    risk: queueRisk(task, hand),
  };
}

function departuresPassed(journeys: LaidOutPlan['plan']['journeys'], now: number): Violation[] {
  return journeys
    .filter((journey) => journey.departAt < now)
    .map(({ vehicleId, departAt }) => ({
      rule: 'departure_has_passed',
      vehicleId,
      at: departAt,
      detail: `now is ${now}`,
    }));
}

async function rootOf(tx: EntityManager, convoyId: string): Promise<Root> {
  const [root] = await tx.query<Root[]>(
    'select operator_id as "operatorId", state, crossing_id as "crossingId" from convoy where id = $1',
    [convoyId],
  );
  if (!root) throw new NotFound();
  requireAt('convoy:plan', root.operatorId);
  if (!STATES.includes(root.state)) throw new ConvoyIsFixed({ state: root.state });
  return root;
}

/** As it is sent; a vehicle that would carry nothing and is not goods itself stays at home. */
function draftOf(request: ScheduleRequest, { crossingId, routes }: PlanDraftDto): HandLaidPlan {
  const goods = new Set(request.consignments.map((c) => c.vehicleItself));
  const laid = routes.map((route) => ({
    ...route,
    departAt: Date.parse(route.departAt),
    steps: [...inReserve(request, route.vehicleId), ...route.steps],
  }));
  return {
    crossingId,
    routes: laid.filter(({ vehicleId, steps }) => steps.length > 0 || goods.has(vehicleId)),
  };
}

/** Vehicles and drivers that the changes bring in. */
function named({ base, edits }: CheckPlanDto): AlsoUsable {
  const vehicleIds = [
    ...(base?.routes.map((route) => route.vehicleId) ?? []),
    ...edits.flatMap(({ swap, move }) => [swap?.withVehicleId, move?.toVehicleId]),
  ].filter((id) => typeof id === 'string');
  const driverIds = [
    ...(base?.routes.flatMap((route) => route.driverIds) ?? []),
    ...edits.flatMap(({ crew }) => crew?.driverIds ?? []),
  ];
  return { vehicleIds, driverIds };
}
