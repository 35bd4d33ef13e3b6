import { newId } from '#libs/kernel';
import type { EntityManager } from 'typeorm';

/** The world outside the ledger: where goods come from and go when they are written off. */
export const OUTSIDE = { id: '00000000-0000-7000-8000-000000000001', kind: 'outside' } as const;

export interface StockPlace {
  readonly id: string;
  readonly kind: 'storage' | 'giver' | 'transit' | 'receiver' | 'outside';
}

/**
 * The place of goods that are still with their giver, on the road to, or with an organisation; made when first used.
 * `code` tells roads to the same organisation apart.
 */
export async function virtualPlace(
  tx: EntityManager,
  kind: 'giver' | 'transit' | 'receiver',
  organisationId: string,
  placeId: string,
  code: string = kind,
): Promise<StockPlace> {
  await tx.query(
    `insert into stock_place (id, kind, organisation_id, place_id, code) values ($1, $2, $3, $4, $5)
     on conflict (kind, organisation_id, place_id, code) where kind in ('giver', 'transit', 'receiver') do nothing`,
    [newId(), kind, organisationId, placeId, code],
  );
  const [place] = await tx.query<[{ id: string }]>(
    'select id from stock_place where kind = $1 and organisation_id = $2 and place_id = $3 and code = $4',
    [kind, organisationId, placeId, code],
  );
  return { id: place.id, kind };
}
