import { currentPersonId } from '#libs/accounts';
import { type Language, newId } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { Match, Side } from './domain/match.entity.js';

/** What one side wishes beside the quantity. */
export interface Wish {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly usefulFrom?: string | null;
  readonly wish?: string | null;
  readonly wishLanguage?: Language | null;
}

/** Writes down what a side has just put to the other; nothing of it is ever changed. */
export async function noteProposal(
  tx: EntityManager,
  match: Match,
  side: Side,
  { usefulFrom = null, wish = null, wishLanguage = null }: Wish = {},
): Promise<void> {
  await tx.query(
    `insert into match_proposal (id, match_id, side, proposed_by, quantity, useful_from, wish, wish_language)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), match.id, side, currentPersonId(), match.quantity, usefulFrom, wish, wishLanguage],
  );
}
