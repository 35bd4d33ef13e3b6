import { TODAY } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { LotHasExpired } from './domain/stock.errors.js';

/** Goods past their best-before date go nowhere but into the bin. @throws LotHasExpired */
export async function assertNotExpired(tx: EntityManager, lotId: string): Promise<void> {
  const [lot] = await tx.query<{ bestBefore: string; expired: boolean }[]>(
    `select best_before::text as "bestBefore", best_before < ${TODAY} as expired from lot where id = $1`,
    [lotId],
  );
  if (lot?.expired) throw new LotHasExpired({ bestBefore: lot.bestBefore });
}
