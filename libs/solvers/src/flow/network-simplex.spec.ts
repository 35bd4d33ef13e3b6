import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import highsModule, { type Highs } from 'highs';
import {
  BeyondExactIntegers,
  FlowInfeasible,
  LengthMismatch,
  NegativeQuantity,
  NetworkSimplex,
  NotAnExactInteger,
  UnbalancedSupply,
  UnknownIndex,
  certify,
  certifyInfeasible,
  type Basis,
  type FlowProblem,
  type FlowSolution,
} from './index.js';

// The package types its CommonJS build; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

type Arc = readonly [from: number, to: number, capacity: number, cost: number];

function problemOf(supply: readonly number[], arcs: readonly Arc[]): FlowProblem {
  return {
    nodes: supply.length,
    supply: Float64Array.from(supply),
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to),
    capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
    cost: Float64Array.from(arcs, ([, , , cost]) => cost),
  };
}

function solve(problem: FlowProblem, warm?: Basis): FlowSolution | FlowInfeasible {
  try {
    return new NetworkSimplex().solve(problem, warm);
  } catch (error) {
    if (error instanceof FlowInfeasible) return error;
    throw error;
  }
}

function solved(problem: FlowProblem, warm?: Basis): FlowSolution {
  return new NetworkSimplex().solve(problem, warm);
}

/**
 * Few nodes and few distinct values, so that parallel arcs, loops, ties, zero quantities, separate parts and
 * infeasible supplies are common.
 */
const problems: fc.Arbitrary<FlowProblem> = fc.integer({ min: 1, max: 9 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  const arc = fc.tuple(node, node, fc.integer({ min: 0, max: 6 }), fc.integer({ min: -5, max: 12 }));
  const shipment = fc.tuple(node, node, fc.integer({ min: 0, max: 4 }));
  return fc
    .record({ arcs: fc.array(arc, { maxLength: 40 }), shipments: fc.array(shipment, { maxLength: 5 }) })
    .map(({ arcs, shipments }) => {
      const supply = new Array<number>(nodes).fill(0);
      for (const [giver, taker, quantity] of shipments) {
        supply[giver]! += quantity;
        supply[taker]! -= quantity;
      }
      return problemOf(supply, arcs);
    });
});

/** Twelve arcs a node, some of negative cost, and small shipments between random nodes. */
function denseProblem(nodes: number, seed: number): FlowProblem {
  let state = seed;
  const below = (bound: number) => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return (state >>> 8) % bound;
  };
  const supply = new Array<number>(nodes).fill(0);
  for (let shipment = 0; shipment < nodes; shipment++) {
    const quantity = below(9);
    supply[below(nodes)]! += quantity;
    supply[below(nodes)]! -= quantity;
  }
  const arcs = Array.from({ length: 12 * nodes }, (): Arc => [
    below(nodes),
    below(nodes),
    below(20),
    below(101) - 10,
  ]);
  return problemOf(supply, arcs);
}

