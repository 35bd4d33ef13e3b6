import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import highsModule, { type Highs } from 'highs';
import {
  DuplicateId,
  NetworkSimplex,
  ShortfallNotConvex,
  ShortfallNotCovered,
  UnknownIndex,
  certify,
  solveTransport,
  type ShortfallSegment,
  type TransportProblem,
} from './index.js';

// The package types its CommonJS build; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Rising costs for `quantity` units, in up to four steps. */
const shortfallFor = (quantity: number) =>
  fc
    .record({
      first: fc.nat(9),
      steps: fc.array(fc.record({ quantity: fc.nat(3), rise: fc.nat(7) }), { maxLength: 3 }),
    })
    .map(({ first, steps }): ShortfallSegment[] => {
      let unitCost = first;
      const rising = steps.map((step) => ({ quantity: step.quantity, unitCost: (unitCost += step.rise) }));
      return [...rising, { quantity, unitCost: unitCost + 1 }];
    });

/** Some demands are grouped by the number drawn for them, some belong to nobody. */
const problems: fc.Arbitrary<TransportProblem> = fc
  .record({
    supplies: fc.array(fc.nat(8), { minLength: 1, maxLength: 5 }),
    demands: fc.array(fc.record({ quantity: fc.nat(6), group: fc.nat(3) }), { minLength: 1, maxLength: 8 }),
  })
  .chain(({ supplies, demands }) => {
    const members = [1, 2, 3]
      .map((number) => demands.flatMap(({ group }, index) => (group === number ? [index] : [])))
      .filter((group) => group.length > 0);
    const total = (group: readonly number[]) =>
      group.reduce((sum, index) => sum + demands[index]!.quantity, 0);
    return fc.record({
      supplies: fc.constant(supplies.map((quantity, i) => ({ id: `s${i}`, quantity }))),
      demands: fc.tuple(
        ...demands.map(({ quantity }, i) =>
          shortfallFor(quantity).map((shortfall) => ({ id: `d${i}`, quantity, shortfall })),
        ),
      ),
      groups: fc.tuple(
        ...members.map((group, i) =>
          shortfallFor(total(group)).map((shortfall) => ({ id: `g${i}`, demands: group, shortfall })),
        ),
      ),
      arcs: fc.array(
        fc.record({
          supply: fc.nat(supplies.length - 1),
          demand: fc.nat(demands.length - 1),
          unitCost: fc.integer({ min: -4, max: 15 }),
          maxQuantity: fc.nat(7),
        }),
        { maxLength: 24 },
      ),
    });
  });

/** The optimum of the problem by its definition, as a linear program: no node, no pool, no folding of groups. */
function optimumByHighs(highs: Highs, { supplies, demands, groups = [], arcs }: TransportProblem): number {
  const demandRow = supplies.length;
  const groupRow = demandRow + demands.length;
  const groupOf = new Map(
    groups.flatMap((group, i) => group.demands.map((demand) => [demand, groupRow + i])),
  );
  const columns = [
    ...arcs.map(({ supply, demand, unitCost, maxQuantity }) => ({
      entries: [
        [supply, 1],
        [demandRow + demand, 1],
      ],
      unitCost,
      limit: maxQuantity,
    })),
    ...demands.flatMap(({ shortfall }, demand) =>
      shortfall.map(({ quantity, unitCost }) => ({
        entries: [[demandRow + demand, 1], ...(groupOf.has(demand) ? [[groupOf.get(demand)!, -1]] : [])],
        unitCost,
        limit: quantity,
      })),
    ),
    ...groups.flatMap(({ shortfall }, group) =>
      shortfall.map(({ quantity, unitCost }) => ({
        entries: [[groupRow + group, 1]],
        unitCost,
        limit: quantity,
      })),
    ),
  ];
  const starts = [0];
  for (const { entries } of columns) starts.push(starts.at(-1)! + entries.length);
  const entries = columns.flatMap((column) => column.entries);
  const numRows = groupRow + groups.length;
  const exactly = [...demands.map(({ quantity }) => quantity), ...groups.map(() => 0)];
  const data = {
    numCols: columns.length,
    numRows,
    colCost: columns.map(({ unitCost }) => unitCost),
    colLower: new Float64Array(columns.length),
    colUpper: columns.map(({ limit }) => limit),
    rowLower: [...supplies.map(() => 0), ...exactly],
    rowUpper: [...supplies.map(({ quantity }) => quantity), ...exactly],
    matrix: {
      format: 'csc' as const,
      numRows,
      numCols: columns.length,
      starts,
      indices: entries.map(([row]) => row!),
      values: entries.map(([, value]) => value!),
    },
  };
  return highs.withModel((model) => {
    model.options.set('output_flag', false);
    model.passModel(data);
    expect(model.run().modelStatus).toBe(highs.constants.modelStatus.optimal);
    return model.getObjectiveValue();
  });
}

