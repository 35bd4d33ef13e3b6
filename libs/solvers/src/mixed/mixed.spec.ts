import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { solveTransport, type Demand, type ShortfallSegment } from '../flow/index.js';
import {
  costOfMixed,
  loadMixedSolver,
  type MixedArc,
  type MixedProblem,
  type MixedSolver,
  separate,
  solveMixed,
} from './index.js';

const SECONDS = 10;

const segments = (quantity: number, base: number): ShortfallSegment[] => [
  { quantity: Math.ceil(quantity / 2), unitCost: base },
  { quantity: Math.floor(quantity / 2), unitCost: base + 3 },
];

/** Small enough to try every plan, with few distinct numbers, so that ties and useless arcs are common. */
const problems: fc.Arbitrary<MixedProblem> = fc
  .record({
    supplies: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 3 }),
    demands: fc.array(fc.record({ quantity: fc.integer({ min: 0, max: 4 }), base: fc.nat(12) }), {
      minLength: 1,
      maxLength: 3,
    }),
    arcs: fc.array(
      fc.record({
        supply: fc.nat(2),
        demand: fc.nat(2),
        unitCost: fc.integer({ min: -2, max: 9 }),
        maxQuantity: fc.integer({ min: 0, max: 4 }),
        perUnit: fc.constantFrom(1, 1, 2, 3),
        least: fc.constantFrom(1, 1, 2, 3),
      }),
      { maxLength: 5 },
    ),
    isGrouped: fc.boolean(),
  })
  .map(({ supplies, demands, arcs, isGrouped }) => ({
    supplies: supplies.map((quantity, index) => ({ id: `s${index}`, quantity })),
    demands: demands.map(({ quantity, base }, index): Demand => ({
      id: `d${index}`,
      quantity,
      shortfall: segments(quantity, base),
    })),
    groups:
      isGrouped && demands.length > 1
        ? [
            {
              id: 'g',
              demands: [0, 1],
              shortfall: segments(demands[0]!.quantity + demands[1]!.quantity, 1),
            },
          ]
        : [],
    arcs: arcs.filter(({ supply, demand }) => supply < supplies.length && demand < demands.length),
  }));

/** The least cost over all whole quantities, each tried. */
function byTrying(problem: MixedProblem): number {
  const quantities = problem.arcs.map(() => 0);
  let best = Infinity;
  const tryFrom = (arc: number): void => {
    if (arc === quantities.length) {
      best = Math.min(best, costOfMixed(problem, quantities) ?? Infinity);
      return;
    }
    for (let quantity = 0; quantity <= problem.arcs[arc]!.maxQuantity; quantity++) {
      quantities[arc] = quantity;
      tryFrom(arc + 1);
    }
    quantities[arc] = 0;
  };
  tryFrom(0);
  return best;
}

const answered = (problem: MixedProblem, solver: MixedSolver | undefined) => {
  const answer = solveMixed(problem, solver, SECONDS);
  const { quantities, cost } = answer.by === 'flow' ? answer.flow : answer.plan;
  return { answer, quantities, cost };
};

const arc = (supply: number, demand: number, unitCost: number, more: Partial<MixedArc> = {}): MixedArc => ({
  supply,
  demand,
  unitCost,
  maxQuantity: 100,
  ...more,
});
const demandOf = (quantity: number, unitCost = 100): Demand => ({
  id: `d${quantity}`,
  quantity,
  shortfall: [{ quantity, unitCost }],
});

describe('parts that are no network', () => {
  let highs: MixedSolver;
  beforeAll(async () => {
    highs = await loadMixedSolver();
  });

  test('cost what the best of all plans costs, and the bound says so', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { answer, quantities, cost } = answered(problem, highs);
        expect(costOfMixed(problem, quantities)).toBe(cost);
        expect(cost).toBe(byTrying(problem));
        if (answer.by === 'integers') {
          expect(answer.checked).toBe(true);
          expect(answer.plan.bound).toBe(cost);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('taken apart cost together what they cost as one', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { network, mixed } = separate(problem);
        const sum = mixed.reduce(
          (cost, part) => cost + answered(part.problem, highs).cost,
          solveTransport(network.problem).cost,
        );
        expect(sum).toBe(byTrying(problem));
      }),
      { numRuns: 100 },
    );
  });

  test('whole sets alone count: three of which two stand for one serve one', () => {
    const problem = {
      supplies: [{ id: 's', quantity: 3 }],
      demands: [demandOf(2)],
      arcs: [arc(0, 0, 5, { perUnit: 2, maxQuantity: 1 })],
    };
    const { answer, quantities, cost } = answered(problem, highs);
    expect([...quantities]).toEqual([1]);
    expect(cost).toBe(105);
    expect(answer).toMatchObject({ by: 'integers', checked: true, plan: { bound: 105 } });
  });

  test('a least quantity that is kept anyway needs no integer program', () => {
    const problem = {
      supplies: [{ id: 's', quantity: 8 }],
      demands: [demandOf(6)],
      arcs: [arc(0, 0, 5, { least: 5 })],
    };
    const { answer, quantities } = answered(problem, { solve: () => expect(true).toBe(false) as never });
    expect(answer.by).toBe('flow');
    expect([...quantities]).toEqual([6]);
  });

  test('below the least quantity nothing is sent', () => {
    const supplies = [{ id: 's', quantity: 8 }];
    const { quantities } = answered(
      { supplies, demands: [demandOf(3)], arcs: [arc(0, 0, 5, { least: 5 })] },
      highs,
    );
    expect([...quantities]).toEqual([0]);
  });

  test.each([
    ['not whole', { quantities: Float64Array.of(0.5, 1), bound: 0 }],
    ['more than there is', { quantities: Float64Array.of(2, 2), bound: 0 }],
    ['below the bound that is claimed', { quantities: Float64Array.of(0, 1), bound: 1_000 }],
    ['without a bound', { quantities: Float64Array.of(0, 1), bound: NaN }],
  ])('an answer that is %s gives way to the flow without conversions', (_, candidate) => {
    const problem = {
      supplies: [{ id: 's', quantity: 3 }],
      demands: [demandOf(2), { ...demandOf(1), id: 'other' }],
      arcs: [arc(0, 0, 5), arc(0, 1, 1, { perUnit: 2, maxQuantity: 1 })],
    };
    const { answer, quantities } = answered(problem, { solve: () => candidate });
    expect(answer).toMatchObject({ by: 'integers', checked: false, plan: { bound: -Infinity } });
    expect([...quantities]).toEqual([2, 0]);
  });
});
