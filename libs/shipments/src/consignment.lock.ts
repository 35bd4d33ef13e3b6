import { NotFound } from '#libs/http';
import { In, type EntityManager } from 'typeorm';
import { ConsignmentLine } from './domain/consignment-line.entity.js';
import { Consignment } from './domain/consignment.entity.js';

/** The roots in the order of their ids, then their lines. @throws NotFound when one is unknown or not visible. */
export async function lockConsignments(tx: EntityManager, ids: readonly string[]): Promise<Consignment[]> {
  const consignments = await tx.find(Consignment, {
    where: { id: In([...ids]) },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  if (consignments.length !== new Set(ids).size) throw new NotFound();
  const lines = await tx.find(ConsignmentLine, {
    where: { consignmentId: In([...ids]) },
    order: { position: 'asc' },
  });
  for (const consignment of consignments)
    consignment.lines = lines.filter((line) => line.consignmentId === consignment.id);
  return consignments;
}

export async function lockConsignment(tx: EntityManager, id: string): Promise<Consignment> {
  const [consignment] = await lockConsignments(tx, [id]);
  if (!consignment) throw new NotFound();
  return consignment;
}
