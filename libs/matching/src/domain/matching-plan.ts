import type { Limit, Specification } from '#libs/catalogue';
import {
  isMixed,
  type MixedAnswer,
  type MixedProblem,
  type MixedSolver,
  type PartOfProblem,
  separate,
  solveMixed,
  solveTransport,
} from '#libs/solvers';
import type { Explanation } from './explanation.js';
import { daysBetween } from './days.js';
import type { Shortfalls } from './next-need.js';
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
import { suggestedBy, suggestedByIntegers } from './suggested.js';

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
  /** The giver parts with fewer than these to nobody; null or missing: with each by itself. */
  readonly minimum?: number | null;
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
  /** `item attribute` whose numbers add up when several are used together. */
  readonly additive?: readonly string[];
}

export interface Substitute {
  /** What standing in costs a unit of what was asked for. */
  readonly points: number;
  /** At least so many stand in for one of what was asked for. */
  readonly unitsPerUnit: number;
}

/** Item asked for → item that can stand in for it. */
export type Substitutes = Readonly<Record<string, Readonly<Record<string, Substitute>>>>;

export interface Suggestion {
  readonly needLineId: string;
  readonly needOwnerId: string;
  readonly lotId: string;
  readonly giverId: string;
  /** Of the lot. */
  readonly quantity: number;
  /** So many of the lot stand in for one that the line asks for. */
  readonly unitsPerUnit: number;
  readonly explanation: Explanation;
}

/** What a suggestion covers of its line. */
export const coveredBy = ({
  quantity,
  unitsPerUnit,
}: Pick<Suggestion, 'quantity' | 'unitsPerUnit'>): number => quantity / unitsPerUnit;

/** What integer programs found in the parts that are no network, in points. */
export interface IntegerOutcome {
  readonly parts: number;
  /** Parts whose answer did not pass the check or was not there in time: the flow without conversions stands there. */
  readonly unchecked: number;
  readonly cost: number;
  /** No plan of these parts costs less; null where that is not known of one of them. */
  readonly bound: number | null;
  /** Share of the cost that a better plan could save at the most. */
  readonly gap: number | null;
}

export interface Plan {
  readonly suggestions: readonly Suggestion[];
  /** Null where all parts are networks. */
  readonly integers: IntegerOutcome | null;
}

/** How long integer programs may take, in seconds: each of them, and all together. */
export interface IntegerLimits {
  readonly each: number;
  readonly all: number;
}

/**
 * What one run suggests for one line at the most; the rest follows when people have decided. It keeps the sum of all
 * costs exact whatever quantities are written: 4.8 million lines would fit.
 */
const MOST_FOR_A_LINE = 1_000_000;

/** What there is to decide: all pairs that may be suggested, with their prices. */
export interface MatchingProblem {
  readonly pairs: Pairs;
  readonly demands: readonly DemandLine[];
  readonly supplies: readonly SupplyLot[];
  readonly network: PartOfProblem;
  /** Parts with a conversion or a least quantity. */
  readonly mixed: readonly PartOfProblem[];
}

/** Compares every line with every lot. */
export function problemOf(snapshot: MatchingSnapshot, weights: Weights = WEIGHTS): MatchingProblem {
  const { supplies, today } = snapshot;
  const demands = snapshot.demands.map((line) => ({ ...line, open: Math.min(line.open, MOST_FOR_A_LINE) }));
  const pairs = new Pairs(snapshot, weights);
  const arcs = pairs.arcs(demands);
  const shortfalls = shortfallsOf(demands, today, weights);
  const problem: MixedProblem = {
    supplies: supplies.map((lot) => ({ id: lot.lotId, quantity: lot.available })),
    demands: demands.map((line, index) => ({
      id: line.needLineId,
      quantity: line.open,
      shortfall: shortfalls.ofLines[index]!,
    })),
    groups: shortfalls.groups,
    arcs,
  };
  const parts = arcs.some(isMixed) ? separate(problem) : { network: wholeOf(problem), mixed: [] };
  return { pairs, demands, supplies, ...parts };
}

const wholeOf = (problem: MixedProblem): PartOfProblem => {
  const all = (length: number): number[] => Array.from({ length }, (_, index) => index);
  return {
    problem,
    supplies: all(problem.supplies.length),
    demands: all(problem.demands.length),
    arcs: all(problem.arcs.length),
  };
};

/**
 * The best way to serve all open needs from all available lots: a min-cost flow over the compatible pairs, proven
 * optimal by its certificate, and integer programs for the parts that are no network. Without a solver for those, nothing
 * is suggested that converts.
 */
export function planOf(
  problem: MatchingProblem,
  tell: TellProgress = () => undefined,
  solver?: MixedSolver,
  limits: IntegerLimits = { each: 0, all: 0 },
): Plan {
  const { network, mixed } = problem;
  const flow = solveTransport(network.problem, undefined, (solved, all) =>
    tell('solving', solved, all + mixed.length),
  );
  const suggestions = suggestedBy(problem, network, flow);
  const until = performance.now() + limits.all * 1000;
  let integers: IntegerOutcome | null = null;
  for (const [solved, part] of mixed.entries()) {
    tell('solving', flow.components + solved, flow.components + mixed.length);
    const left = (until - performance.now()) / 1000;
    const answer = solveMixed(part.problem, solver, Math.max(0, Math.min(limits.each, left)));
    if (answer.by === 'flow') suggestions.push(...suggestedBy(problem, part, answer.flow));
    else {
      suggestions.push(...suggestedByIntegers(problem, part, answer.plan.quantities));
      integers = withPart(integers, answer);
    }
  }
  return { suggestions, integers };
}

/** The plan of what is a network; for what is none see `planOf`. */
export const planMatches = (
  snapshot: MatchingSnapshot,
  weights: Weights = WEIGHTS,
  tell: TellProgress = () => undefined,
): readonly Suggestion[] => planOf(problemOf(snapshot, weights), tell).suggestions;

function withPart(
  sum: IntegerOutcome | null,
  { plan, checked }: Extract<MixedAnswer, { by: 'integers' }>,
): IntegerOutcome {
  const before = sum ?? { parts: 0, unchecked: 0, cost: 0, bound: 0 };
  const cost = before.cost + plan.cost;
  const bound = before.bound === null || !Number.isFinite(plan.bound) ? null : before.bound + plan.bound;
  return {
    parts: before.parts + 1,
    unchecked: before.unchecked + (checked ? 0 : 1),
    cost,
    bound,
    gap: bound === null ? null : (cost - bound) / Math.max(1, Math.abs(cost)),
  };
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
