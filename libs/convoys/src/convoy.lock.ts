import { requireAt } from '#libs/accounts';
import { NotFound } from '#libs/http';
import type { EntityManager } from 'typeorm';
import { Convoy } from './domain/convoy.entity.js';

/** The root, locked; only the operator's convoy leads go further. @throws NotFound, Forbidden */
export async function lockConvoy(tx: EntityManager, id: string): Promise<Convoy> {
  const convoy = await tx.findOne(Convoy, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!convoy) throw new NotFound();
  requireAt('convoy:lead', convoy.operatorId);
  return convoy;
}

/** What travels with the convoy now. */
export async function consignmentIdsOf(tx: EntityManager, convoyId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'select consignment_id as id from convoy_consignment where convoy_id = $1 and left_at is null order by 1',
    [convoyId],
  );
  return rows.map((row) => row.id);
}

/** The convoy with which a consignment travels now, locked; nothing where it travels with none. */
export async function convoyOf(tx: EntityManager, consignmentId: string): Promise<Convoy | undefined> {
  const [row] = await tx.query<{ id: string }[]>(
    'select convoy_id as id from convoy_consignment where consignment_id = $1 and left_at is null',
    [consignmentId],
  );
  return row && lockConvoy(tx, row.id);
}
