import { keep } from '../../../offline/outbox';
import { countSubject, type Line } from './line';

/** What was counted of a lot at a place waits on this device until it arrives. @throws where it cannot be kept. */
export const keepCount = (
  stocktakeId: string,
  { storagePlaceId, lotId }: Pick<Line, 'storagePlaceId' | 'lotId'>,
  counted: number,
  values: { readonly title: string; readonly place: string },
): Promise<unknown> =>
  keep({
    method: 'POST',
    path: `/stocktakes/${stocktakeId}/counts`,
    body: { storagePlaceId, lotId, counted },
    subject: { kind: 'count', id: countSubject(stocktakeId, { storagePlaceId, lotId }) },
    words: { key: 'stock.count', values },
  });
