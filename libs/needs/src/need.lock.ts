import { requireAt } from '#libs/accounts';
import { violatedConstraint } from '#libs/database';
import { NotFound } from '#libs/http';
import type { EntityManager } from 'typeorm';
import { NeedLine } from './domain/need-line.entity.js';
import { Need } from './domain/need.entity.js';
import { LineIsAgreed } from './domain/need.errors.js';

/** The root first, then its lines, withdrawn ones too; only its owner's people go further. */
export async function lockNeed(tx: EntityManager, id: string): Promise<Need> {
  const need = await tx.findOne(Need, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!need) throw new NotFound();
  requireAt('need:write', need.ownerId);
  need.lines = await tx.find(NeedLine, { where: { need: { id } }, order: { position: 'asc' } });
  return need;
}

/** The database keeps what both sides have agreed on: see the trigger need_line_keeps_agreed. */
export function translated(error: unknown): never {
  throw violatedConstraint(error) === 'need_line_keeps_agreed' ? new LineIsAgreed({}, '/lines') : error;
}
