import type { ShortfallSegment } from '#libs/solvers';

/**
 * The weights of the objective in points, a unit of goods each. They are configuration, not truth: ADR 5 and, for
 * what is shared between partners, ADR 20 derive them.
 * A shortfall point and an arc point are the same: a pair is suggested when serving costs less than going without.
 */
export const WEIGHTS = {
  /** Going without, by horizon. */
  shortfall: { humanitarian: 1000, reconstruction: 700, long_term: 500 },
  /** Added when the latest useful day is near: up to so many days → points. */
  urgency: [
    { days: 14, points: 400 },
    { days: 30, points: 200 },
    { days: 60, points: 100 },
  ],
  /** The first units of a line count more than its last: share of the quantity → factor. */
  fairness: [
    { share: 0.5, factor: 1 },
    { share: 0.3, factor: 1.02 },
    { share: 0.2, factor: 1.04 },
  ],
  /** Added by what an owner goes without altogether of one item: share of all its open lines → points. */
  partnerFairness: [
    { share: 0.2, points: 0 },
    { share: 0.2, points: 30 },
    { share: 0.2, points: 60 },
    { share: 0.2, points: 90 },
    { share: 0.2, points: 120 },
  ],
  /** For each place in the owner's own order, up to twenty. */
  ownerOrder: 2,
  /** A pair that people have seen suggested gives way only to a plan that is better by more than this, a unit. */
  seen: 15,
  network: 120,
  partner: 20,
  firstCall: 0,
  perHundredKm: 4,
  perDoubling: 30,
  expiringSoon: -30,
  expiringWithinDays: 90,
  /** Each further unit that is needed to stand in for one; with `substitute` at most `mostForStandingIn`. */
  perFurtherUnit: 30,
  mostForStandingIn: 120,
  condition: { new: 0, good: 5, used: 15, needs_repair: 60 },
} as const;

/** The same weights with other values. */
export type Weights = Widened<typeof WEIGHTS>;
type Widened<T> = T extends number ? number : { readonly [K in keyof T]: Widened<T[K]> };

export interface DemandFacts {
  readonly quantity: number;
  readonly horizon: keyof typeof WEIGHTS.shortfall;
  readonly position: number;
  readonly daysLeft: number | null;
}

export interface PairFacts {
  readonly relation: 'firstCall' | 'partner' | 'network';
  readonly km: number;
  readonly excess: number;
  readonly condition: keyof typeof WEIGHTS.condition;
  readonly daysToBestBefore: number | null;
  /** Points of the catalogue for standing in for what was asked; missing for the item itself. */
  readonly substitute?: number;
  /** How many stand in together for one; missing where it is one. */
  readonly units?: number;
}

/**
 * What each further unit that a line goes without costs: convex, so that its first unit weighs most. `before` is what
 * the owner's lines before it ask for of the same item: the shares run on over all of them, so that a need cut
 * into many lines weighs what it weighs in one, but for rounding.
 */
export function shortfallOf(demand: DemandFacts, weights: Weights = WEIGHTS, before = 0): ShortfallSegment[] {
  const urgency =
    weights.urgency.find(({ days }) => demand.daysLeft !== null && demand.daysLeft <= days)?.points ?? 0;
  const order = weights.ownerOrder * Math.max(0, 20 - demand.position);
  const base = weights.shortfall[demand.horizon] + urgency + order;
  const quantities = inShares(demand.quantity, weights.fairness, before);
  return weights.fairness.map(({ factor }, index) => ({
    quantity: quantities[index]!,
    unitCost: Math.round(base * factor),
  }));
}

/** What an owner goes without of one item over all its lines costs in addition, by its share of what is open. */
export function partnerShortfallOf(quantity: number, weights: Weights = WEIGHTS): ShortfallSegment[] {
  const quantities = inShares(quantity, weights.partnerFairness);
  return weights.partnerFairness.map(({ points }, index) => ({
    quantity: quantities[index]!,
    unitCost: points,
  }));
}

/** Whole units; their rounding does not add up over several pieces one behind the other. */
function inShares(quantity: number, shares: readonly { readonly share: number }[], before = 0): number[] {
  let share = 0;
  let passed = 0;
  return shares.map((step, index) => {
    share += step.share;
    const upTo = (total: number): number => Math.floor(total * share + 1e-6);
    const end = index === shares.length - 1 ? quantity : upTo(before + quantity) - upTo(before);
    const units = Math.max(0, end - passed);
    passed = Math.max(passed, end);
    return units;
  });
}

/** What serving one unit costs, term by term. */
export function costOf(
  pair: PairFacts,
  weights: Weights = WEIGHTS,
): { terms: Record<string, number>; total: number } {
  const terms: Record<string, number> = {
    relation: weights[pair.relation],
    road: roadPoints(pair.km, weights),
    excess: excessPoints(pair.excess, weights),
    condition: weights.condition[pair.condition],
    expiry: expiryPoints(pair.daysToBestBefore, weights),
    ...(pair.substitute === undefined ? {} : { substitute: pair.substitute }),
    ...(pair.units === undefined
      ? {}
      : { together: standInPoints(pair.substitute ?? 0, pair.units, weights) - (pair.substitute ?? 0) }),
  };
  return { terms, total: Object.values(terms).reduce((sum, term) => sum + term, 0) };
}

/** What it costs that another item, or several together, stand in for one unit. */
export const standInPoints = (substitute: number, units: number, weights: Weights): number =>
  units === 1
    ? substitute
    : Math.max(
        substitute,
        Math.min(substitute + weights.perFurtherUnit * (units - 1), weights.mostForStandingIn),
      );

export const roadPoints = (km: number, weights: Weights): number =>
  Math.round((km / 100) * weights.perHundredKm);

/** @param excess in doublings */
export const excessPoints = (excess: number, weights: Weights): number =>
  Math.round(excess * weights.perDoubling);

/** @param days to the best-before date; null where there is none */
export const expiryPoints = (days: number | null, weights: Weights): number =>
  days !== null && days <= weights.expiringWithinDays ? weights.expiringSoon : 0;
