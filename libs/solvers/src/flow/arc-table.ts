import type { TransportProblem } from './assignment.js';

/** The arcs of a transport problem by columns: there are many, and they are read often. */
export interface ArcTable {
  readonly supply: Int32Array;
  readonly demand: Int32Array;
  readonly unitCost: Float64Array;
  /** How many units can flow: no more than is given at one end and asked at the other. */
  readonly limit: Float64Array;
}

export function arcTable({ supplies, demands, arcs }: TransportProblem): ArcTable {
  const table = {
    supply: new Int32Array(arcs.length),
    demand: new Int32Array(arcs.length),
    unitCost: new Float64Array(arcs.length),
    limit: new Float64Array(arcs.length),
  };
  const given = Float64Array.from(supplies, ({ quantity }) => quantity);
  const asked = Float64Array.from(demands, ({ quantity }) => quantity);
  for (let i = 0; i < arcs.length; i++) {
    const { supply, demand, unitCost, maxQuantity } = arcs[i]!;
    table.supply[i] = supply;
    table.demand[i] = demand;
    table.unitCost[i] = unitCost;
    table.limit[i] = Math.min(maxQuantity, given[supply]!, asked[demand]!);
  }
  return table;
}
