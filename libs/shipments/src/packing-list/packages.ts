import { folded } from '#libs/spreadsheets';
import type { UnitKind } from '#libs/warehouses';

/** A row of a packing list: a package, and at most one thing that is in it. */
export interface PackingRow {
  /** The package: rows with the same number are one. Null where the goods stay loose. */
  readonly number: string | null;
  readonly kind?: UnitKind;
  /** The number of a larger package. */
  readonly standsOn?: string | undefined;
  readonly grossWeightG?: number;
  readonly lengthMm?: number;
  readonly widthMm?: number;
  readonly heightMm?: number;
  readonly consignmentLineId?: string;
  readonly quantity?: number;
}

/** A unit of the consignment as it stands. */
export interface PackedUnit {
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  readonly grossWeightG: number | null;
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  readonly contents: readonly { readonly consignmentLineId: string | null; readonly quantity: number }[];
}

/** A package as all of its rows together describe it. */
export interface Package extends Omit<PackingRow, 'number' | 'consignmentLineId' | 'quantity'> {
  readonly number: string;
  readonly lines: readonly { readonly consignmentLineId: string; readonly quantity: number }[];
}

/** The packages in the order of their first rows. What stays loose is none. */
export function packagesOf(rows: readonly PackingRow[]): Package[] {
  const packages = new Map<string, Package>();
  for (const { consignmentLineId, quantity, number, ...about } of rows) {
    if (number === null) continue;
    const before = packages.get(folded(number));
    const line = consignmentLineId && quantity ? [{ consignmentLineId, quantity }] : [];
    const said = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
    packages.set(folded(number), {
      ...said,
      ...before,
      number: before?.number ?? number,
      lines: [...(before?.lines ?? []), ...line],
    });
  }
  return [...packages.values()];
}

/** Whether the row describes the unit as it stands: what it leaves open is no difference. */
export function saysTheSame(row: PackingRow, unit: PackedUnit): boolean {
  const isSo = <V>(said: V | undefined, is: V | null): boolean => said === undefined || said === is;
  const content = unit.contents.find(({ consignmentLineId }) => consignmentLineId === row.consignmentLineId);
  return (
    isSo(row.kind, unit.kind) &&
    isSo(row.standsOn, unit.parentCode) &&
    isSo(row.grossWeightG, unit.grossWeightG) &&
    isSo(row.lengthMm, unit.lengthMm) &&
    isSo(row.widthMm, unit.widthMm) &&
    isSo(row.heightMm, unit.heightMm) &&
    (row.consignmentLineId === undefined || content?.quantity === row.quantity)
  );
}
