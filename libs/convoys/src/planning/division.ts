import { Inject, Injectable } from '@nestjs/common';
import type { DivideDto, DivisionView } from '../http/division.dto.js';
import { PlanQueries } from '../plan.queries.js';
import type { ScheduleEngine } from '../schedule/plan.js';
import { convoyPlan } from './convoy-plan.js';
import { dividedConvoys } from './divided-convoys.js';
import { SCHEDULE_ENGINE } from './engine.js';
import { handLaid } from './plan-edits.js';
import { PlannableSnapshot } from './plannable-snapshot.js';
import { queueRisk, riskOfAll } from './queue-risk.js';
import { planningTask } from './schedule-request.js';

/** With reading and writing around it the answer is there within ten seconds. */
const LONGEST_MS = 8_000;
const ITERATIONS = 400;

/** What a convoy would be as several, each on a day and over a gate of its own. Nothing is stored. */
@Injectable()
export class Division {
  constructor(
    private readonly snapshots: PlannableSnapshot,
    private readonly plans: PlanQueries,
    @Inject(SCHEDULE_ENGINE) private readonly engine: ScheduleEngine,
  ) {}

  /** No transaction is open while the engine works. @throws NotFound, Forbidden, ConvoyIsFixed */
  async of(convoyId: string, { largest }: DivideDto): Promise<DivisionView> {
    const snapshot = await this.snapshots.of(convoyId, ['draft', 'scheduled']);
    const task = planningTask(snapshot, new Date());
    const several = { ...task, request: { ...task.request, convoys: { largest } } };
    const seed = Number.parseInt(convoyId.slice(-8), 16);
    const limits = { seed, iterations: ITERATIONS, longestMs: LONGEST_MS };
    const { journeys, crossingId, outcome } = convoyPlan(
      several,
      await this.engine.plan(several.request, limits),
    );
    const convoys = dividedConvoys(several.request, journeys, largest);
    const risks = convoys.map((convoy) => {
      const own = journeys.filter(({ vehicleId }) => convoy.vehicleIds.includes(vehicleId));
      return queueRisk(several, handLaid(several.request, convoy.crossingId, own));
    });
    const risk = riskOfAll(risks);
    return {
      alternative: await this.plans.other(convoyId, { crossingId, journeys, risk, ...outcome }),
      convoys,
    };
  }
}
