import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitIsUnpacked, UnitStandsInAnother } from './domain/handling-unit.errors.js';
import { InsufficientStock } from './domain/stock.errors.js';
import { assertNotHeld, lockInward, lockUnit } from './handling-unit.lock.js';
import { ownStorage, type Storage, tellHall } from './halls.js';
import { assertAtWork } from './operators.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { Reservations } from './reservations.js';
import { type Disposition, StockLedger, type Transfer } from './stock-ledger.js';

/** What units hold of a lot, for lines of a consignment or as stock. */
interface Inside {
  readonly lotId: string;
  readonly promised: boolean;
  readonly quantity: number;
}

/** Units that go from one rack of their hall to another, with all that is in them. */
@Injectable()
export class HandlingUnitMoveCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly reservations: Reservations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The unit and those that stand in it go to another place of their hall; the ledger follows, and what is reserved stays
   * so. The place where it stands is no change.
   * @throws NotFound for a place that is not of its hall; UnitIsHeld, UnitIsUnpacked, UnitStandsInAnother,
   * InsufficientStock where the hall has less than it holds, OperatorNotNamed
   */
  move(id: string, stockPlaceId: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const unit = await lockUnit(tx, id);
      requireAt('unit:pack', unit.operatorId);
      requireVersion(unit, version);
      assertNotHeld(unit);
      if (unit.state === 'unpacked') throw new UnitIsUnpacked({ code: unit.code });
      const to = await ownStorage(tx, stockPlaceId, '/stockPlaceId');
      if (!(await isOfHall(tx, unit.stockPlaceId, to.siteId))) throw new NotFound({}, '/stockPlaceId');
      if (to.place.id === unit.stockPlaceId) return;
      await assertStandsAlone(tx, unit);
      const ids = await lockInward(tx, unit.id);
      for (const inside of await contentsOf(tx, ids)) await this.follow(tx, inside, unit.stockPlaceId, to);
      await tx.query(
        'update handling_unit set stock_place_id = $2, version = version + 1 where id = any($1)',
        [ids, to.place.id],
      );
      await tellHall(this.outbox, tx, to);
    });
  }

  private async follow(tx: EntityManager, inside: Inside, placeId: string, to: Storage): Promise<void> {
    const { lotId } = inside;
    await assertAtWork(tx, to.operatorId, lotId);
    const moved = (await taken(tx, inside, placeId, to)).filter(({ from }) => from.place.id !== to.place.id);
    if (moved.length === 0) return;
    for (const { from, quantity } of moved)
      if (from.disposition === 'reserved')
        await this.reservations.follow(tx, { lotId, from: from.place, to: to.place }, quantity);
    await this.ledger.move(tx, 'transfer', moved, { kind: 'relocation', id: lotId });
    await assertPackedGoodsStay(tx, lotId, to.place.id);
  }
}

async function isOfHall(tx: EntityManager, placeId: string, siteId: string): Promise<boolean> {
  const found = await tx.query<unknown[]>('select from stock_place where id = $1 and site_id = $2', [
    placeId,
    siteId,
  ]);
  return found.length > 0;
}

async function assertStandsAlone(
  tx: EntityManager,
  { code, parentId }: { readonly code: string; readonly parentId: string | null },
): Promise<void> {
  if (parentId === null) return;
  const [parent] = await tx.query<[{ code: string }]>('select code from handling_unit where id = $1', [
    parentId,
  ]);
  throw new UnitStandsInAnother({ code, parent: parent.code });
}

/** In one order for everybody, so that two units with the same lots wait for each other. */
const contentsOf = (tx: EntityManager, ids: readonly string[]): Promise<Inside[]> =>
  tx.query(
    `select lot_id as "lotId", consignment_line_id is not null as promised, sum(quantity)::bigint as quantity
     from handling_unit_content where unit_id = any($1) group by 1, 2 order by 1, 2`,
    [ids],
  );

/**
 * From where the unit stands first, then from other places of the hall, last what lies at the new place already; at each
 * place promised goods first for a consignment, free ones first for stock.
 * @throws InsufficientStock
 */
async function taken(
  tx: EntityManager,
  { lotId, promised, quantity }: Inside,
  placeId: string,
  to: Storage,
): Promise<Transfer[]> {
  const there = await tx.query<{ placeId: string; disposition: Disposition; quantity: number }[]>(
    `select b.place_id as "placeId", b.disposition, b.quantity
     from stock_balance b join stock_place p on p.id = b.place_id
     where b.lot_id = $1 and p.site_id = $2 and b.disposition in ('available', 'reserved') and b.quantity > 0
     order by b.place_id = $3 desc, b.place_id = $4, b.place_id, b.disposition = $5 desc`,
    [lotId, to.siteId, placeId, to.place.id, promised ? 'reserved' : 'available'],
  );
  let rest = quantity;
  const transfers = there.map(({ disposition, ...share }): Transfer => {
    const part = Math.min(rest, share.quantity);
    rest -= part;
    const from = { place: { id: share.placeId, kind: 'storage' as const }, disposition };
    return { lotId, quantity: part, from, to: { place: to.place, disposition } };
  });
  if (rest > 0) throw new InsufficientStock({ available: quantity - rest, asked: quantity });
  return transfers.filter((one) => one.quantity > 0);
}
