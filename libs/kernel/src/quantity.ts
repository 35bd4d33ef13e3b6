/** The largest quantity of base units on one line; keeps every sum exact in a double and in bigint arithmetic. */
export const MAX_QUANTITY = 1_000_000_000;

/** The heaviest unit in grams: what a road carries. */
export const MAX_UNIT_WEIGHT_G = 100_000_000;

/** Whole packs and loose base units of a quantity, for people who count boxes. */
export function inPacks(quantity: number, packSize: number): { packs: number; loose: number } {
  return { packs: Math.floor(quantity / packSize), loose: quantity % packSize };
}

/** The share of a whole that a part takes, rounded up: three of five pallets' worth never shrinks to two. */
export function shareUp(whole: number, part: number, of: number): number {
  return of === 0 ? 0 : Math.ceil((whole * part) / of);
}
