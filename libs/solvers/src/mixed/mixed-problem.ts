import type { TransportArc, TransportProblem } from '../flow/index.js';

/** An arc whose ends count differently, or over which a few units do not go. `maxQuantity` is in units of the demand. */
export interface MixedArc extends TransportArc {
  /** So many units of the supply serve one of the demand; 1 where it is missing. */
  readonly perUnit?: number;
  /** Fewer units of the demand than these are not sent, unless none is; 1 where it is missing. */
  readonly least?: number;
}

/** A transport problem that may be none: such arcs make it an integer program. Costs are a unit of the demand. */
export interface MixedProblem extends TransportProblem {
  readonly arcs: readonly MixedArc[];
}

export interface MixedPlan {
  /** Whole units of the demand on each arc. */
  readonly quantities: Float64Array;
  /** Total cost, exact. */
  readonly cost: number;
  /** No plan costs less; −∞ where that is not known. */
  readonly bound: number;
}

export const converts = ({ perUnit = 1 }: MixedArc): boolean => perUnit > 1;

/** What makes of a transport problem an integer program. */
export const isMixed = (arc: MixedArc): boolean => converts(arc) || (arc.least ?? 1) > 1;