/** The optimum that HiGHS finds for the same linear program; undefined when it proves that there is none. */
function optimumByHighs(
  highs: Highs,
  { nodes, supply, from, to, capacity, cost }: FlowProblem,
): number | undefined {
  if (from.length === 0) return supply.some((quantity) => quantity !== 0) ? undefined : 0;
  const columns = Array.from(from, (tail, arc) =>
    tail === to[arc] ? [] : [[tail, 1] as const, [to[arc]!, -1] as const],
  );
  const entries = columns.flat();
  const starts = [0];
  for (const column of columns) starts.push(starts.at(-1)! + column.length);
  const data = {
    numCols: columns.length,
    numRows: nodes,
    colCost: Float64Array.from(cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(capacity),
    rowLower: Float64Array.from(supply),
    rowUpper: Float64Array.from(supply),
    matrix: {
      format: 'csc' as const,
      numRows: nodes,
      numCols: columns.length,
      starts,
      indices: entries.map(([row]) => row),
      values: entries.map(([, value]) => value),
    },
  };
  return highs.withModel((model) => {
    model.options.set('output_flag', false);
    model.passModel(data);
    const { modelStatus } = model.run();
    const { optimal, infeasible } = highs.constants.modelStatus;
    if (modelStatus === infeasible) return undefined;
    expect(modelStatus).toBe(optimal);
    return model.getObjectiveValue();
  });
}

describe('network simplex against an independent solver', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  test('finds the same optimum, or proves that there is no flow', () => {
    const seen = { optimal: 0, infeasible: 0 };
    fc.assert(
      fc.property(problems, (problem) => {
        const result = solve(problem);
        const expected = optimumByHighs(highs, problem);
        if (result instanceof FlowInfeasible) {
          seen.infeasible++;
          expect(expected).toBeUndefined();
          expect(certifyInfeasible(problem, result.bottleneck)).toBe(true);
        } else {
          seen.optimal++;
          expect(result.certificate).toEqual({
            ok: true,
            primalInfeasibility: 0,
            dualViolation: 0,
            exact: true,
          });
          expect(result.cost).toBeCloseTo(expected!, 6);
        }
      }),
      { numRuns: 1000, seed: 20240 },
    );
    expect(seen.optimal).toBeGreaterThan(200);
    expect(seen.infeasible).toBeGreaterThan(200);
  });

  test('finds the same optimum on denser networks with deep trees', () => {
    let feasible = 0;
    const dense = fc.record({ nodes: fc.integer({ min: 30, max: 60 }), seed: fc.nat() });
    fc.assert(
      fc.property(dense, ({ nodes, seed }) => {
        const problem = denseProblem(nodes, seed);
        const expected = optimumByHighs(highs, problem);
        const result = solve(problem);
        if (result instanceof FlowInfeasible) {
          expect(expected).toBeUndefined();
          expect(certifyInfeasible(problem, result.bottleneck)).toBe(true);
        } else {
          feasible++;
          expect(result.certificate.ok).toBe(true);
          expect(result.cost).toBeCloseTo(expected!, 4);
        }
      }),
      { numRuns: 30, seed: 20245 },
    );
    expect(feasible).toBeGreaterThan(10);
  });

  test('what stays unserved is the least possible and adds up', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = solve(problem);
        if (!(result instanceof FlowInfeasible)) return;
        const total = (entries: readonly { quantity: number }[]) =>
          entries.reduce((sum, e) => sum + e.quantity, 0);
        const missing = total(result.unserved);
        expect(total(result.undeliverable)).toBe(missing);
        for (const { node, quantity } of result.undeliverable)
          expect(quantity).toBeLessThanOrEqual(problem.supply[node]!);
        for (const { node, quantity } of result.unserved)
          expect(quantity).toBeLessThanOrEqual(-problem.supply[node]!);
        // A ground node that takes any supply and gives any demand for 1 each: its least use is the least missing.
        const ground = problem.nodes;
        const arcs: Arc[] = Array.from(problem.from, (from, arc) => [
          from,
          problem.to[arc]!,
          problem.capacity[arc]!,
          0,
        ]);
        for (let node = 0; node < ground; node++) arcs.push([node, ground, 99, 1], [ground, node, 99, 0]);
        expect(missing).toBe(optimumByHighs(highs, problemOf([...problem.supply, 0], arcs)));
      }),
      { numRuns: 300, seed: 20241 },
    );
  });
});

