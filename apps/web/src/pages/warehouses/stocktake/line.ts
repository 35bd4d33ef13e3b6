import type { Schemas } from '../../../api/client';

export type Stocktake = Schemas['StocktakeView'];
export type Line = Schemas['StocktakeLineView'];

/** One lot at one place in one stocktake, as the outbox knows it: a later count follows an earlier one. */
export const countSubject = (
  stocktakeId: string,
  { storagePlaceId, lotId }: Pick<Line, 'storagePlaceId' | 'lotId'>,
): string => `${stocktakeId}/${storagePlaceId}/${lotId}`;
