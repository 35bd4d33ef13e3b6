import type { EntityManager } from 'typeorm';
import { NotThatMuchLoose, PackedGoodsStay } from './domain/handling-unit.errors.js';

interface Held {
  readonly packed: number;
  /** What sealed consignments are to fetch without a unit. */
  readonly spokenFor: number;
  readonly stored: number;
}

/**
 * After goods have left a hall or a giver, or become unfit: what units there hold of the lot still lies there. It is
 * counted by the hall: a unit that goes to another rack takes what it holds from its own first, then from others.
 * @throws PackedGoodsStay naming how many of them are packed.
 */
export async function assertPackedGoodsStay(
  tx: EntityManager,
  lotId: string,
  stockPlaceId: string,
  field?: string,
): Promise<void> {
  const { packed, spokenFor, stored } = await held(tx, lotId, stockPlaceId);
  const missing = packed + spokenFor - stored;
  if (packed > 0 && missing > 0) throw new PackedGoodsStay({ packed, missing }, field);
}

/**
 * So much of a lot is good, in no unit, and not what a sealed consignment is to fetch.
 * @throws NotThatMuchLoose
 */
export async function assertLoose(
  tx: EntityManager,
  lotId: string,
  stockPlaceId: string,
  asked: number,
): Promise<void> {
  const { packed, spokenFor, stored } = await held(tx, lotId, stockPlaceId);
  const loose = Math.max(0, stored - packed - spokenFor);
  if (loose < asked) throw new NotThatMuchLoose({ loose, asked }, '/quantity');
}

async function held(tx: EntityManager, lotId: string, stockPlaceId: string): Promise<Held> {
  const [row] = await tx.query<[Held]>(
    'select packed, spoken_for as "spokenFor", stored from lock_packed_and_stored($1, $2)',
    [lotId, stockPlaceId],
  );
  return row;
}