describe('network simplex', () => {
  test('is deterministic, and the same for integer and floating arrays', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const packed = {
          ...problem,
          supply: Int32Array.from(problem.supply),
          capacity: Int32Array.from(problem.capacity),
          cost: Int32Array.from(problem.cost),
        };
        expect(solve(problem)).toEqual(solve(problem));
        expect(solve(packed)).toEqual(solve(problem));
      }),
      { numRuns: 300, seed: 20242 },
    );
  });

  test('any warm basis, however stale or wrong, leads to the same optimum', () => {
    const state = fc.constantFrom(-1, 0, 1, 5, -7);
    const cases = problems.chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        arcState: fc.array(state, { minLength: problem.from.length, maxLength: problem.from.length }),
        root: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ problem, arcState, root }) => {
        const cold = solve(problem);
        const warm = solve(problem, { arcState: Int8Array.from(arcState), root: root % problem.nodes });
        if (cold instanceof FlowInfeasible || warm instanceof FlowInfeasible) {
          expect(warm).toBeInstanceOf(FlowInfeasible);
          expect(cold).toBeInstanceOf(FlowInfeasible);
          return;
        }
        expect(warm.certificate.ok).toBe(true);
        expect(warm.cost).toBe(cold.cost);
        const again = solved(problem, warm.basis);
        expect(again.flows).toEqual(warm.flows);
      }),
      { numRuns: 1000, seed: 20243 },
    );
  });

  test('refuses a basis of another size', () => {
    const problem = problemOf([1, -1], [[0, 1, 1, 1]]);
    expect(() => solved(problem, { arcState: new Int8Array(2), root: 0 })).toThrow(LengthMismatch);
    expect(() =>
      solved(problem, { arcState: new Int8Array(problem.from.length), root: problem.nodes }),
    ).toThrow(UnknownIndex);
  });

  test('splits over parallel arcs, the cheapest first', () => {
    const { flows, cost } = solved(
      problemOf(
        [9, -9],
        [
          [0, 1, 4, 7],
          [0, 1, 4, 1],
          [0, 1, 4, 3],
        ],
      ),
    );
    expect([...flows]).toEqual([1, 4, 4]);
    expect(cost).toBe(23);
  });

  test('drives a negative cycle full without any supply', () => {
    const { flows, cost } = solved(
      problemOf(
        [0, 0, 0],
        [
          [0, 1, 5, -4],
          [1, 2, 3, 1],
          [2, 0, 9, 1],
          [2, 2, 2, -10],
        ],
      ),
    );
    expect([...flows]).toEqual([3, 3, 3, 2]);
    expect(cost).toBe(-26);
  });

  test('solves the empty network and one without arcs', () => {
    expect(solved(problemOf([], [])).cost).toBe(0);
    expect(solved(problemOf([0, 0], [])).certificate.ok).toBe(true);
  });

  test('names who cannot be served and the bottleneck', () => {
    const result = solve(
      problemOf(
        [5, 0, -5, 2, -2],
        [
          [0, 1, 9, 1],
          [1, 2, 3, 1],
          [3, 4, 2, 1],
        ],
      ),
    );
    expect(result).toBeInstanceOf(FlowInfeasible);
    expect(result).toMatchObject({
      undeliverable: [{ node: 0, quantity: 2 }],
      unserved: [{ node: 2, quantity: 2 }],
      bottleneck: [0, 1],
    });
  });
});

