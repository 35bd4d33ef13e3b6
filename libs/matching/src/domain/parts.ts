import { createHash } from 'node:crypto';
import type { DemandLine, MatchingSnapshot, SupplyLot } from './matching-plan.js';

/** What is asked for and given of one item: no pair leads out of it, so what is best for it depends on it alone. */
export interface Part {
  readonly demands: DemandLine[];
  readonly supplies: SupplyLot[];
  readonly declined: string[];
  readonly seen: string[];
}

/** The parts of a snapshot in which something could be suggested, by item. */
export function partsOf(snapshot: MatchingSnapshot): Map<string, Part> {
  const parts = new Map<string, Part>();
  const partOf = new Map<string, Part>();
  const part = (item: string): Part => {
    let found = parts.get(item);
    if (!found) parts.set(item, (found = { demands: [], supplies: [], declined: [], seen: [] }));
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
export function fingerprints({ today, partners, units }: MatchingSnapshot): (part: Part) => string {
  const common = createHash('sha256').update(JSON.stringify([today, partners, units]));
  return (part) => common.copy().update(JSON.stringify(part)).digest('base64');
}
