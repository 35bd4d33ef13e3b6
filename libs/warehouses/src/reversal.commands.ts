import { requireAt } from '#libs/accounts';
import { Database, sqlState } from '#libs/database';
import { NotFound } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MovementCannotBeReversed, NotReversible } from './domain/goods-in.errors.js';
import { AlreadyReversed } from './domain/stock.errors.js';
import { giverOf, tellAvailable, tellHall } from './halls.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { Reservations } from './reservations.js';
import { type Disposition, StockLedger } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';

/** What a hall books by hand; what follows from consignments and counts is undone there. */
export const REVERSIBLE: readonly string[] = [
  'goods_in',
  'relocation',
  'correction',
  'disposed',
  'used_up',
  'handed_out',
];

interface Entry {
  readonly lotId: string;
  readonly place: StockPlace;
  /** The hall it is in, and who runs it; null beyond halls. */
  readonly hall: { readonly siteId: string; readonly operatorId: string } | null;
  readonly disposition: Disposition;
  readonly quantity: number;
}

interface Booked {
  readonly cause: string;
  readonly causeId: string;
  readonly reversed: boolean;
  readonly entries: readonly Entry[];
}

/** Nothing in the ledger is deleted: what was booked wrongly gets its exact counterpart, with a reason. */
@Injectable()
export class ReversalCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly reservations: Reservations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Undoes one movement as a whole; earlier and later ones stay as they are. Answers the lot's id.
   * @throws NotReversible, AlreadyReversed; MovementCannotBeReversed where the goods have moved on since.
   */
  reverse(movementId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const booked = await read(tx, movementId);
      if (!REVERSIBLE.includes(booked.cause)) throw new NotReversible();
      for (const { hall } of booked.entries) if (hall) requireAt('stock:write', hall.operatorId);
      if (booked.reversed) throw new AlreadyReversed();
      await this.bringBackPromised(tx, booked.entries);
      await this.ledger
        .reverse(tx, movementId, { kind: `${booked.cause}_reversal`, id: booked.causeId, reason })
        .catch((error: unknown) => {
          const state = sqlState(error);
          if (state === '23505') throw new AlreadyReversed();
          throw state === '23514' ? new MovementCannotBeReversed() : error;
        });
      for (const { hall, lotId, place } of booked.entries)
        if (hall) await assertPackedGoodsStay(tx, lotId, place.id);
      const halls = new Map(booked.entries.flatMap(({ hall }) => (hall ? [[hall.siteId, hall]] : [])));
      for (const hall of halls.values()) await tellHall(this.outbox, tx, hall);
      const [{ lotId }] = booked.entries as [Entry];
      if (booked.entries.some(comesBack))
        await tellAvailable(this.outbox, tx, lotId, await giverOf(tx, lotId));
      return lotId;
    });
  }

  private async bringBackPromised(tx: EntityManager, entries: readonly Entry[]): Promise<void> {
    const promised = entries.filter(({ disposition }) => disposition === 'reserved');
    const from = promised.find(({ quantity }) => quantity > 0);
    const to = promised.find(({ quantity }) => quantity < 0);
    if (from && to)
      await this.reservations.follow(
        tx,
        { lotId: from.lotId, from: from.place, to: to.place },
        from.quantity,
      );
  }
}

/** The reversal makes goods available again at their giver or in a hall. */
const comesBack = ({ place, disposition, quantity }: Entry): boolean =>
  (place.kind === 'giver' || place.kind === 'storage') && disposition === 'available' && quantity < 0;

/** @throws NotFound where nobody of a hall took part, or none that the person sees. */
async function read(tx: EntityManager, movementId: string): Promise<Booked> {
  const [movement] = await tx.query<(Omit<Booked, 'entries'> & { entries: readonly Entry[] | null })[]>(
    `select m.cause, m.cause_id as "causeId",
       exists (select from stock_movement r where r.reverses_id = m.id) as reversed,
       (select jsonb_agg(jsonb_build_object('lotId', e.lot_id, 'place', jsonb_build_object('id', p.id, 'kind', p.kind),
           'hall', case when s.id is not null then jsonb_build_object('siteId', s.id, 'operatorId', s.operator_id) end, 'disposition', e.disposition, 'quantity', e.quantity) order by e.position)
         from stock_entry e join stock_place p on p.id = e.place_id left join site s on s.id = p.site_id
         where e.movement_id = m.id) as entries
     from stock_movement m where m.id = $1`,
    [movementId],
  );
  if (!movement?.entries) throw new NotFound();
  return { ...movement, entries: movement.entries };
}
