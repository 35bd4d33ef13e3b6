import type { ShortfallSegment } from '../flow/index.js';
import type { MixedProblem } from './mixed-problem.js';

/**
 * What a plan costs, by the problem alone: undefined where a quantity is not whole, goes beyond what is given, asked or
 * allowed, or stays below the least that an arc takes. Shares no code with any solver.
 */
export function costOfMixed(
  { supplies, demands, groups = [], arcs }: MixedProblem,
  quantities: ArrayLike<number>,
): number | undefined {
  if (quantities.length !== arcs.length) return undefined;
  const left = supplies.map(({ quantity }) => quantity);
  const missing = demands.map(({ quantity }) => quantity);
  let cost = 0;
  for (let i = 0; i < arcs.length; i++) {
    const { supply, demand, unitCost, maxQuantity, perUnit = 1, least = 1 } = arcs[i]!;
    const quantity = quantities[i]!;
    if (!Number.isSafeInteger(quantity) || quantity < 0 || quantity > maxQuantity) return undefined;
    if (quantity > 0 && quantity < least) return undefined;
    left[supply]! -= quantity * perUnit;
    missing[demand]! -= quantity;
    cost += quantity * unitCost;
  }
  if ([...left, ...missing].some((quantity) => quantity < 0)) return undefined;
  demands.forEach(({ shortfall }, demand) => (cost += costOfShortfall(shortfall, missing[demand]!)));
  for (const { demands: members, shortfall } of groups)
    cost += costOfShortfall(
      shortfall,
      members.reduce((sum, demand) => sum + missing[demand]!, 0),
    );
  return Number.isSafeInteger(cost) ? cost : undefined;
}

/** What so many units that are missing cost together; segments begin with the cheapest. */
export function costOfShortfall(segments: readonly ShortfallSegment[], units: number): number {
  let left = units;
  let cost = 0;
  for (const { quantity, unitCost } of segments) {
    const here = Math.min(left, quantity);
    cost += here * unitCost;
    left -= here;
  }
  return cost;
}
