import { TODAY } from '#libs/database';
import { dayText } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { type DatedLot, earlierLots, nameOfLot } from './domain/earlier-lot.js';
import { EarlierLotFirst } from './domain/stock.errors.js';

interface Candidate extends DatedLot {
  readonly id: string;
  readonly lotNumber: string | null;
  /** Where some of it lies. */
  readonly place: string;
}

/** Goods of a lot that leave a place. */
interface Leaving {
  readonly lotId: string;
  readonly placeId: string;
}

/**
 * Why a lot goes although an earlier one of the same goods and giver lies free in the hall; null where none does. It asks
 * without locking: of two who take the last of the earlier lot at once, one may be sent to look again.
 * @throws EarlierLotFirst naming the earlier lot where no reason is given.
 */
export async function reasonForLater(
  tx: EntityManager,
  { lotId, placeId }: Leaving,
  reason: string | undefined,
): Promise<string | null> {
  const [lot] = await tx.query<(DatedLot & { today: string })[]>(
    `select best_before::text as "bestBefore", condition, specification, ${TODAY}::text as today from lot where id = $1`,
    [lotId],
  );
  if (!lot?.bestBefore) return null;
  for (const earlier of earlierLots(lot, await ofSameItemIn(tx, lotId, placeId), lot.today)) {
    const [{ free }] = await tx.query<[{ free: number }]>('select free_to_go($1, $2) as free', [
      earlier.id,
      placeId,
    ]);
    if (free === 0) continue;
    if (reason !== undefined) return reason;
    const { bestBefore, lotNumber, place } = earlier;
    throw new EarlierLotFirst(
      { lot: nameOfLot(earlier), lotNumber, day: dayText(bestBefore ?? ''), bestBefore, place, free },
      '/laterLotReason',
    );
  }
  return null;
}

/** The other lots of the item and the giver of which something available lies in the hall. */
const ofSameItemIn = (tx: EntityManager, lotId: string, placeId: string): Promise<Candidate[]> =>
  tx.query(
    `select other.id, other.lot_number as "lotNumber", other.best_before::text as "bestBefore", other.condition,
       other.specification, min(p.code) as place
     from lot join lot other on other.item_code = lot.item_code and other.giver_id = lot.giver_id and other.id <> lot.id
       join stock_balance b on b.lot_id = other.id and b.disposition = 'available' and b.quantity > 0
       join stock_place p on p.id = b.place_id join stock_place own on own.id = $2
     where lot.id = $1 and (p.id = own.id or p.site_id = own.site_id)
     group by other.id order by other.best_before, other.id`,
    [lotId, placeId],
  );
