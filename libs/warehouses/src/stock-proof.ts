import type { EntityManager } from 'typeorm';

/** A proof older than this means that nobody looks any more. */
export const CHECK_DUE_HOURS = 3;

/** A balance beside what it should be. */
export interface StockDifference {
  readonly lotId: string;
  readonly stockPlaceId: string;
  readonly disposition: string;
  readonly balance: number;
  readonly proven: number;
}

export interface StockProof {
  readonly balances: number;
  readonly differences: readonly StockDifference[];
}

/**
 * Adds all movements up and lays the sums beside the balances, and active reservations beside what is reserved. Sees
 * everything, so it runs as a job alone; the differences are limited to 1,000.
 */
export async function proveStock(tx: EntityManager): Promise<StockProof> {
  const [proof] = await tx.query<[StockProof]>(
    `with moved as (
       select lot_id, place_id, disposition, sum(quantity) as quantity from stock_entry group by 1, 2, 3),
     promised as (
       select lot_id, place_id, 'reserved' as disposition, sum(quantity) as quantity
       from reservation where state = 'active' group by 1, 2),
     compared as (
       select lot_id, place_id, disposition, coalesce(b.quantity, 0) as balance, coalesce(m.quantity, 0) as proven
       from stock_balance b full join moved m using (lot_id, place_id, disposition)
       union all
       select lot_id, place_id, disposition, coalesce(b.quantity, 0), coalesce(p.quantity, 0)
       from (select * from stock_balance where disposition = 'reserved') b
         full join promised p using (lot_id, place_id, disposition)),
     different as (
       select lot_id as "lotId", place_id as "stockPlaceId", disposition, balance, proven
       from compared where balance <> proven order by 1, 2, 3 limit 1000)
     select (select count(*)::int from stock_balance) as balances,
       coalesce((select jsonb_agg(different) from different), '[]') as differences`,
  );
  return proof;
}
