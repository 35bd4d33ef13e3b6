import { type Position, type StockPlace, virtualPlace } from '#libs/warehouses';
import type { EntityManager } from 'typeorm';
import type { Consignment } from './domain/consignment.entity.js';

/** On the road to the recipient. */
export async function inTransit(tx: EntityManager, consignment: Consignment): Promise<Position> {
  const { recipientId, destinationPlaceId } = consignment;
  return {
    place: await virtualPlace(tx, 'transit', recipientId, destinationPlaceId),
    disposition: 'in_transit',
  };
}

/** With the recipient at the destination. */
export const receiverOf = (tx: EntityManager, consignment: Consignment): Promise<StockPlace> =>
  virtualPlace(tx, 'receiver', consignment.recipientId, consignment.destinationPlaceId);

/** Where the goods came from. */
export async function originOf(tx: EntityManager, consignment: Consignment): Promise<StockPlace> {
  const [place] = await tx.query<[StockPlace]>('select id, kind from stock_place where id = $1', [
    consignment.originId,
  ]);
  return place;
}
