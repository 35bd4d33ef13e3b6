import type { Text } from '#libs/kernel';

export interface DatedLot {
  readonly condition: string;
  /** `YYYY-MM-DD`; null for what does not expire. */
  readonly bestBefore: string | null;
  readonly specification: Readonly<Record<string, unknown>>;
}

/** What differs from delivery to delivery of the same goods. */
const OF_ONE_DELIVERY: ReadonlySet<string> = new Set([
  'lot',
  'expiry',
  'best_before',
  'min_remaining_shelf_life',
  'units',
  'units_per_carton',
  'pallets',
  'gross_mass',
]);

/**
 * First expired, first out: of lots of one item and giver, those that have to go before this one, the earliest first.
 * What has expired is none of them, nor what has no date, nor what the specification says to be other goods: another
 * substance or strength, another kind of meat.
 */
export function earlierLots<L extends DatedLot>(lot: DatedLot, others: readonly L[], today: string): L[] {
  return others
    .filter(
      (other) =>
        isBetween(other.bestBefore, today, lot.bestBefore) &&
        other.condition === lot.condition &&
        !contradicts(other, lot),
    )
    .sort((a, b) => (a.bestBefore ?? '').localeCompare(b.bestBefore ?? ''));
}

const isBetween = (day: string | null, from: string, before: string | null): boolean =>
  day !== null && before !== null && from <= day && day < before;

const contradicts = (one: DatedLot, other: DatedLot): boolean =>
  Object.entries(one.specification).some(
    ([key, value]) =>
      !OF_ONE_DELIVERY.has(key) && key in other.specification && other.specification[key] !== value,
  );

/** How the refusal names a lot. */
export const nameOfLot = ({ lotNumber }: { readonly lotNumber: string | null }): Text =>
  lotNumber === null
    ? { de: 'Charge ohne Nummer', uk: 'партія без номера', en: 'lot without number' }
    : { de: `Charge ${lotNumber}`, uk: `партія ${lotNumber}`, en: `lot ${lotNumber}` };
