import type { FlowProblem } from './flow.js';

/** The outcome of an independent check of a flow and its prices; `ok` proves that the flow is optimal. */
export interface FlowCertificate {
  readonly ok: boolean;
  /** Largest deviation from a node's supply or from an arc's bounds; 0 for a feasible flow. */
  readonly primalInfeasibility: number;
  /** Largest reduced cost of the wrong sign; 0 when the prices prove that no cheaper flow exists. */
  readonly dualViolation: number;
  /** Every quantity and price is an integer, and every sum stayed within what a double holds exactly. */
  readonly exact: boolean;
}

/**
 * Checks in O(nodes + arcs) that `flows` is feasible and, by complementary slackness with `duals`, optimal.
 * It relies on the problem alone and shares no code with any solver.
 */
export function certify(problem: FlowProblem, flows: Float64Array, duals: Float64Array): FlowCertificate {
  const { nodes, supply, from, to, capacity, cost } = problem;
  if (flows.length !== from.length || duals.length !== nodes)
    return { ok: false, primalInfeasibility: Infinity, dualViolation: Infinity, exact: false };

  const sent = new Float64Array(nodes);
  const received = new Float64Array(nodes);
  let primalInfeasibility = 0;
  let dualViolation = 0;
  let exact = true;
  for (let arc = 0; arc < from.length; arc++) {
    const tail = from[arc]!;
    const head = to[arc]!;
    const flow = flows[arc]!;
    const room = capacity[arc]! - flow;
    const reducedCost = cost[arc]! + duals[tail]! - duals[head]!;
    if (!Number.isSafeInteger(flow) || !Number.isSafeInteger(reducedCost)) exact = false;
    if (-flow > primalInfeasibility) primalInfeasibility = -flow;
    if (-room > primalInfeasibility) primalInfeasibility = -room;
    if (room > 0 && -reducedCost > dualViolation) dualViolation = -reducedCost;
    if (flow > 0 && reducedCost > dualViolation) dualViolation = reducedCost;
    sent[tail]! += flow;
    received[head]! += flow;
  }
  for (let node = 0; node < nodes; node++) {
    const imbalance = Math.abs(sent[node]! - received[node]! - supply[node]!);
    if (!Number.isSafeInteger(duals[node]!) || !(sent[node]! + received[node]! <= Number.MAX_SAFE_INTEGER))
      exact = false;
    if (imbalance > primalInfeasibility) primalInfeasibility = imbalance;
  }
  const ok = exact && primalInfeasibility === 0 && dualViolation === 0;
  return { ok, primalInfeasibility, dualViolation, exact };
}

/**
 * Checks in O(nodes + arcs) that no feasible flow exists: the nodes of `bottleneck` together supply more than
 * the arcs that leave the set can carry.
 */
export function certifyInfeasible(problem: FlowProblem, bottleneck: readonly number[]): boolean {
  const inside = new Uint8Array(problem.nodes);
  let surplus = 0;
  for (const node of new Set(bottleneck)) {
    if (!(node in inside)) return false;
    inside[node] = 1;
    surplus += problem.supply[node]!;
  }
  for (let arc = 0; arc < problem.from.length; arc++)
    if (inside[problem.from[arc]!] === 1 && inside[problem.to[arc]!] === 0) surplus -= problem.capacity[arc]!;
  return surplus > 0;
}
