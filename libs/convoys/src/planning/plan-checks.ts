import { Injectable } from '@nestjs/common';
import type { CheckedPlanView, CheckPlanDto } from '../http/plan-edit.dto.js';
import { PlanQueries } from '../plan.queries.js';
import { HandPlanning } from './hand-planning.js';

/** Answers, while a plan is being changed, what would follow. */
@Injectable()
export class PlanChecks {
  constructor(
    private readonly planning: HandPlanning,
    private readonly plans: PlanQueries,
  ) {}

  async of(convoyId: string, dto: CheckPlanDto): Promise<CheckedPlanView> {
    const { broken, impossible, ...planned } = await this.planning.of(convoyId, dto);
    return {
      plan: await this.plans.other(convoyId, planned),
      broken: broken.map((rule) => ({ ...rule, at: rule.at === null ? null : new Date(rule.at) })),
      impossible: impossible.map(({ vehicleId, obstacle }) => ({
        vehicleId,
        why: { ...obstacle, consignmentId: null },
      })),
      storable: impossible.length === 0 && broken.every(({ severity }) => severity === 'soft'),
    };
  }
}
