import type { DemandGroup, ShortfallSegment, TransportProblem } from './assignment.js';

/**
 * The groups that need a node of their own. A group of one demand needs none: the two convex costs add up to one,
 * which takes the place of the demand's own.
 */
export function groupsOf({ demands, groups = [] }: TransportProblem): {
  readonly shared: readonly DemandGroup[];
  readonly shortfalls: readonly (readonly ShortfallSegment[])[];
} {
  const shortfalls = demands.map(({ shortfall }) => shortfall);
  for (const { demands: members, shortfall } of groups)
    if (members.length === 1) shortfalls[members[0]!] = sumOf(shortfalls[members[0]!]!, shortfall);
  return { shared: groups.filter(({ demands: members }) => members.length > 1), shortfalls };
}

/** The sum of two convex costs of the same quantity. */
function sumOf(one: readonly ShortfallSegment[], other: readonly ShortfallSegment[]): ShortfallSegment[] {
  const sum: ShortfallSegment[] = [];
  let i = 0;
  let j = 0;
  let left = one[0]?.quantity ?? 0;
  let right = other[0]?.quantity ?? 0;
  while (i < one.length && j < other.length) {
    const quantity = Math.min(left, right);
    if (quantity > 0) sum.push({ quantity, unitCost: one[i]!.unitCost + other[j]!.unitCost });
    left -= quantity;
    right -= quantity;
    if (left === 0) left = one[++i]?.quantity ?? 0;
    if (right === 0) right = other[++j]?.quantity ?? 0;
  }
  return sum;
}
