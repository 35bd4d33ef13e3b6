import type { DemandLine, SupplyLot } from './matching-plan.js';

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