/** What going without costs by its definition. */
function costOfMissing(segments: readonly ShortfallSegment[], missing: number): number {
  return segments.reduce((cost, { quantity, unitCost }) => {
    const units = Math.min(quantity, missing);
    missing -= units;
    return cost + units * unitCost;
  }, 0);
}

describe('demands in groups', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  test('the plan costs what the optimum of an independent solver costs, and its parts add up to it', () => {
    let shared = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const certified: boolean[] = [];
        const plan = solveTransport(problem, {
          solve(network, start) {
            const solution = new NetworkSimplex().solve(network, start);
            certified.push(certify(network, solution.flows, solution.duals).ok);
            return solution;
          },
        });
        expect(certified).not.toContain(false);
        expect(plan.cost).toBeCloseTo(optimumByHighs(highs, problem), 6);
        const { supplies, demands, groups = [], arcs } = problem;
        const served = arcs.reduce((sum, { unitCost }, i) => sum + unitCost * plan.quantities[i]!, 0);
        const missed = demands.reduce(
          (sum, { shortfall }, i) => sum + costOfMissing(shortfall, plan.shortfall[i]!),
          0,
        );
        const together = groups.reduce((sum, group) => {
          const missing = group.demands.reduce((units, demand) => units + plan.shortfall[demand]!, 0);
          if (group.demands.length > 1 && missing > 0) shared++;
          return sum + costOfMissing(group.shortfall, missing);
        }, 0);
        expect(served + missed + together).toBe(plan.cost);
        const sent = (end: 'supply' | 'demand', index: number) =>
          arcs.reduce((sum, arc, i) => sum + (arc[end] === index ? plan.quantities[i]! : 0), 0);
        supplies.forEach(({ quantity }, i) => expect(sent('supply', i) + plan.leftover[i]!).toBe(quantity));
        demands.forEach(({ quantity }, i) => expect(sent('demand', i) + plan.shortfall[i]!).toBe(quantity));
      }),
      { numRuns: 300, seed: 20252 },
    );
    expect(shared).toBeGreaterThan(100);
  });

  const split: TransportProblem = {
    supplies: [{ id: 'lot', quantity: 10 }],
    demands: [
      { id: 'a1', quantity: 5, shortfall: [{ quantity: 5, unitCost: 100 }] },
      { id: 'a2', quantity: 5, shortfall: [{ quantity: 5, unitCost: 100 }] },
      { id: 'b', quantity: 10, shortfall: [{ quantity: 10, unitCost: 100 }] },
    ],
    groups: [
      { id: 'A', demands: [0, 1], shortfall: [0, 10].map((unitCost) => ({ quantity: 5, unitCost })) },
      { id: 'B', demands: [2], shortfall: [0, 10].map((unitCost) => ({ quantity: 5, unitCost })) },
    ],
    arcs: [0, 1, 2].map((demand) => ({ supply: 0, demand, unitCost: demand, maxQuantity: 10 })),
  };

  test('two that ask for the same in all get shares, though one of them is a little nearer', () => {
    const { shortfall } = solveTransport(split);
    expect([shortfall[0]! + shortfall[1]!, shortfall[2]!]).toEqual([5, 5]);
    const ungrouped = solveTransport({ ...split, groups: [] });
    expect([...ungrouped.shortfall]).toEqual([0, 0, 10]);
  });

  test.each([
    ['an unknown demand', { demands: [0, 3] }, UnknownIndex],
    ['a demand of two groups', { demands: [0, 2], shortfall: [{ quantity: 15, unitCost: 1 }] }, DuplicateId],
    [
      'falling costs',
      { shortfall: [2, 1].map((unitCost) => ({ quantity: 5, unitCost })) },
      ShortfallNotConvex,
    ],
    [
      'costs for fewer units than are needed',
      { shortfall: [{ quantity: 9, unitCost: 1 }] },
      ShortfallNotCovered,
    ],
  ])('refuses %s in a group', (_, change, error) => {
    const [group, other] = split.groups!;
    expect(() => solveTransport({ ...split, groups: [{ ...group!, ...change }, other!] })).toThrow(error);
  });
});
