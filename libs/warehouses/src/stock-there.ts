import type { EntityManager } from 'typeorm';
import { InsufficientStock } from './domain/stock.errors.js';
import type { Disposition } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';

/** @throws InsufficientStock naming what lies there in that disposition. */
export async function assertThere(
  tx: EntityManager,
  lotId: string,
  place: StockPlace,
  disposition: Disposition,
  quantity: number,
  field = '/quantity',
): Promise<void> {
  const [balance] = await tx.query<{ quantity: number }[]>(
    'select quantity from stock_balance where lot_id = $1 and place_id = $2 and disposition = $3',
    [lotId, place.id, disposition],
  );
  const available = balance?.quantity ?? 0;
  if (available < quantity) throw new InsufficientStock({ available, asked: quantity }, field);
}
