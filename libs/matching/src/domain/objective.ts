import type { ShortfallSegment } from '#libs/solvers';

/**
 * The weights of the objective in points, a unit of goods each. They are configuration, not truth: ADR 5 derives them.
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
  /** The first units of a need count more than its last: share of the quantity → factor. */
  fairness: [
    { share: 0.5, factor: 1 },
    { share: 0.3, factor: 1.15 },
    { share: 0.2, factor: 1.3 },
  ],
  /** For each place in the owner's own order, up to twenty. */
  ownerOrder: 2,
  network: 120,
  partner: 20,
  firstCall: 0,
  perHundredKm: 4,
  perDoubling: 30,
  expiringSoon: -30,
  expiringWithinDays: 90,
  condition: { new: 0, good: 5, used: 15, needs_repair: 60 },
} as const;

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
}

/** What each further unit that a need goes without costs: convex, so that the first unit for a town weighs most. */
export function shortfallOf(demand: DemandFacts): ShortfallSegment[] {
  const urgency =
    WEIGHTS.urgency.find(({ days }) => demand.daysLeft !== null && demand.daysLeft <= days)?.points ?? 0;
  const order = WEIGHTS.ownerOrder * Math.max(0, 20 - demand.position);
  const base = WEIGHTS.shortfall[demand.horizon] + urgency + order;
  let left = demand.quantity;
  return WEIGHTS.fairness.map(({ share, factor }, index) => {
    const last = index === WEIGHTS.fairness.length - 1;
    const quantity = last ? left : Math.min(left, Math.floor(demand.quantity * share));
    left -= quantity;
    return { quantity, unitCost: Math.round(base * factor) };
  });
}

/** What serving one unit costs, term by term. */
export function costOf(pair: PairFacts): { terms: Record<string, number>; total: number } {
  const soon = pair.daysToBestBefore !== null && pair.daysToBestBefore <= WEIGHTS.expiringWithinDays;
  const terms: Record<string, number> = {
    relation: WEIGHTS[pair.relation],
    road: Math.round((pair.km / 100) * WEIGHTS.perHundredKm),
    excess: Math.round(pair.excess * WEIGHTS.perDoubling),
    condition: WEIGHTS.condition[pair.condition],
    expiry: soon ? WEIGHTS.expiringSoon : 0,
  };
  return { terms, total: Object.values(terms).reduce((sum, term) => sum + term, 0) };
}
