import { BlockSearch } from './block-search.js';
import { certify } from './certificate.js';
import { LengthMismatch, BeyondExactIntegers } from './errors.js';
import { checkFlowProblem, exactCost } from './flow-input.js';
import type { Basis, FlowProblem, FlowSolution, FlowSolver } from './flow.js';
import { unplacedSupply } from './infeasibility.js';
import { SpanningTree } from './spanning-tree.js';
import { busiestNode, starBasis } from './star-basis.js';

/**
 * Primal network simplex: exact, deterministic, finite for every input. Starts from the star around the busiest
 * node, or from a warm basis, which costs a fraction when little has changed.
 */
export class NetworkSimplex implements FlowSolver {
  solve(problem: FlowProblem, warm?: Basis): FlowSolution {
    const largestCost = checkFlowProblem(problem);
    if (warm !== undefined && warm.arcState.length !== problem.from.length)
      throw new LengthMismatch('warm.arcState', warm.arcState.length, problem.from.length);

    const artificialCost = priceOfArtificialArcs(problem.nodes, largestCost);
    const root = busiestNode(problem);
    const tree = new SpanningTree(problem, (warm ?? starBasis(problem, root)).arcState, root, artificialCost);
    const pricing = new BlockSearch(tree);
    for (let arc = pricing.entering(); arc >= 0; arc = pricing.entering()) tree.pivot(arc);

    const flows = tree.flows();
    const infeasible = unplacedSupply(problem, flows);
    if (infeasible !== undefined) throw infeasible;
    return {
      flows,
      duals: tree.price,
      cost: exactCost(flows, problem.cost),
      certificate: certify(problem, flows, tree.price),
      basis: { arcState: tree.state.slice(0, flows.length) },
    };
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
