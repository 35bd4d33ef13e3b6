import type { Limit, Specification } from '#libs/catalogue';
import { solveTransport } from '#libs/solvers';
import type { Explanation } from './explanation.js';
import { daysBetween } from './days.js';
import { nextNeedsOf, type Shortfalls } from './next-need.js';
import {
  type DemandFacts,
  type PairFacts,
  partnerShortfallOf,
  shortfallOf,
  type Weights,
  WEIGHTS,
} from './objective.js';
import { Pairs } from './pairs.js';
import type { TellProgress } from './run-progress.js';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A line of a published need with what is still open on it. */
export interface DemandLine {
  readonly needLineId: string;
  readonly ownerId: string;
  readonly itemCode: string;
  readonly open: number;
  readonly limits: readonly Limit[];
  /** What can stand in for the item will do as well, within the same limits. */
  readonly acceptSubstitutes?: boolean;
  readonly horizon: DemandFacts['horizon'];
  readonly position: number;
  readonly visibility: 'partners' | 'network' | 'public';
  /** Calendar days, `YYYY-MM-DD`. */
  readonly usefulFrom: string | null;
  readonly latest: string | null;
  readonly at: Point;
}

/** What of a lot is available at one place. */
export interface SupplyLot {
  readonly lotId: string;
  readonly giverId: string;
  readonly itemCode: string;
  readonly available: number;
  readonly specification: Specification;
  readonly condition: PairFacts['condition'];
  readonly visibility: 'partners' | 'network';
  readonly firstCallId: string | null;
  readonly availableFrom: string | null;
  readonly bestBefore: string | null;
  readonly at: Point;
}

export interface MatchingSnapshot {
  readonly today: string;
  readonly demands: readonly DemandLine[];
  readonly supplies: readonly SupplyLot[];
  /** `giver owner` of organisations that share a partnership. */
  readonly partners: readonly string[];
  /** `lot needLine` of pairs that a side has declined: the same pair is not put to it again. */
  readonly declined: readonly string[];
  /** `lot needLine` of pairs that people already see as suggested; they stay unless another plan is clearly better. */
  readonly seen?: readonly string[];
  /** `item attribute` → unit. */
  readonly units: Readonly<Record<string, string | null>>;
  readonly substitutes?: Substitutes;
}

/** Item asked for → item that can stand in for one of it → points that this costs a unit. */
export type Substitutes = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Suggestion {
  readonly needLineId: string;
  readonly needOwnerId: string;
  readonly lotId: string;
  readonly giverId: string;
  readonly quantity: number;
  readonly explanation: Explanation;
}

/**
 * What one run suggests for one line at the most; the rest follows when people have decided. It keeps the sum of all
 * costs exact whatever quantities are written: 4.8 million lines would fit.
 */
const MOST_FOR_A_LINE = 1_000_000;

/**
 * The best way to serve all open needs from all available lots: a min-cost flow over the compatible pairs, proven
 * optimal by its certificate. Pure and deterministic.
 */
export function planMatches(
  snapshot: MatchingSnapshot,
  weights: Weights = WEIGHTS,
  tell: TellProgress = () => undefined,
): Suggestion[] {
  tell('comparing');
  const { supplies, today } = snapshot;
  const demands = snapshot.demands.map((line) => ({ ...line, open: Math.min(line.open, MOST_FOR_A_LINE) }));
  const pairs = new Pairs(snapshot, weights);
  const arcs = pairs.arcs(demands);
  const shortfalls = shortfallsOf(demands, today, weights);
  const plan = solveTransport(
    {
      supplies: supplies.map((lot) => ({ id: lot.lotId, quantity: lot.available })),
      demands: demands.map((line, index) => ({
        id: line.needLineId,
        quantity: line.open,
        shortfall: shortfalls.ofLines[index]!,
      })),
      groups: shortfalls.groups,
      arcs,
    },
    undefined,
    (solved, all) => tell('solving', solved, all),
  );
  const nextNeed = nextNeedsOf(plan, arcs, shortfalls);
  const stays = (arc: number): number =>
    pairs.stays(demands[arcs[arc]!.demand]!, supplies[arcs[arc]!.supply]!);
  /** How far being seen already puts one pair before another: no reason that people are told. */
  const lead = (arc: number, other: number): number => Math.max(0, stays(arc) - stays(other));
  return arcs.flatMap((arc, index) => {
    const quantity = plan.quantities[index]!;
    const line = demands[arc.demand]!;
    const lot = supplies[arc.supply]!;
    if (quantity === 0) return [];
    const second = plan.runnerUpOfDemand[arc.demand];
    const runnerUp = second && {
      lotId: supplies[arcs[second.arc]!.supply]!.lotId,
      worseBy: Math.max(0, second.extraCost - lead(index, second.arc)),
    };
    const next = nextNeed(index);
    const runnerUpNeed = next && {
      needLineId: demands[next.demand]!.needLineId,
      worseBy: Math.max(0, next.worseBy - lead(index, next.arc)),
    };
    return [
      {
        needLineId: line.needLineId,
        needOwnerId: line.ownerId,
        lotId: lot.lotId,
        giverId: lot.giverId,
        quantity,
        explanation: { ...pairs.explain(line, lot), runnerUp: runnerUp ?? null, runnerUpNeed },
      },
    ];
  });
}

/** Each line by itself, and the lines in which one owner asks for the same item together. */
export function shortfallsOf(demands: readonly DemandLine[], today: string, weights: Weights): Shortfalls {
  const groups = new Map<string, { readonly demands: number[]; quantity: number }>();
  const ofLines = demands.map((line, index) => {
    const key = `${line.ownerId} ${line.itemCode}`;
    const group = groups.get(key) ?? { demands: [], quantity: 0 };
    groups.set(key, group);
    const shortfall = shortfallOf(demandFacts(line, today), weights, group.quantity);
    group.demands.push(index);
    group.quantity += line.open;
    return shortfall;
  });
  return {
    ofLines,
    groups: Array.from(groups, ([id, group]) => ({
      id,
      demands: group.demands,
      shortfall: partnerShortfallOf(group.quantity, weights),
    })),
  };
}

/** What the objective asks of a line. */
const demandFacts = (line: DemandLine, today: string): DemandFacts => ({
  quantity: line.open,
  horizon: line.horizon,
  position: line.position,
  daysLeft: line.latest === null ? null : daysBetween(today, line.latest),
});
