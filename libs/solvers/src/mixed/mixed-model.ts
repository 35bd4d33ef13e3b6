import type { ShortfallSegment } from '../flow/index.js';
import type { MixedProblem } from './mixed-problem.js';

/** An integer program by columns, as HiGHS takes it. */
export interface IntegerProgram {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** 1 for whole numbers, 0 for others. */
  readonly integrality: Int32Array;
  readonly matrix: {
    readonly format: 'csc';
    readonly numRows: number;
    readonly numCols: number;
    readonly starts: readonly number[];
    readonly indices: readonly number[];
    readonly values: readonly number[];
  };
}

type Entry = readonly [row: number, value: number];

/**
 * The columns are the arcs in their order, then whether an arc with a least quantity is used at all, then what demands
 * and groups go without, step by step. Costs of the steps grow, so a cheaper one is full before the next begins.
 */
export function integerProgramOf({ supplies, demands, groups = [], arcs }: MixedProblem): IntegerProgram {
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const row = (lower: number, upper: number): number => {
    rowUpper.push(upper);
    return rowLower.push(lower) - 1;
  };
  const columns: Entry[][] = [];
  const cost: number[] = [];
  const upper: number[] = [];
  const integrality: number[] = [];
  const column = (entries: Entry[], unitCost: number, most: number, whole: 0 | 1): void => {
    columns.push(entries);
    cost.push(unitCost);
    upper.push(most);
    integrality.push(whole);
  };

  const given = supplies.map(({ quantity }) => row(-Infinity, quantity));
  const asked = demands.map(({ quantity }) => row(quantity, quantity));
  const ofGroup = groups.map(() => row(0, 0));
  const groupOf = new Map(groups.flatMap((group, index) => group.demands.map((demand) => [demand, index])));
  const used: (() => void)[] = [];
  for (const { supply, demand, unitCost, maxQuantity, perUnit = 1, least = 1 } of arcs) {
    const most = Math.min(
      maxQuantity,
      demands[demand]!.quantity,
      Math.floor(supplies[supply]!.quantity / perUnit),
    );
    const entries: Entry[] = [
      [given[supply]!, perUnit],
      [asked[demand]!, 1],
    ];
    if (least > 1 && most >= least) {
      const notLess = row(0, Infinity);
      const notMore = row(-Infinity, 0);
      entries.push([notLess, 1], [notMore, 1]);
      used.push(() =>
        column(
          [
            [notLess, -least],
            [notMore, -most],
          ],
          0,
          1,
          1,
        ),
      );
    }
    column(entries, unitCost, most >= least ? most : 0, 1);
  }
  for (const add of used) add();
  const steps = (segments: readonly ShortfallSegment[], entries: Entry[]): void => {
    for (const { quantity, unitCost } of segments) column(entries, unitCost, quantity, 0);
  };
  demands.forEach(({ shortfall }, demand) => {
    const group = groupOf.get(demand);
    steps(shortfall, [[asked[demand]!, 1], ...(group === undefined ? [] : [[ofGroup[group]!, 1] as const])]);
  });
  groups.forEach(({ shortfall }, group) => steps(shortfall, [[ofGroup[group]!, -1]]));

  const starts = [0];
  for (const entries of columns) starts.push(starts.at(-1)! + entries.length);
  const entries = columns.flat();
  return {
    numCols: columns.length,
    numRows: rowLower.length,
    colCost: Float64Array.from(cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    integrality: Int32Array.from(integrality),
    matrix: {
      format: 'csc',
      numRows: rowLower.length,
      numCols: columns.length,
      starts,
      indices: entries.map(([index]) => index),
      values: entries.map(([, value]) => value),
    },
  };
}
