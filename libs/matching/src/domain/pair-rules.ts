import type { DemandLine, Substitutes, SupplyLot } from './matching-plan.js';

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

/** Points a unit for standing in for what is asked: 0 for the item itself, undefined for what cannot stand in for it. */
export const substitutePoints = (
  { itemCode: asked }: Pick<DemandLine, 'itemCode'>,
  { itemCode: offered }: Pick<SupplyLot, 'itemCode'>,
  substitutes: Substitutes = {},
): number | undefined => (asked === offered ? 0 : substitutes[asked]?.[offered]);

/** The goods are another item than the one asked for, and the owner has not said that something similar will do. */
export const isUnwantedSubstitute = (
  { itemCode, acceptSubstitutes }: Pick<DemandLine, 'itemCode' | 'acceptSubstitutes'>,
  lot: Pick<SupplyLot, 'itemCode'>,
): boolean => lot.itemCode !== itemCode && !acceptSubstitutes;
