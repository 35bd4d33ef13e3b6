import type { DemandGroup, ShortfallSegment, TransportArc, TransportPlan } from '#libs/solvers';

export interface NextNeed {
  readonly demand: number;
  /** Over which it would be served. */
  readonly arc: number;
  /** Points by which the sum of costs rises when one unit goes there and not where the plan sends it; at least 0. */
  readonly worseBy: number;
}

/** What going without costs each line, and all lines of an owner's together. */
export interface Shortfalls {
  readonly ofLines: readonly (readonly ShortfallSegment[])[];
  readonly groups: readonly DemandGroup[];
}

const NONE = -1;

/**
 * For each arc of a plan: which line that goes without would be served next from its lot. The margin is that of moving
 * one unit while all else stays; null where no other line waits for such goods.
 */
export function nextNeedsOf(
  plan: Pick<TransportPlan, 'shortfall' | 'leftover'>,
  arcs: readonly TransportArc[],
  { ofLines, groups }: Shortfalls,
): (arc: number) => NextNeed | null {
  const groupOf = new Int32Array(ofLines.length).fill(NONE);
  groups.forEach(({ demands }, group) => demands.forEach((demand) => (groupOf[demand] = group)));
  const missingOf = groups.map(({ demands }) =>
    demands.reduce((sum, demand) => sum + plan.shortfall[demand]!, 0),
  );
  const costInGroup = (group: number, further: number): number =>
    group === NONE ? 0 : costOfMissing(groups[group]!.shortfall, missingOf[group]! + further);
  /** What serving one more unit of a line saves, before the arc. */
  const saved = Float64Array.from(ofLines, (segments, demand) =>
    plan.shortfall[demand] === 0
      ? NaN
      : costOfMissing(segments, plan.shortfall[demand]!) + costInGroup(groupOf[demand]!, 0),
  );

  const best = new Int32Array(2 * plan.leftover.length).fill(NONE);
  const gainOf = (arc: number): number => saved[arcs[arc]!.demand]! - arcs[arc]!.unitCost;
  for (let arc = 0; arc < arcs.length; arc++) {
    const { supply, demand } = arcs[arc]!;
    if (Number.isNaN(saved[demand]!)) continue;
    const first = best[2 * supply]!;
    const second = best[2 * supply + 1]!;
    if (first === NONE || gainOf(arc) > gainOf(first)) {
      best[2 * supply] = arc;
      best[2 * supply + 1] = first;
    } else if (second === NONE || gainOf(arc) > gainOf(second)) best[2 * supply + 1] = arc;
  }
  return (index) => {
    const { supply, demand, unitCost } = arcs[index]!;
    const next = [best[2 * supply]!, best[2 * supply + 1]!].find(
      (arc) => arc !== NONE && arcs[arc]!.demand !== demand,
    );
    if (next === undefined) return null;
    const other = arcs[next]!.demand;
    const group = groupOf[demand]!;
    // Between two lines of one owner nothing changes for the owner as a whole.
    const further = group !== NONE && group === groupOf[other] ? 0 : 1;
    const kept =
      costOfMissing(ofLines[demand]!, plan.shortfall[demand]! + 1) + costInGroup(group, further) - unitCost;
    return { demand: other, arc: next, worseBy: Math.max(0, kept - gainOf(next)) };
  };
}

/** What the n-th unit costs that a line goes without; segments begin with the cheapest. */
function costOfMissing(segments: readonly ShortfallSegment[], n: number): number {
  let passed = 0;
  const segment = segments.find(({ quantity }) => (passed += quantity) >= n);
  return (segment ?? segments.at(-1))?.unitCost ?? 0;
}
