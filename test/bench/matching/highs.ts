import highsModule from 'highs';
import type { TransportProblem } from '#libs/solvers';
import type { Instance } from './instances.js';
import { EMPTY, type Row, timed } from './row.js';

// The package types its CommonJS build; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** The same problem as a linear program: a row a supply (at most its quantity) and a row a demand (exactly). */
export async function highs(instance: Instance, { supplies, demands, arcs }: TransportProblem): Promise<Row> {
  const solver = await loadHighs();
  const columns = [
    ...arcs.map(({ supply, demand, unitCost, maxQuantity }) => ({
      rows: [supply, supplies.length + demand],
      unitCost,
      limit: maxQuantity,
    })),
    ...demands.flatMap(({ shortfall }, demand) =>
      shortfall.map(({ quantity, unitCost }) => ({
        rows: [supplies.length + demand],
        unitCost,
        limit: quantity,
      })),
    ),
  ];
  const starts = [0];
  for (const { rows } of columns) starts.push(starts.at(-1)! + rows.length);
  const indices = columns.flatMap(({ rows }) => rows);
  const rows = supplies.length + demands.length;
  const data = {
    numCols: columns.length,
    numRows: rows,
    colCost: columns.map(({ unitCost }) => unitCost),
    colLower: new Float64Array(columns.length),
    colUpper: columns.map(({ limit }) => limit),
    rowLower: [...supplies.map(() => 0), ...demands.map(({ quantity }) => quantity)],
    rowUpper: [...supplies, ...demands].map(({ quantity }) => quantity),
    matrix: {
      format: 'csc' as const,
      numRows: rows,
      numCols: columns.length,
      starts,
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
  };
  return solver.withModel((model): Row => {
    model.options.set('output_flag', false);
    const { cpuSeconds, result } = timed(() => {
      model.passModel(data);
      return model.run();
    });
    if (result.modelStatus !== solver.constants.modelStatus.optimal)
      throw new Error('HiGHS found no optimum');
    return {
      ...EMPTY,
      instance: instance.name,
      arcs: columns.length + supplies.length,
      engine: `HiGHS ${solver.version.string} (WASM)`,
      cpuSeconds,
      objective: model.getObjectiveValue(),
    };
  });
}
