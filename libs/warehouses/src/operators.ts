import type { EntityManager } from 'typeorm';
import { OperatorNotNamed } from './domain/stock.errors.js';

/**
 * Only those move goods whom their pledge names, in whose hall they lie or lay, who give them, or who are the third
 * member of the partnership to whose other side they are allocated: to this owner, where one is named. It stays so until the
 * caller's transaction has ended.
 * @throws OperatorNotNamed
 */
export async function assertAtWork(
  tx: EntityManager,
  operatorId: string,
  lotId: string,
  needOwnerId: string | null = null,
): Promise<void> {
  const [row] = await tx.query<[{ atWork: boolean }]>(
    'select lock_operator_at_work($1, $2, $3) as "atWork"',
    [lotId, operatorId, needOwnerId],
  );
  if (!row.atWork) throw new OperatorNotNamed();
}
