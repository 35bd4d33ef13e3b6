import { Database, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { coveredBy, type MatchingSnapshot, type Suggestion } from './domain/matching-plan.js';
import { type Weights, WEIGHTS } from './domain/objective.js';
import {
  assertPossible,
  type Change,
  onlyLocked,
  pointsOf,
  weightsWith,
  withoutLocked,
  withQuantities,
} from './domain/what-if.js';
import { LockDoesNotFit, PlanNotProven } from './domain/what-if.errors.js';
import type { MatchingWhatIfDto, MatchingWhatIfView, PlanFiguresView } from './http/what-if.dto.js';
import { MatchingEngine } from './matching.engine.js';
import { readSnapshot } from './matching-snapshot.js';
import { comparedLines, comparedSides, visibleIn } from './what-if.lines.js';

/** Alternatives to the plan of the engine. Nothing is stored, and no transaction is open while the engine works. */
@Injectable()
export class WhatIf {
  constructor(
    private readonly db: Database,
    private readonly engine: MatchingEngine,
  ) {}

  /**
   * The plan as it stands and as it would be, line by line; of pairs that the caller may not see only the sums tell.
   * @throws NotInPlan, NamedTwice, LockedAndForbidden, LockTooLarge, LockDoesNotFit, PlanNotProven
   */
  async of(dto: MatchingWhatIfDto): Promise<MatchingWhatIfView> {
    const change = changeOf(dto);
    const now = await runAs(system('what-if'), () => this.db.read(readSnapshot));
    const then = withQuantities(now, change);
    const visible = await this.db.read((tx) => visibleIn(tx, now));
    assertPossible(
      {
        ...then,
        demands: then.demands.filter(({ needLineId }) => visible.lines.has(needLineId)),
        supplies: then.supplies.filter(({ lotId }) => visible.lots.has(lotId)),
      },
      change,
    );
    const weights = weightsWith(change.weights);
    const before = await this.plan(now, WEIGHTS);
    const after = [
      ...(await this.locked(then, change, weights)),
      ...(await this.plan(withoutLocked(then, change), weights)),
    ];
    return {
      before: figures(now, before, WEIGHTS),
      after: figures(then, after, weights),
      lines: comparedLines(visible, before, after, change.locks),
      sides: comparedSides(visible, { snapshot: now, plan: before }, { snapshot: then, plan: after }),
    };
  }

  private async locked(
    snapshot: MatchingSnapshot,
    { locks }: Change,
    weights: Weights,
  ): Promise<Suggestion[]> {
    const found: Suggestion[] = [];
    for (const [index, lock] of locks.entries()) {
      const [pair] = await this.plan(onlyLocked(snapshot, lock), weights);
      if (pair?.quantity !== lock.quantity) throw new LockDoesNotFit({}, `/locks/${index}`);
      found.push(pair);
    }
    return found;
  }

  private async plan(snapshot: MatchingSnapshot, weights: Weights): Promise<readonly Suggestion[]> {
    try {
      const { suggestions } = await this.engine.plan(snapshot, { weights });
      return suggestions;
    } catch (error) {
      if (error instanceof Error && error.name === 'UncertifiedFlow') throw new PlanNotProven();
      throw error;
    }
  }
}

const changeOf = ({ locks, forbids, needLines, lots, weights }: MatchingWhatIfDto): Change => ({
  locks: locks ?? [],
  forbids: forbids ?? [],
  needLines: needLines ?? [],
  lots: lots ?? [],
  weights: Object.fromEntries(Object.entries(weights ?? {}).filter(([, value]) => value !== undefined)),
});

function figures(snapshot: MatchingSnapshot, plan: readonly Suggestion[], weights: Weights): PlanFiguresView {
  const served = plan.reduce((sum, pair) => sum + coveredBy(pair), 0);
  const open = snapshot.demands.reduce((sum, line) => sum + line.open, 0);
  return { points: pointsOf(snapshot, plan, weights), served, without: open - served };
}
