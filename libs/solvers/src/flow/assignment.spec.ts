import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BeyondExactIntegers,
  DuplicateId,
  NegativeQuantity,
  NetworkSimplex,
  NotAnExactInteger,
  ShortfallNotConvex,
  ShortfallNotCovered,
  UncertifiedFlow,
  UnknownIndex,
  solveTransport,
  type FlowSolver,
  type TransportProblem,
} from './index.js';

const shortfall = (quantity: number, ...unitCosts: readonly number[]) =>
  unitCosts.map((unitCost) => ({ quantity, unitCost }));

/** Two lots, two needs; the near lot is wanted by both. */
const contested: TransportProblem = {
  supplies: [
    { id: 'near', quantity: 10 },
    { id: 'far', quantity: 4 },
  ],
  demands: [
    { id: 'urgent', quantity: 8, shortfall: shortfall(4, 100, 200) },
    { id: 'calm', quantity: 8, shortfall: shortfall(4, 50, 60) },
  ],
  arcs: [
    { supply: 0, demand: 0, unitCost: 10, maxQuantity: 10 },
    { supply: 0, demand: 1, unitCost: 5, maxQuantity: 10 },
    { supply: 1, demand: 1, unitCost: 30, maxQuantity: 4 },
  ],
};

const small: fc.Arbitrary<TransportProblem> = fc
  .record({ supplies: fc.integer({ min: 0, max: 3 }), demands: fc.integer({ min: 0, max: 3 }) })
  .chain(({ supplies, demands }) => {
    const segment = fc.record({ quantity: fc.nat(2), step: fc.nat(6) });
    const demand = fc.record({
      quantity: fc.nat(3),
      segments: fc.array(segment, { maxLength: 2 }),
      first: fc.nat(9),
    });
    const arc = fc.record({
      supply: fc.nat(Math.max(0, supplies - 1)),
      demand: fc.nat(Math.max(0, demands - 1)),
      unitCost: fc.integer({ min: -3, max: 12 }),
      maxQuantity: fc.nat(3),
    });
    return fc.record({
      supplies: fc.tuple(
        ...Array.from({ length: supplies }, (_, i) =>
          fc.record({ id: fc.constant(`s${i}`), quantity: fc.nat(4) }),
        ),
      ),
      demands: fc.tuple(
        ...Array.from({ length: demands }, (_, i) =>
          demand.map(({ quantity, segments, first }) => {
            let unitCost = first;
            const rising = segments.map((s) => ({ quantity: s.quantity, unitCost: (unitCost += s.step) }));
            return { id: `d${i}`, quantity, shortfall: [...rising, { quantity, unitCost: unitCost + 2 }] };
          }),
        ),
      ),
      arcs: fc.array(arc, { maxLength: supplies * demands === 0 ? 0 : 4 }),
    });
  });

/** What going without `missing` units costs. */
function shortfallCost(problem: TransportProblem, demand: number, missing: number): number {
  let cost = 0;
  for (const segment of problem.demands[demand]!.shortfall) {
    const units = Math.min(segment.quantity, missing);
    cost += units * segment.unitCost;
    missing -= units;
  }
  return cost;
}

/** The cost of a plan by its definition; undefined when it gives more than there is, or more than is needed. */
function costOf(problem: TransportProblem, quantities: readonly number[]): number | undefined {
  const left = problem.supplies.map(({ quantity }) => quantity);
  const missing = problem.demands.map(({ quantity }) => quantity);
  let cost = 0;
  problem.arcs.forEach((arc, i) => {
    left[arc.supply]! -= quantities[i]!;
    missing[arc.demand]! -= quantities[i]!;
    cost += quantities[i]! * arc.unitCost;
  });
  if ([...left, ...missing].some((rest) => rest < 0)) return undefined;
  return missing.reduce((sum, units, demand) => sum + shortfallCost(problem, demand, units), cost);
}

