import { createHash } from 'node:crypto';
import type { DemandLine, MatchingSnapshot, SupplyLot } from './matching-plan.js';

/**
 * What is asked for and given of one item, or of several that stand in for each other: no pair leads out of it, so what
 * is best for it depends on it alone.
 */
export interface Part {
  readonly demands: DemandLine[];
  readonly supplies: SupplyLot[];
  readonly declined: string[];
  readonly seen: string[];
}

/** The parts of a snapshot in which something could be suggested, each by one of its items. */
export function partsOf(snapshot: MatchingSnapshot): Map<string, Part> {
  const leaderOf = leaders(snapshot);
  const parts = new Map<string, Part>();
  const partOf = new Map<string, Part>();
  const part = (item: string): Part => {
    const leader = leaderOf(item);
    let found = parts.get(leader);
    if (!found) parts.set(leader, (found = { demands: [], supplies: [], declined: [], seen: [] }));
    return found;
  };
  for (const line of snapshot.demands) {
    const own = part(line.itemCode);
    own.demands.push(line);
    partOf.set(line.needLineId, own);
  }
  for (const lot of snapshot.supplies) part(lot.itemCode).supplies.push(lot);
  const lineOf = (pair: string): string => pair.slice(pair.indexOf(' ') + 1);
  for (const pair of snapshot.declined) partOf.get(lineOf(pair))?.declined.push(pair);
  for (const pair of snapshot.seen ?? []) partOf.get(lineOf(pair))?.seen.push(pair);
  for (const [item, { demands, supplies }] of parts)
    if (demands.length === 0 || supplies.length === 0) parts.delete(item);
  return parts;
}

/** Items that a line accepts for one another go together, under the first of them by code. */
function leaders({ demands, substitutes = {} }: MatchingSnapshot): (item: string) => string {
  const next = new Map<string, string>();
  const leaderOf = (item: string): string => {
    const other = next.get(item);
    return other === undefined ? item : leaderOf(other);
  };
  const asked = new Set(demands.flatMap((line) => (line.acceptSubstitutes ? [line.itemCode] : [])));
  for (const item of asked)
    for (const other of Object.keys(substitutes[item] ?? {})) {
      const [first, second] = [leaderOf(item), leaderOf(other)].sort() as [string, string];
      if (first !== second) next.set(second, first);
    }
  return leaderOf;
}

/** The items of which something is asked for or given in these parts. */
export const itemsOf = (parts: readonly Part[]): string[] => [
  ...new Set(
    parts.flatMap(({ demands, supplies }) => [...demands, ...supplies].map(({ itemCode }) => itemCode)),
  ),
];

/** The snapshot as if there were only these parts. */
export function together(snapshot: MatchingSnapshot, parts: readonly Part[]): MatchingSnapshot {
  return {
    ...snapshot,
    demands: parts.flatMap(({ demands }) => demands),
    supplies: parts.flatMap(({ supplies }) => supplies),
    declined: parts.flatMap(({ declined }) => declined),
    seen: parts.flatMap(({ seen }) => seen),
  };
}

/** Says of a part whether anything has changed that its best plan depends on. */
export function fingerprints(snapshot: MatchingSnapshot): (part: Part) => string {
  const { today, partners, units, substitutes, additive } = snapshot;
  const common = createHash('sha256').update(JSON.stringify([today, partners, units, substitutes, additive]));
  return (part) => common.copy().update(JSON.stringify(part)).digest('base64');
}
