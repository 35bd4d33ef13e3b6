/** How one limit of a need compares with what is offered. Numbers are in the attribute's unit. */
export interface LimitReport {
  readonly attribute: string;
  readonly unit: string | null;
  readonly fits: boolean;
  readonly asked: { readonly min?: number; readonly max?: number; readonly oneOf?: readonly string[] };
  /** Null where the offer does not say. */
  readonly offered: string | number | boolean | null;
  /** Of one of several whose sum is `offered`. */
  readonly each?: number;
  /** By how much a number misses, in its unit. */
  readonly missesBy?: number;
}

/** Why a pair was suggested: facts, from which every language makes its sentences. */
export interface Explanation {
  readonly limits: readonly LimitReport[];
  /** The weights that spoke for or against the pair, in points of the objective; a lower sum is better. */
  readonly weights: Readonly<Record<string, number>>;
  readonly cost: number;
  /** The item asked for, where the goods stand in for it. */
  readonly insteadOf?: string;
  /** So many of the goods stand in for one of what was asked for; missing where it is one. */
  readonly unitsPerUnit?: number;
  /**
   * What would have been taken next for this line, and how many points worse it is; null where nothing would, missing
   * where an integer program decided, which has no prices to tell it from.
   */
  readonly runnerUp?: { readonly lotId: string; readonly worseBy: number } | null;
  /** The line that would have been served next from this lot; missing in what was explained before it was asked. */
  readonly runnerUpNeed?: { readonly needLineId: string; readonly worseBy: number } | null;
}
