import { DiscrepancyNeedsReason, HandoverDoesNotAddUp, HandoverLinesDiffer } from './handover.errors.js';

export interface HandoverCount {
  readonly consignmentLineId: string;
  readonly accepted: number;
  readonly damaged: number;
  readonly missing: number;
  /** More than was listed. */
  readonly surplus: number;
  readonly reason?: string | null;
}

export interface SentLine {
  readonly id: string;
  readonly position: number;
  readonly quantity: number;
}

/**
 * Every line of the consignment exactly once, every piece in one of three columns, every difference with its reason.
 * A difference itself is a normal outcome. @throws one of the three errors, naming the line.
 */
export function assertCounts(lines: readonly SentLine[], counts: readonly HandoverCount[]): void {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const counted = new Set(counts.map((count) => count.consignmentLineId));
  if (counts.length !== lines.length || counted.size !== lines.length)
    throw new HandoverLinesDiffer({ expected: lines.length }, '/lines');
  for (const [index, count] of counts.entries()) {
    const line = byId.get(count.consignmentLineId);
    if (!line) throw new HandoverLinesDiffer({ expected: lines.length }, `/lines/${index}/consignmentLineId`);
    const { position, quantity } = line;
    const sum = count.accepted + count.damaged + count.missing;
    if (sum !== quantity)
      throw new HandoverDoesNotAddUp({ position, quantity, counted: sum }, `/lines/${index}`);
    if (count.damaged + count.missing + count.surplus > 0 && !count.reason?.trim())
      throw new DiscrepancyNeedsReason({ position }, `/lines/${index}/reason`);
  }
}
