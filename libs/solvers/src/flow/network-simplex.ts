import { certify } from './certificate.js';
import { LengthMismatch, BeyondExactIntegers, UnknownIndex } from './errors.js';
import { checkFlowProblem, exactCost } from './flow-input.js';
import type { Basis, FlowProblem, FlowSolution, FlowSolver } from './flow.js';
import { unplacedSupply } from './infeasibility.js';
import { SimplexMemory } from './simplex-memory.js';
import { SpanningTree } from './spanning-tree.js';
import { busiestNode, starBasis } from './star-basis.js';

/**
 * Primal network simplex: exact, deterministic, finite for every input. Starts from the star around the busiest
 * node, or from a warm basis, which costs a fraction when little has changed.
 */
export class NetworkSimplex implements FlowSolver {
  private readonly memory = new SimplexMemory();

  solve(problem: FlowProblem, warm?: Basis): FlowSolution {
    const largestCost = checkFlowProblem(problem);
    if (warm !== undefined && warm.arcState.length !== problem.from.length)
      throw new LengthMismatch('warm.arcState', warm.arcState.length, problem.from.length);

    if (warm !== undefined && !(warm.root >= 0 && warm.root < Math.max(1, problem.nodes)))
      throw new UnknownIndex('warm.root', warm.root, problem.nodes);

    const artificialCost = priceOfArtificialArcs(problem.nodes, largestCost);
    const root = warm?.root ?? busiestNode(problem);
    const arcState = (warm ?? starBasis(problem, root)).arcState;
    const tree = new SpanningTree(problem, arcState, root, artificialCost, this.memory);
    tree.optimise();

    const flows = tree.flows();
    const duals = tree.prices();
    const certificate = certify(problem, flows, duals);
    const infeasible = certificate.ok ? undefined : unplacedSupply(problem, flows);
    if (infeasible !== undefined) throw infeasible;
    const cost = exactCost(flows, problem.cost);
    return { flows, duals, cost, certificate, basis: { arcState: tree.states(), root } };
  }
}

/**
 * Above the cost of any simple path, `nodes × largest cost`: then every residual cycle that lowers the
 * artificial flow has a negative cost, so at the optimum that flow is the least possible, and zero if a
 * feasible flow exists. A tree path has at most one artificial arc, which bounds every price.
 */
function priceOfArtificialArcs(nodes: number, largestCost: number): number {
  const price = nodes * largestCost + 1;
  if (!(2 * (price + price) + largestCost <= Number.MAX_SAFE_INTEGER))
    throw new BeyondExactIntegers('the price of a path (nodes × largest cost)');
  return price;
}
