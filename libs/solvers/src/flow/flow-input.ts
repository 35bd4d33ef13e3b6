import {
  LengthMismatch,
  BeyondExactIntegers,
  NegativeQuantity,
  NotAnExactInteger,
  UnbalancedSupply,
  UnknownIndex,
} from './errors.js';
import type { FlowProblem, Numbers } from './flow.js';

/**
 * Refuses a problem that is malformed or whose sums or prices could leave the exact integers of a double.
 * The capacities and supplies together must stay below 2^53: "unlimited" is the total supply, not infinity.
 * @returns the largest absolute cost of an arc
 */
export function checkFlowProblem(problem: FlowProblem): number {
  const { nodes, supply, from, to, capacity, cost } = problem;
  if (!(Number.isSafeInteger(nodes) && nodes >= 0)) throw new NotAnExactInteger('nodes', nodes);
  if (supply.length !== nodes) throw new LengthMismatch('supply', supply.length, nodes);
  for (const [name, array] of Object.entries({ to, capacity, cost }))
    if (array.length !== from.length) throw new LengthMismatch(name, array.length, from.length);

  checkEnds('from', from, nodes);
  checkEnds('to', to, nodes);
  const supplied = sumOfSizes('supply', supply, false);
  if (supplied + sumOfSizes('capacity', capacity, true) > Number.MAX_SAFE_INTEGER)
    throw new BeyondExactIntegers('the sum of supplies and capacities');
  let surplus = 0;
  for (let node = 0; node < nodes; node++) surplus += supply[node]!;
  if (surplus !== 0) throw new UnbalancedSupply(surplus);
  return largestSize('cost', cost);
}

function checkEnds(name: string, ends: Int32Array, nodes: number): void {
  for (let arc = 0; arc < ends.length; arc++)
    if (ends[arc]! < 0 || ends[arc]! >= nodes) throw new UnknownIndex(`${name}[${arc}]`, ends[arc], nodes);
}

function sumOfSizes(name: string, values: Numbers, refuseNegative: boolean): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isSafeInteger(value)) throw new NotAnExactInteger(`${name}[${i}]`, value);
    if (refuseNegative && value < 0) throw new NegativeQuantity(`${name}[${i}]`, value);
    sum += Math.abs(value);
  }
  return sum;
}

function largestSize(name: string, values: Numbers): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isSafeInteger(value)) throw new NotAnExactInteger(`${name}[${i}]`, value);
    if (Math.abs(value) > largest) largest = Math.abs(value);
  }
  return largest;
}

/** The exact total of `flows × cost`; the sum may pass through larger values on the way, the result may not. */
export function exactCost(flows: Float64Array, cost: Numbers): number {
  let sum = 0;
  let size = 0;
  for (let arc = 0; arc < flows.length; arc++) {
    const term = flows[arc]! * cost[arc]!;
    sum += term;
    size += Math.abs(term);
  }
  if (size <= Number.MAX_SAFE_INTEGER) return sum;

  let exact = 0n;
  for (let arc = 0; arc < flows.length; arc++)
    if (flows[arc] !== 0) exact += BigInt(flows[arc]!) * BigInt(cost[arc]!);
  if (!Number.isSafeInteger(Number(exact))) throw new BeyondExactIntegers('the total cost');
  return Number(exact);
}
