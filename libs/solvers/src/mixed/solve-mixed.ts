import { solveTransport, type TransportPlan, type TransportProblem } from '../flow/index.js';
import { costOfMixed } from './check-mixed.js';
import { converts, type MixedPlan, type MixedProblem } from './mixed-problem.js';
import type { MixedSolver } from './mixed-solver.js';

/** Beyond so many arcs an integer program is not even begun: writing it down would take longer than it may. */
const MOST_ARCS = 20_000;

/** Which of the two has the answer: a flow with its certificate, or an integer program with its bound. */
export type MixedAnswer =
  | { readonly by: 'flow'; readonly flow: TransportPlan }
  | {
      readonly by: 'integers';
      readonly plan: MixedPlan;
      /** False where the answer of the integer program was not there in time or did not pass the check. */
      readonly checked: boolean;
    };

/**
 * Solves one connected part whose arcs convert or have a least quantity. Where the flow that knows of
 * no least quantity costs no less, it is the best plan, with its certificate. Otherwise an integer program decides, whose answer
 * counts when it is feasible by `costOfMixed`, not below its own bound and no worse than the flow without such arcs;
 * else that flow stands, with the bound where it is known.
 *
 * @param solver missing: the flow without such arcs stands
 * @throws as `solveTransport` does
 */
export function solveMixed(
  problem: MixedProblem,
  solver: MixedSolver | undefined,
  seconds: number,
): MixedAnswer {
  const { flow, lower } = flowWithin(problem);
  if (flow.cost === lower) return { by: 'flow', flow };
  const fallback = { quantities: flow.quantities, cost: flow.cost };
  const candidate =
    problem.arcs.length <= MOST_ARCS && seconds > 0 ? solver?.solve(problem, seconds) : undefined;
  const cost = candidate && costOfMixed(problem, candidate.quantities);
  const slack = 1e-6 * Math.max(1, Math.abs(candidate?.bound ?? 0));
  if (!candidate || cost === undefined || !(cost >= candidate.bound - slack))
    return { by: 'integers', plan: { ...fallback, bound: lower }, checked: false };
  const better = cost < fallback.cost ? { quantities: candidate.quantities, cost } : fallback;
  // All costs are whole, so that of the best plan is.
  const bound = Math.min(better.cost, Math.max(lower, Math.ceil(candidate.bound - slack) + 0));
  return { by: 'integers', plan: { ...better, bound }, checked: true };
}

interface FlowWithin {
  readonly flow: TransportPlan;
  /** What no plan falls below: the flow that knows of no least quantity; −∞ where there are conversions. */
  readonly lower: number;
}

/**
 * The best flow without conversions that keeps to every least quantity: arcs on which it would be less are left out
 * until there are none.
 */
function flowWithin(problem: MixedProblem): FlowWithin {
  const { arcs } = problem;
  const open = arcs.map((arc) => !converts(arc) && arc.maxQuantity >= (arc.least ?? 1));
  let lower = arcs.some(converts) ? -Infinity : undefined;
  for (;;) {
    const network: TransportProblem = {
      ...problem,
      arcs: arcs.map((arc, index) => (open[index] ? arc : { ...arc, maxQuantity: 0 })),
    };
    const flow = solveTransport(network);
    lower ??= flow.cost;
    const tooFew = arcs.flatMap(({ least = 1 }, index) => {
      const quantity = flow.quantities[index]!;
      return quantity > 0 && quantity < least ? [index] : [];
    });
    if (tooFew.length === 0) return { flow, lower };
    for (const index of tooFew) open[index] = false;
  }
}
