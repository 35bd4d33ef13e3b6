import type { ShortfallSegment, TransportArc, TransportPlan } from '#libs/solvers';

interface Waiting {
  readonly demand: number;
  /** What serving one more unit of it from the lot would save, in points. */
  readonly gain: number;
}

export interface NextNeed {
  readonly demand: number;
  /** Points by which the sum of costs rises when one unit goes there and not where the plan sends it; at least 0. */
  readonly worseBy: number;
}

/**
 * For each arc of a plan: which line that goes without would be served next from its lot. The margin is that of moving
 * one unit while all else stays; null where no other line waits for such goods.
 */
export function nextNeedsOf(
  plan: Pick<TransportPlan, 'shortfall'>,
  arcs: readonly TransportArc[],
  shortfalls: readonly (readonly ShortfallSegment[])[],
): (arc: number) => NextNeed | null {
  const waiting = new Map<number, Waiting[]>();
  for (const { supply, demand, unitCost } of arcs) {
    const missing = plan.shortfall[demand]!;
    if (missing === 0) continue;
    const candidate = { demand, gain: costOfMissing(shortfalls[demand]!, missing) - unitCost };
    const best = [...(waiting.get(supply) ?? []), candidate].sort((a, b) => b.gain - a.gain);
    waiting.set(supply, best.slice(0, 2));
  }
  return (index) => {
    const { supply, demand, unitCost } = arcs[index]!;
    const next = waiting.get(supply)?.find((other) => other.demand !== demand);
    if (!next) return null;
    const kept = costOfMissing(shortfalls[demand]!, plan.shortfall[demand]! + 1) - unitCost;
    return { demand: next.demand, worseBy: Math.max(0, kept - next.gain) };
  };
}

/** What the n-th unit costs that a line goes without; segments begin with the cheapest. */
function costOfMissing(segments: readonly ShortfallSegment[], n: number): number {
  let passed = 0;
  const segment = segments.find(({ quantity }) => (passed += quantity) >= n);
  return (segment ?? segments.at(-1))?.unitCost ?? 0;
}
