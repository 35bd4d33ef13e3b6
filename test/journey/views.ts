import type { LineView } from './goods.js';

/** What the story reads of the answers of the API. */
export interface Versioned {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

export interface Pledge extends Versioned {
  readonly lines: LineView[];
}

export interface Match extends Versioned {
  readonly pledgeId: string | null;
  readonly itemCode: string;
  readonly lotId: string;
  readonly needLineId: string;
  readonly quantity: number;
  readonly explanation: { readonly sentences: { readonly en: string }[] };
}

export interface Coverage {
  readonly lines: {
    readonly itemCode: string;
    readonly requested: number;
    readonly accepted: number;
    readonly open: number;
    readonly reserved: number;
  }[];
}

export interface Consignment extends Versioned {
  readonly reference: string;
  readonly weightG: number;
  readonly lines: {
    readonly id: string;
    readonly itemCode: string;
    readonly quantity: number;
    readonly matchId: string;
  }[];
}

export interface Convoy extends Versioned {
  readonly reference: string;
  readonly crossingId: string | null;
  readonly departAt: string | null;
  readonly arriveAt: string | null;
  readonly obstacles: { readonly rule: string; readonly text: { readonly en: string } }[];
  readonly journeys: {
    readonly vehicle: string;
    readonly km: number;
    readonly consignmentIds: string[];
    readonly legs: { readonly kind: string }[];
  }[];
}

export interface Page<T> {
  readonly items: T[];
}
