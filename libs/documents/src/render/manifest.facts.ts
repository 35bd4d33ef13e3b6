import type { Text } from '#libs/kernel';
import type { HandlingMark, UnitKind } from '#libs/warehouses';
import type { PartyFacts } from './paper.facts.js';

/** A kind of goods on the vehicle. */
export interface ManifestGoods {
  readonly name: Text;
  readonly unit: Text;
  readonly quantity: number;
  /** May fall under the rules for dangerous goods. */
  readonly isDangerous: boolean;
  /** What the catalogue says about that. */
  readonly unNote: string | null;
}

/** An outermost unit with everything that stands in it. */
export interface ManifestUnit {
  readonly code: string;
  readonly sscc: string | null;
  readonly kind: UnitKind;
  readonly consignment: string | null;
  readonly contents: readonly ManifestGoods[];
  /** Codes of the units that stand in it. */
  readonly inside: readonly string[];
  readonly marks: readonly HandlingMark[];
  readonly weightG: number;
  readonly isWeighed: boolean;
  readonly palletPlaces: number;
  readonly isLoaded: boolean;
}

export interface ManifestLoose extends ManifestGoods {
  readonly consignment: string;
  readonly weightG: number;
}

/** What belongs on one vehicle of a convoy. Days are `YYYY-MM-DD`, weights grams, lengths millimetres. */
export interface ManifestFacts {
  readonly convoy: string;
  readonly date: string;
  readonly departsOn: string;
  /** Who runs the convoy. */
  readonly operator: PartyFacts;
  readonly vehicle: {
    readonly label: string;
    readonly plate: string | null;
    readonly payloadG: number;
    readonly palletPlaces: number;
    readonly loadingMm: number;
  };
  readonly units: readonly ManifestUnit[];
  readonly loose: readonly ManifestLoose[];
  readonly planned: { readonly weightG: number; readonly palletPlaces: number; readonly loadingMm: number };
  /** What to look at before it leaves. */
  readonly hints: readonly Text[];
}