/** The least cost over every plan that gives at least `least` over the arc `forced`, by trying all. */
function leastCost(problem: TransportProblem, forced = -1, least = 0): number {
  const plans = problem.arcs.reduce<number[][]>(
    (begun, arc, index) =>
      begun.flatMap((plan) =>
        Array.from({ length: arc.maxQuantity + 1 }, (_, quantity) => [...plan, quantity]).filter(
          (next) => index !== forced || next[index]! >= least,
        ),
      ),
    [[]],
  );
  return Math.min(...plans.map((plan) => costOf(problem, plan) ?? Infinity));
}

describe('transport', () => {
  test('gives scarce goods to who misses them most, and says what came second', () => {
    const plan = solveTransport(contested);
    expect([...plan.quantities]).toEqual([8, 2, 4]);
    expect([...plan.shortfall]).toEqual([0, 2]);
    expect([...plan.leftover]).toEqual([0, 0]);
    expect(plan.cost).toBe(8 * 10 + 2 * 5 + 4 * 30 + 2 * 50);
  });

  test('the runner-up names the dearer lot and by how much it loses', () => {
    const plan = solveTransport({
      supplies: [
        { id: 'cheap', quantity: 9 },
        { id: 'dear', quantity: 9 },
        { id: 'dearest', quantity: 9 },
      ],
      demands: [{ id: 'need', quantity: 5, shortfall: shortfall(5, 1000) }],
      arcs: [
        { supply: 2, demand: 0, unitCost: 40, maxQuantity: 9 },
        { supply: 1, demand: 0, unitCost: 17, maxQuantity: 9 },
        { supply: 0, demand: 0, unitCost: 10, maxQuantity: 9 },
      ],
    });
    expect([...plan.quantities]).toEqual([0, 0, 5]);
    expect(plan.runnerUpOfDemand).toEqual([{ arc: 1, extraCost: 7 }]);
    expect(plan.runnerUpOfSupply).toEqual([undefined, { arc: 1, extraCost: 7 }, { arc: 0, extraCost: 30 }]);
  });

  test('finds the least cost of all plans, and its parts add up', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const plan = solveTransport(problem);
        const { supplies, demands, arcs } = problem;
        expect(costOf(problem, [...plan.quantities])).toBe(plan.cost);
        expect(plan.cost).toBe(leastCost(problem));
        arcs.forEach((arc, i) => expect(plan.quantities[i]!).toBeLessThanOrEqual(arc.maxQuantity));
        const sent = (end: 'supply' | 'demand', index: number) =>
          arcs.reduce((sum, arc, i) => sum + (arc[end] === index ? plan.quantities[i]! : 0), 0);
        supplies.forEach(({ quantity }, i) => expect(sent('supply', i) + plan.leftover[i]!).toBe(quantity));
        demands.forEach(({ quantity }, i) => expect(sent('demand', i) + plan.shortfall[i]!).toBe(quantity));
      }),
      { numRuns: 400, seed: 20250 },
    );
  });

  test('forcing a unit over an unused arc never costs less than it says', () => {
    let sharp = 0;
    fc.assert(
      fc.property(small, (problem) => {
        const plan = solveTransport(problem);
        plan.extraCosts.forEach((extraCost, arc) => {
          if (Number.isNaN(extraCost) || plan.quantities[arc]! > 0) return;
          expect(extraCost).toBeGreaterThanOrEqual(plan.reducedCosts[arc]!);
          const forced = leastCost(problem, arc, 1) - plan.cost;
          expect(extraCost).toBeLessThanOrEqual(forced);
          if (extraCost === forced && forced > 0) sharp++;
        });
      }),
      { numRuns: 400, seed: 20251 },
    );
    expect(sharp).toBeGreaterThan(25);
  });

  test('separate parts are solved one by one and do not touch each other', () => {
    const twice: TransportProblem = {
      supplies: [...contested.supplies, ...contested.supplies].map((supply, i) => ({
        ...supply,
        id: `s${i}`,
      })),
      demands: [...contested.demands, ...contested.demands].map((demand, i) => ({ ...demand, id: `d${i}` })),
      arcs: [
        ...contested.arcs,
        ...contested.arcs.map((arc) => ({ ...arc, supply: arc.supply + 2, demand: arc.demand + 2 })),
      ],
    };
    const one = solveTransport(contested);
    const two = solveTransport(twice);
    expect([one.components, two.components]).toEqual([1, 2]);
    expect([...two.quantities]).toEqual([...one.quantities, ...one.quantities]);
    expect(two.cost).toBe(2 * one.cost);
  });

  test('a demand without any arc goes without, a supply without any stays', () => {
    const plan = solveTransport({ ...contested, arcs: [] });
    expect([...plan.shortfall]).toEqual([8, 8]);
    expect([...plan.leftover]).toEqual([10, 4]);
    expect(plan.cost).toBe(4 * 100 + 4 * 200 + 4 * 50 + 4 * 60);
    expect(plan.runnerUpOfDemand).toEqual([undefined, undefined]);
  });

  test('does not hand on an answer that fails its check', () => {
    const wrong: FlowSolver = {
      solve(problem) {
        const solution = new NetworkSimplex().solve(problem);
        return { ...solution, certificate: { ...solution.certificate, ok: false } };
      },
    };
    expect(() => solveTransport(contested, wrong)).toThrow(UncertifiedFlow);
  });
});

