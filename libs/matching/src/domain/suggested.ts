import type { MixedArc, PartOfProblem, TransportPlan } from '#libs/solvers';
import type { DemandLine, MatchingProblem, Suggestion, SupplyLot } from './matching-plan.js';
import { nextNeedsOf } from './next-need.js';

/** A pair of the plan of a part: `arc` by its index there. */
interface Planned {
  readonly arc: number;
  readonly suggestion: Suggestion;
}

function plannedIn(
  { pairs, demands, supplies }: MatchingProblem,
  part: PartOfProblem,
  quantities: Float64Array,
): Planned[] {
  const arcs: readonly MixedArc[] = part.problem.arcs;
  return arcs.flatMap(({ supply, demand, perUnit = 1 }, arc) => {
    if (quantities[arc] === 0) return [];
    const line = demands[part.demands[demand]!]!;
    const lot = supplies[part.supplies[supply]!]!;
    return [
      {
        arc,
        suggestion: {
          needLineId: line.needLineId,
          needOwnerId: line.ownerId,
          lotId: lot.lotId,
          giverId: lot.giverId,
          quantity: quantities[arc]! * perUnit,
          unitsPerUnit: perUnit,
          explanation: pairs.explain(line, lot),
        },
      },
    ];
  });
}

/** Without a second-best: an integer program has no prices to tell it from. */
export const suggestedByIntegers = (
  problem: MatchingProblem,
  part: PartOfProblem,
  quantities: Float64Array,
): Suggestion[] => plannedIn(problem, part, quantities).map(({ suggestion }) => suggestion);

/** With what would have come second for the line and for the lot, from the prices of the flow. */
export function suggestedBy(
  problem: MatchingProblem,
  part: PartOfProblem,
  plan: TransportPlan,
): Suggestion[] {
  const { arcs, groups = [] } = part.problem;
  const lineOf = (demand: number): DemandLine => problem.demands[part.demands[demand]!]!;
  const lotOf = (supply: number): SupplyLot => problem.supplies[part.supplies[supply]!]!;
  const nextNeed = nextNeedsOf(plan, arcs, {
    ofLines: part.problem.demands.map(({ shortfall }) => shortfall),
    groups,
  });
  const stays = (arc: number): number =>
    problem.pairs.stays(lineOf(arcs[arc]!.demand), lotOf(arcs[arc]!.supply));
  /** How far being seen already puts one pair before another: no reason that people are told. */
  const lead = (arc: number, other: number): number => Math.max(0, stays(arc) - stays(other));
  return plannedIn(problem, part, plan.quantities).map(({ arc, suggestion }) => {
    const second = plan.runnerUpOfDemand[arcs[arc]!.demand];
    const runnerUp = second && {
      lotId: lotOf(arcs[second.arc]!.supply).lotId,
      worseBy: Math.max(0, second.extraCost - lead(arc, second.arc)),
    };
    const next = nextNeed(arc);
    const runnerUpNeed = next && {
      needLineId: lineOf(next.demand).needLineId,
      worseBy: Math.max(0, next.worseBy - lead(arc, next.arc)),
    };
    return {
      ...suggestion,
      explanation: { ...suggestion.explanation, runnerUp: runnerUp ?? null, runnerUpNeed },
    };
  });
}
