import { Handles, type Handler, Outbox, type OutboxMessage } from '#libs/outbox';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { tell } from '../convoy.events.js';
import { lockConvoy } from '../convoy.lock.js';
import { type ConvoyPlan, convoyPlan, tookTooLong, tooLate } from '../planning/convoy-plan.js';
import { SCHEDULE_ENGINE } from '../planning/engine.js';
import { PlanStore } from '../planning/plan-store.js';
import { PlanningWatch } from '../planning/planning-watch.js';
import { planningTask } from '../planning/schedule-request.js';
import { SnapshotQueries } from '../planning/snapshot.queries.js';
import type { ScheduleEngine } from '../schedule/plan.js';

interface Prepared extends ConvoyPlan {
  /** The version of the convoy for which the plan was made. */
  readonly version: number;
}

/** Attempts with exact times: about two seconds of CPU for 60 consignments. */
const ITERATIONS = 1_000;

/** Whoever cannot wait so long takes the best plan so far. */
const LONGEST_MS = 20_000;

/**
 * Plans a convoy off the event loop and writes the plan if the convoy is still the one that was planned. A plan that
 * the independent check refuses is never written: the convoy stays a draft and the log raises an alarm.
 */
@Injectable()
@Handles('convoys', 'convoy.schedule_requested')
export class ScheduleConvoyWhenRequested implements Handler<
  'convoy.schedule_requested',
  Prepared | undefined
> {
  private readonly log = new Logger(ScheduleConvoyWhenRequested.name);

  constructor(
    private readonly snapshots: SnapshotQueries,
    private readonly store: PlanStore,
    private readonly outbox: Outbox,
    private readonly watch: PlanningWatch,
    @Inject(SCHEDULE_ENGINE) private readonly engine: ScheduleEngine,
  ) {}

  /** Nothing where the convoy does not ask for a plan any more. */
  async prepare({ payload }: OutboxMessage<'convoy.schedule_requested'>): Promise<Prepared | undefined> {
    const snapshot = await this.snapshots.of(payload.convoyId);
    if (!snapshot?.requested) return undefined;
    const { version } = snapshot;
    if (snapshot.latestDeparture <= new Date()) return { version, ...tooLate() };
    if (snapshot.unregisteredLotIds.length > 0)
      throw new Error(
        `the vehicles of the lots ${snapshot.unregisteredLotIds.join(', ')} are not registered yet`,
      );
    const task = planningTask(snapshot, new Date());
    try {
      const limits = { seed: seedOf(payload.convoyId), iterations: ITERATIONS, longestMs: LONGEST_MS };
      const plan = await this.watch.during({ convoyId: payload.convoyId, version }, (watch) =>
        this.engine.plan(task.request, limits, watch),
      );
      return { version, ...convoyPlan(task, plan) };
    } catch (error) {
      if (error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name))
        return { version, ...tookTooLong() };
      throw error;
    }
  }

  async handle(
    tx: EntityManager,
    { payload }: OutboxMessage<'convoy.schedule_requested'>,
    prepared: Prepared | undefined,
  ): Promise<void> {
    if (!prepared) return;
    const convoy = await lockConvoy(tx, payload.convoyId);
    if (convoy.version !== prepared.version || !convoy.awaitsPlan()) return;
    this.alarm(payload.convoyId, prepared);
    const { journeys, crossingId, outcome } = prepared;
    if (journeys.length > 0) {
      const departAt = new Date(Math.min(...journeys.map((journey) => journey.departAt)));
      const arriveAt = new Date(Math.max(...journeys.map((journey) => journey.arriveAt)));
      const driverIds = journeys.flatMap((journey) => journey.driverIds);
      convoy.scheduleFor({ crossingId, departAt, arriveAt, driverIds }, outcome);
    } else convoy.notScheduled(outcome);
    await this.store.replace(tx, convoy.id, journeys);
    await tx.save(convoy);
    await tell(this.outbox, tx, convoy, journeys.length > 0 ? 'convoy.scheduled' : 'convoy.not_scheduled');
  }

  private alarm(convoyId: string, { violations }: Prepared): void {
    const found = violations.map(({ rule, detail }) => `${rule}: ${detail}`);
    if (found.length > 0)
      this.log.error(`REFUSED PLAN for convoy ${convoyId}: ${found.slice(0, 5).join('; ')}`);
  }
}

/** The same convoy is planned in the same way each time. */
const seedOf = (convoyId: string): number => Number.parseInt(convoyId.slice(-8), 16);
