import type { ItemFacts } from './demonstration.js';
import { type SpecificationData, SPECIFICATIONS } from './demonstration-data.js';

/** What is measured on the goods themselves, not taken from the usual specification of the item. */
export interface Measured {
  readonly quantity: number;
  readonly unitWeightG: number;
  readonly unitVolumeCm3: number;
  readonly palletPlaces: number;
  readonly vin: string | null;
}

/** The complete specification of a line: measured, else usual for the item, else (first of all) the line's own. */
export function specificationOf(
  item: ItemFacts,
  measured: Measured,
  own: SpecificationData = {},
): SpecificationData {
  const kilograms = measured.unitWeightG / 1000;
  const described: SpecificationData = {
    ...(measured.vin ? { vin: measured.vin } : {}),
    quantity: measured.quantity,
    units: measured.quantity,
    mass: kilograms,
    volume: measured.unitVolumeCm3 / 1_000_000,
    gross_mass: Math.round(kilograms * measured.quantity),
    pallets: measured.palletPlaces,
    ...SPECIFICATIONS[item.code],
    ...own,
  };
  return Object.fromEntries(Object.entries(described).filter(([key]) => item.attributes.includes(key)));
}

/** Whether the giver says that no defects are known. */
export const noKnownDefects = (specification: SpecificationData): boolean =>
  specification['known_defects'] === 'none';

/** The last day on which perishable goods are good, where the specification knows one. */
export const bestBefore = (specification: SpecificationData) =>
  specification['best_before'] ?? specification['expiry'] ?? null;

export function facts(items: ReadonlyMap<string, ItemFacts>, code: string): ItemFacts {
  const item = items.get(code);
  if (!item) throw new Error(`The catalogue has no ${code}`);
  return item;
}
