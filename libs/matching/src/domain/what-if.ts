import { costOfShortfall } from '#libs/solvers';
import { coveredBy, type MatchingSnapshot, shortfallsOf, type Suggestion } from './matching-plan.js';
import { type Weights, WEIGHTS } from './objective.js';
import { Pairs } from './pairs.js';
import { LockedAndForbidden, LockTooLarge, NamedTwice, NotInPlan } from './what-if.errors.js';

export interface Pair {
  readonly needLineId: string;
  readonly lotId: string;
}

export interface Lock extends Pair {
  /** Of the lot. */
  readonly quantity: number;
}

/** What would be different. A locked pair gets exactly its quantity. */
export interface Change {
  readonly locks: readonly Lock[];
  readonly forbids: readonly Pair[];
  readonly needLines: readonly { readonly needLineId: string; readonly quantity: number }[];
  readonly lots: readonly { readonly lotId: string; readonly quantity: number }[];
  readonly weights: Partial<Record<NamedWeight, number>>;
}

/** A weight that can be tried out, in points. */
export type NamedWeight =
  | 'humanitarian'
  | 'reconstruction'
  | 'longTerm'
  | 'ownerOrder'
  | 'network'
  | 'partner'
  | 'perHundredKm'
  | 'perDoubling';

export const keyOf = ({ needLineId, lotId }: Pair): string => `${lotId} ${needLineId}`;

/** The product's weights with those that are named put in their place. */
export function weightsWith({ humanitarian, reconstruction, longTerm, ...rest }: Change['weights']): Weights {
  const { shortfall } = WEIGHTS;
  return {
    ...WEIGHTS,
    ...rest,
    shortfall: {
      humanitarian: humanitarian ?? shortfall.humanitarian,
      reconstruction: reconstruction ?? shortfall.reconstruction,
      long_term: longTerm ?? shortfall.long_term,
    },
  };
}

/** The snapshot with the other quantities; locks and exclusions do not show in it yet. */
export function withQuantities(snapshot: MatchingSnapshot, change: Change): MatchingSnapshot {
  const asked = new Map(change.needLines.map((one) => [one.needLineId, one.quantity]));
  const given = new Map(change.lots.map((one) => [one.lotId, one.quantity]));
  return {
    ...snapshot,
    demands: snapshot.demands.map((line) => ({ ...line, open: asked.get(line.needLineId) ?? line.open })),
    supplies: snapshot.supplies.map((lot) => ({ ...lot, available: given.get(lot.lotId) ?? lot.available })),
  };
}

/** What is left to distribute beside the locked pairs. */
export function withoutLocked(snapshot: MatchingSnapshot, { locks, forbids }: Change): MatchingSnapshot {
  const unitsOf = unitsIn(snapshot);
  const covered = (id: string): number =>
    sumOf(locks.map((lock) => (lock.needLineId === id ? lock.quantity / unitsOf(lock) : 0)));
  const taken = (id: string): number => sumOf(locks.map((lock) => (lock.lotId === id ? lock.quantity : 0)));
  return {
    ...snapshot,
    demands: snapshot.demands
      .map((line) => ({ ...line, open: line.open - covered(line.needLineId) }))
      .filter(({ open }) => open > 0),
    supplies: snapshot.supplies
      .map((lot) => ({ ...lot, available: lot.available - taken(lot.lotId) }))
      .filter(({ available }) => available > 0),
    declined: [...snapshot.declined, ...[...locks, ...forbids].map(keyOf)],
  };
}

/** How many of its lot stand in for one of its line. */
function unitsIn(snapshot: MatchingSnapshot): (pair: Pair) => number {
  const pairs = new Pairs(snapshot);
  const lines = new Map(snapshot.demands.map((line) => [line.needLineId, line]));
  const lots = new Map(snapshot.supplies.map((lot) => [lot.lotId, lot]));
  return ({ needLineId, lotId }) => {
    const line = lines.get(needLineId);
    const lot = lots.get(lotId);
    return line && lot ? pairs.unitsPerUnit(line, lot) : 1;
  };
}

/** A problem with nothing in it but the locked pair: its plan says whether the pair fits, and why. */
export const onlyLocked = (snapshot: MatchingSnapshot, lock: Lock): MatchingSnapshot => ({
  ...snapshot,
  demands: snapshot.demands
    .filter(({ needLineId }) => needLineId === lock.needLineId)
    .map((line) => ({ ...line, open: lock.quantity })),
  supplies: snapshot.supplies
    .filter(({ lotId }) => lotId === lock.lotId)
    .map((lot) => ({ ...lot, available: lock.quantity })),
});

/**
 * Refuses what contradicts itself or names what is not there. `snapshot` has the other quantities already and holds
 * only what the caller may see.
 * @throws NotInPlan, NamedTwice, LockedAndForbidden, LockTooLarge with the JSON pointer of the field
 */
export function assertPossible(snapshot: MatchingSnapshot, change: Change): void {
  const open = new Map(snapshot.demands.map((line) => [line.needLineId, line.open]));
  const available = new Map(snapshot.supplies.map((lot) => [lot.lotId, lot.available]));
  const known = (where: string, one: Partial<Pair>): void => {
    if (one.needLineId !== undefined && !open.has(one.needLineId))
      throw new NotInPlan({}, `${where}/needLineId`);
    if (one.lotId !== undefined && !available.has(one.lotId)) throw new NotInPlan({}, `${where}/lotId`);
  };
  for (const list of ['locks', 'forbids', 'needLines', 'lots'] as const) {
    const seen = new Set<string>();
    change[list].forEach((one: Partial<Pair>, index) => {
      known(`/${list}/${index}`, one);
      const key = `${one.lotId} ${one.needLineId}`;
      if (seen.has(key)) throw new NamedTwice({}, `/${list}/${index}`);
      seen.add(key);
    });
  }
  const locked = new Set(change.locks.map(keyOf));
  change.forbids.forEach((pair, index) => {
    if (locked.has(keyOf(pair))) throw new LockedAndForbidden({}, `/forbids/${index}`);
  });
  const unitsOf = unitsIn(snapshot);
  change.locks.forEach((lock, index) => {
    const units = unitsOf(lock);
    const most = Math.min(open.get(lock.needLineId)! * units, available.get(lock.lotId)!);
    if (lock.quantity > most) throw new LockTooLarge({ most }, `/locks/${index}/quantity`);
    open.set(lock.needLineId, open.get(lock.needLineId)! - lock.quantity / units);
    available.set(lock.lotId, available.get(lock.lotId)! - lock.quantity);
  });
}

/** What a plan costs in points: serving, and going without. A lower sum is better. */
export function pointsOf(snapshot: MatchingSnapshot, plan: readonly Suggestion[], weights: Weights): number {
  const served = servedOf(plan);
  const missing = snapshot.demands.map((line) => line.open - (served.get(line.needLineId) ?? 0));
  const { ofLines, groups } = shortfallsOf(snapshot.demands, snapshot.today, weights);
  const going =
    sumOf(ofLines.map((segments, line) => costOfShortfall(segments, missing[line]!))) +
    sumOf(
      groups.map(({ demands, shortfall }) =>
        costOfShortfall(shortfall, sumOf(demands.map((line) => missing[line]!))),
      ),
    );
  return plan.reduce((sum, pair) => sum + coveredBy(pair) * pair.explanation.cost, going);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Need line → what the plan covers of it. */
export function servedOf(plan: readonly Suggestion[]): Map<string, number> {
  const served = new Map<string, number>();
  for (const pair of plan) served.set(pair.needLineId, (served.get(pair.needLineId) ?? 0) + coveredBy(pair));
  return served;
}
