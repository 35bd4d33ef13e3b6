import type { FlowCertificate } from './certificate.js';

/** One number per node or arc; every value must be an exact integer. */
export type Numbers = Int32Array | Float64Array;

/**
 * Minimum-cost flow: send `supply` (negative: demand; the sum is zero) through arcs `from[a] → to[a]`, each
 * carrying 0 to `capacity[a]` at `cost[a]` a unit, at the least total cost. Parallel arcs, loops, negative
 * costs, zero capacities and disconnected parts are allowed; capacities are finite, so an optimum is bounded.
 */
export interface FlowProblem {
  readonly nodes: number;
  readonly supply: Numbers;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Numbers;
  readonly cost: Numbers;
}

/** Where each arc stands in a spanning-tree solution. */
export const ARC_FULL = -1;
export const ARC_BASIC = 0;
export const ARC_EMPTY = 1;

/**
 * The end of one solve from which a later one may start. It is only a hint: a basis of a problem whose
 * supplies, capacities, costs or ends have changed since is repaired, and the answer is as exact as from scratch.
 */
export interface Basis {
  /** `ARC_FULL`, `ARC_BASIC` or `ARC_EMPTY` for every arc. */
  readonly arcState: Int8Array;
  /** The node from which the tree hangs; best one with many arcs. */
  readonly root: number;
}

export interface FlowSolution {
  /** Quantity on each arc, integer. */
  readonly flows: Float64Array;
  /**
   * Price of one unit at each node, integer; only differences matter. `cost + dual[from] − dual[to]` is what
   * one more unit on an arc costs against the optimum: never negative where there is room, never positive
   * where there is flow.
   */
  readonly duals: Float64Array;
  /** Total cost, exact. */
  readonly cost: number;
  readonly certificate: FlowCertificate;
  readonly basis: Basis;
}

export interface FlowSolver {
  /**
   * @param warm basis of an earlier problem with the same number of arcs
   * @throws FlowInfeasible naming the nodes that cannot be served
   * @throws FlowInputError (a subclass) for wrong input, or a total cost beyond 2^53 − 1
   */
  solve(problem: FlowProblem, warm?: Basis): FlowSolution;
}