describe('input at the door', () => {
  const arc: Arc = [0, 1, 5, 1];
  const good = problemOf([1, -1], [arc]);

  test.each([
    ['an unbalanced supply', problemOf([2, -1], [arc]), UnbalancedSupply],
    ['a fractional supply', problemOf([0.5, -0.5], [arc]), NotAnExactInteger],
    ['a NaN cost', problemOf([1, -1], [[0, 1, 5, NaN]]), NotAnExactInteger],
    ['an infinite capacity', problemOf([1, -1], [[0, 1, Infinity, 1]]), NotAnExactInteger],
    ['a negative capacity', problemOf([1, -1], [[0, 1, -1, 1]]), NegativeQuantity],
    ['a node that is not there', problemOf([1, -1], [[0, 2, 5, 1]]), UnknownIndex],
    ['a negative node', problemOf([1, -1], [[-1, 1, 5, 1]]), UnknownIndex],
    ['costs without arcs', { ...good, cost: new Float64Array(2) }, LengthMismatch],
    ['supplies without nodes', { ...good, nodes: 3 }, LengthMismatch],
    ['a fractional number of nodes', { ...good, nodes: 1.5 }, NotAnExactInteger],
  ])('refuses %s', (_, problem, error) => {
    expect(() => solved(problem)).toThrow(error);
  });

  test('refuses sums that a double cannot hold exactly', () => {
    const half = 2 ** 52;
    expect(() =>
      solved(
        problemOf(
          [1, -1],
          [
            [0, 1, half, 1],
            [0, 1, half, 1],
          ],
        ),
      ),
    ).toThrow(BeyondExactIntegers);
    expect(() => solved(problemOf([1, -1], [[0, 1, 1, half]]))).toThrow(BeyondExactIntegers);
    expect(() => solved(problemOf([2 ** 40, -(2 ** 40)], [[0, 1, 2 ** 40, 2 ** 13]]))).toThrow(
      BeyondExactIntegers,
    );
  });

  test('accepts a total that fits although it passes through larger sums', () => {
    const much = 2 ** 40;
    const { cost } = solved(
      problemOf(
        [much, 0, -much],
        [
          [0, 1, much, 2 ** 13 + 1],
          [1, 2, much, -(2 ** 13)],
        ],
      ),
    );
    expect(cost).toBe(much);
  });
});

describe('certificate', () => {
  test('rejects every corrupted flow', () => {
    const corruption = fc.record({ at: fc.nat(), by: fc.constantFrom(-1, 1, 0.5, NaN, Infinity) });
    fc.assert(
      fc.property(problems, corruption, (problem, { at, by }) => {
        const solution = solve(problem);
        if (solution instanceof FlowInfeasible || problem.from.length === 0) return;
        const { flows, duals } = solution;
        const corrupted = flows.slice();
        const arc = at % flows.length;
        corrupted[arc]! += by;
        const loopWithinBounds =
          problem.from[arc] === problem.to[arc] && problem.cost[arc] === 0 && Math.abs(by) === 1;
        fc.pre(!loopWithinBounds);
        expect(certify(problem, corrupted, duals).ok).toBe(false);
      }),
      { numRuns: 500, seed: 20244 },
    );
  });

  test('rejects a feasible flow that is not the cheapest, whatever its prices', () => {
    const problem = problemOf(
      [1, -1],
      [
        [0, 1, 1, 1],
        [0, 1, 1, 2],
      ],
    );
    for (let price = -5; price <= 5; price++)
      expect(certify(problem, Float64Array.of(0, 1), Float64Array.of(0, price))).toMatchObject({
        ok: false,
        primalInfeasibility: 0,
      });
  });

  test('rejects prices that prove nothing and arrays of the wrong length', () => {
    const problem = problemOf([1, -1], [[0, 1, 2, 3]]);
    expect(certify(problem, Float64Array.of(1), Float64Array.of(0, 3)).ok).toBe(true);
    expect(certify(problem, Float64Array.of(1), Float64Array.of(0, 4))).toMatchObject({
      ok: false,
      dualViolation: 1,
    });
    expect(certify(problem, Float64Array.of(1), Float64Array.of(0, NaN)).ok).toBe(false);
    expect(certify(problem, Float64Array.of(1, 0), Float64Array.of(0, 3)).ok).toBe(false);
  });

  test('accepts only a real bottleneck', () => {
    const problem = problemOf([5, -5], [[0, 1, 3, 1]]);
    expect(certifyInfeasible(problem, [0])).toBe(true);
    expect(certifyInfeasible(problem, [1])).toBe(false);
    expect(certifyInfeasible(problem, [0, 1])).toBe(false);
    expect(certifyInfeasible(problem, [0, 7])).toBe(false);
  });
});
