import type { HandlingMark, UnitKind } from '#libs/warehouses';
import type { Language } from '#libs/kernel';
import type { Wording } from './paper.data.js';

/** What a label says of one unit. It names the town that the goods go to, never an address. */
export interface LabelData {
  readonly code: string;
  readonly sscc?: string;
  readonly kind: UnitKind;
  /** What the QR code opens. */
  readonly url: string;
  readonly consignment?: string;
  /** Which of how many outermost units of the consignment. */
  readonly place?: { readonly number: number; readonly of: number };
  /** The unit that it stands in. */
  readonly standsIn?: string;
  readonly from: Wording;
  readonly destination?: Wording;
  readonly contents: readonly {
    readonly name: Wording;
    readonly unit: Wording;
    readonly quantity: number;
    readonly lot?: string;
    readonly bestBefore?: string;
  }[];
  readonly inside: readonly string[];
  readonly weightG: number;
  readonly isWeighed: boolean;
  readonly marks: readonly HandlingMark[];
  /** May fall under the rules for dangerous goods; with the numbers that the catalogue names. */
  readonly adr?: { readonly unNumbers: readonly string[] };
  /** Of those who give and those who receive, in this order. */
  readonly languages: readonly Language[];
}

/** A6, one a page for a label printer, or four on a sheet of A4 to cut. */
export const SHEETS = ['a6', 'a4'] as const;
export type Sheet = (typeof SHEETS)[number];

export interface Labels {
  readonly sheet: Sheet;
  readonly labels: readonly LabelData[];
}
