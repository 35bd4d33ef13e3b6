import { type Action, requireAt } from '#libs/accounts';
import { NotFound, requireVersion } from '#libs/http';
import type { EntityManager } from 'typeorm';
import { PledgeLine } from './domain/pledge-line.entity.js';
import { Pledge } from './domain/pledge.entity.js';

/**
 * The pledge with its lines, locked, for somebody of the giver who may do this.
 * @throws NotFound, Forbidden, VersionMismatch
 */
export async function lockPledge(
  tx: EntityManager,
  id: string,
  action: Action,
  version?: number,
): Promise<Pledge> {
  const pledge = await tx.findOne(Pledge, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!pledge) throw new NotFound();
  requireAt(action, pledge.giverId);
  requireVersion(pledge, version);
  pledge.lines = await tx.find(PledgeLine, { where: { pledge: { id } }, order: { position: 'asc' } });
  return pledge;
}
