import { excessOf, MISFIT, unitsTogether } from './compatibility.js';
import type { DemandLine, Substitute, Substitutes, SupplyLot } from './matching-plan.js';

/** The goods are there only after the latest useful day. */
export const isTooLate = (
  { latest }: Pick<DemandLine, 'latest'>,
  { availableFrom }: Pick<SupplyLot, 'availableFrom'>,
): boolean => latest !== null && availableFrom !== null && availableFrom > latest;

/** The goods are past their best-before date when they are first useful. */
export const expiresTooEarly = (
  { usefulFrom }: Pick<DemandLine, 'usefulFrom'>,
  { bestBefore }: Pick<SupplyLot, 'bestBefore'>,
): boolean => usefulFrom !== null && bestBefore !== null && bestBefore < usefulFrom;

/** While somebody else has first call, nobody is suggested. */
export const isCalledByOthers = (
  { ownerId }: Pick<DemandLine, 'ownerId'>,
  { firstCallId }: Pick<SupplyLot, 'firstCallId'>,
): boolean => firstCallId !== null && firstCallId !== ownerId;

/** Both sides that are no partners show their line and their goods to the network. */
export const isOpenToNetwork = (
  line: Pick<DemandLine, 'visibility'>,
  lot: Pick<SupplyLot, 'visibility'>,
): boolean => lot.visibility === 'network' && line.visibility !== 'partners';

/** How a lot may serve a line: as the item itself, or as what the catalogue knows to stand in; undefined: not at all. */
export const substituteOf = (
  { itemCode: asked }: Pick<DemandLine, 'itemCode'>,
  { itemCode: offered }: Pick<SupplyLot, 'itemCode'>,
  substitutes: Substitutes = {},
): Substitute | undefined => (asked === offered ? ITSELF : substitutes[asked]?.[offered]);

/** One of the item asked for is one of it. */
export const ITSELF: Substitute = { points: 0, unitsPerUnit: 1 };

/**
 * How many of a lot serve one of what a line asks; several only where `several` says so. `MISFIT` where none do.
 * @param additive attributes of the item asked for whose numbers add up
 */
export function unitsOf(
  { limits }: Pick<DemandLine, 'limits'>,
  { specification }: Pick<SupplyLot, 'specification'>,
  { unitsPerUnit }: Substitute,
  additive: ReadonlySet<string>,
  several: boolean,
): number {
  if (unitsPerUnit === 1 && excessOf(limits, specification) !== MISFIT) return 1;
  return several ? unitsTogether(limits, specification, additive, unitsPerUnit) : MISFIT;
}

/** The giver parts with fewer pieces than these to nobody, and the line cannot take so many. */
export const isBelowMinimum = (
  { open }: Pick<DemandLine, 'open'>,
  { minimum, available }: Pick<SupplyLot, 'minimum' | 'available'>,
  units = 1,
): boolean => !!minimum && Math.min(open, Math.floor(available / units)) * units < minimum;

/** The goods are another item than the one asked for, and the owner has not said that something similar will do. */
export const isUnwantedSubstitute = (
  { itemCode, acceptSubstitutes }: Pick<DemandLine, 'itemCode' | 'acceptSubstitutes'>,
  lot: Pick<SupplyLot, 'itemCode'>,
): boolean => lot.itemCode !== itemCode && !acceptSubstitutes;
