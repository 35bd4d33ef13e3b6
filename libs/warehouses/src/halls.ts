import { mayAt, requireAt } from '#libs/accounts';
import { NotFound } from '#libs/http';
import { Outbox } from '#libs/outbox';
import type { EntityManager } from 'typeorm';
import type { StockPlace } from './stock-places.js';

/** A storage place, the hall it is in and who runs the hall. */
export interface Storage {
  readonly place: StockPlace;
  readonly siteId: string;
  readonly operatorId: string;
}

/** A storage place at which the person works. @throws NotFound for one that does not exist or of the hall of others. */
export async function ownStorage(tx: EntityManager, id: string, field: string): Promise<Storage> {
  const storage = await storageAt(tx, id, field);
  if (!mayAt('stock:write', storage.operatorId)) throw new NotFound({}, field);
  return storage;
}

/** A storage place. @throws NotFound; Forbidden for those who do not work in its hall. */
export async function requireStorage(tx: EntityManager, id: string, field: string): Promise<Storage> {
  const storage = await storageAt(tx, id, field);
  requireAt('stock:write', storage.operatorId);
  return storage;
}

async function storageAt(tx: EntityManager, id: string, field: string): Promise<Storage> {
  const [row] = await tx.query<{ placeId: string; siteId: string; operatorId: string }[]>(
    `select p.id as "placeId", p.site_id as "siteId", s.operator_id as "operatorId"
     from stock_place p join site s on s.id = p.site_id where p.id = $1 and p.kind = 'storage'`,
    [id],
  );
  if (!row) throw new NotFound({}, field);
  const { placeId, ...hall } = row;
  return { place: { id: placeId, kind: 'storage' }, ...hall };
}

/** A hall, and who runs it. */
export interface Hall {
  readonly operatorId: string;
  readonly placeId: string;
}

/** A hall at which the person works. @throws NotFound for one that does not exist or of others. */
export async function ownHall(tx: EntityManager, id: string): Promise<Hall> {
  const [hall] = await tx.query<Hall[]>(
    'select operator_id as "operatorId", place_id as "placeId" from site where id = $1',
    [id],
  );
  if (!hall || !mayAt('stock:write', hall.operatorId)) throw new NotFound();
  return hall;
}

/** Who gave a lot. @throws NotFound where the person does not see it. */
export async function giverOf(tx: EntityManager, lotId: string): Promise<string> {
  const [lot] = await tx.query<{ giverId: string }[]>('select giver_id as "giverId" from lot where id = $1', [
    lotId,
  ]);
  if (!lot) throw new NotFound();
  return lot.giverId;
}

/** Says that goods of a lot are available that were not, so that they can be matched. */
export const tellAvailable = (
  outbox: Outbox,
  tx: EntityManager,
  lotId: string,
  giverId: string,
): Promise<unknown> =>
  outbox.add(tx, {
    topic: 'lots.entered',
    key: lotId,
    payload: { lotIds: [lotId], giverId },
    audience: [giverId],
  });

/** Says to those who work in a hall that what they look at has changed. */
export const tellHall = (
  outbox: Outbox,
  tx: EntityManager,
  { siteId, operatorId }: Pick<Storage, 'siteId' | 'operatorId'>,
): Promise<unknown> =>
  outbox.add(tx, { topic: 'stock.changed', key: siteId, payload: { siteId }, audience: [operatorId] });
