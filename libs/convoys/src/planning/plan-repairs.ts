import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { CheckPlanDto, RepairView } from '../http/plan-edit.dto.js';
import { HandPlanning } from './hand-planning.js';
import { smallestRepairs } from './repairs.js';

/** Nobody waits longer for a proposal. */
const LONGEST_MS = 1_000;

/** Proposes the smallest change for each rule that a plan on the desk breaks. */
@Injectable()
export class PlanRepairs {
  constructor(private readonly planning: HandPlanning) {}

  /** Nothing is stored. @throws as `HandPlanning.laidOut`. */
  async of(convoyId: string, dto: CheckPlanDto): Promise<RepairView[]> {
    const { task, hand, now } = await this.planning.laidOut(convoyId, dto);
    const until = performance.now() + LONGEST_MS;
    return smallestRepairs(task.request, hand, {
      earliest: now,
      isOver: () => performance.now() > until,
      breathe: () => setImmediate(),
    });
  }
}
