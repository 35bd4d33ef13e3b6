import { mayAt, requireAt } from '#libs/accounts';
import { NotFound, requireVersion } from '#libs/http';
import type { EntityManager } from 'typeorm';
import { Match, type Side } from './domain/match.entity.js';

/** The match, locked, for a person who decides for one of its sides. @throws NotFound, Forbidden, VersionMismatch. */
export async function lockForDecision(
  tx: EntityManager,
  id: string,
  version: number | undefined,
): Promise<Match> {
  const match = await tx.findOne(Match, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!match) throw new NotFound();
  requireAt('match:decide', match.needOwnerId, match.giverId);
  requireVersion(match, version);
  return match;
}

/** The side for which the signed-in person decides; who could speak for both speaks for the one still asked. */
export function sideOf(match: Match): Side {
  const forOwner = mayAt('match:decide', match.needOwnerId);
  const forGiver = mayAt('match:decide', match.giverId);
  if (forOwner && forGiver) return match.giverAgreedAt ? 'owner' : 'giver';
  return forOwner ? 'owner' : 'giver';
}