describe('transport input at the door', () => {
  const [near, far] = contested.supplies;
  const [urgent, calm] = contested.demands;
  const [arc] = contested.arcs;
  test.each([
    ['a negative supply', { supplies: [{ ...near!, quantity: -1 }, far!] }, NegativeQuantity, 'supply near'],
    [
      'a fractional supply',
      { supplies: [near!, { ...far!, quantity: 1.5 }] },
      NotAnExactInteger,
      'supply far',
    ],
    ['a NaN demand', { demands: [{ ...urgent!, quantity: NaN }, calm!] }, NotAnExactInteger, 'demand urgent'],
    ['a repeated id', { supplies: [near!, near!] }, DuplicateId, 'near'],
    [
      'falling shortfall costs',
      { demands: [urgent!, { ...calm!, shortfall: shortfall(4, 60, 50) }] },
      ShortfallNotConvex,
      'calm',
    ],
    [
      'a short shortfall',
      { demands: [urgent!, { ...calm!, shortfall: shortfall(3, 1, 2) }] },
      ShortfallNotCovered,
      'calm',
    ],
    ['an unknown supply', { arcs: [{ ...arc!, supply: 2 }] }, UnknownIndex, 'arc 0'],
    ['an unknown demand', { arcs: [arc!, { ...arc!, demand: -1 }] }, UnknownIndex, 'arc 1'],
    ['a fractional index', { arcs: [{ ...arc!, demand: 0.5 }] }, UnknownIndex, 'arc 0'],
    ['a NaN cost', { arcs: [{ ...arc!, unitCost: NaN }] }, NotAnExactInteger, 'arc 0'],
    ['a negative limit', { arcs: [{ ...arc!, maxQuantity: -2 }] }, NegativeQuantity, 'arc 0'],
  ])('refuses %s and names it', (_, change, error, named) => {
    const attempt = () => solveTransport({ ...contested, ...change });
    expect(attempt).toThrow(error);
    expect(attempt).toThrow(named);
  });

  test('refuses a total cost beyond the exact integers', () => {
    const much = 2 ** 30;
    const demand = (id: string) => ({
      id,
      quantity: much,
      shortfall: [{ quantity: much, unitCost: 2 ** 22 }],
    });
    expect(solveTransport({ supplies: [], demands: [demand('one')], arcs: [] }).cost).toBe(2 ** 52);
    const two = { supplies: [], demands: [demand('one'), demand('two')], arcs: [] };
    expect(() => solveTransport(two)).toThrow(BeyondExactIntegers);
  });
});
