import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { ImportHasMovedOn, ImportIsUndone } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LotIsThere } from './domain/goods-in.errors.js';
import { GoodsInCommands } from './goods-in.commands.js';
import { lotKey } from './goods-in/reading.js';
import { type Hall, ownHall } from './halls.js';
import type { ReceiveFreeDto } from './http/warehouse.dto.js';
import { lotsIn } from './lots-in.js';
import { ReversalCommands } from './reversal.commands.js';

export interface GoodsInTable {
  readonly id?: string;
  readonly lines: readonly ReceiveFreeDto[];
}

/** Goods that came in by one table: received together, and reversed together while nothing of them has moved. */
@Injectable()
export class GoodsInImportCommands {
  constructor(
    private readonly db: Database,
    private readonly goodsIn: GoodsInCommands,
    private readonly reversals: ReversalCommands,
  ) {}

  /**
   * Receives all lines or none; each becomes a lot of its own. Answers the id of the import.
   * @throws LotIsThere for a numbered lot of which something lies in the hall already.
   */
  create(siteId: string, { id = newId(), lines }: GoodsInTable): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { operatorId } = await lockHall(tx, siteId);
      await assertPlacesOf(tx, siteId, lines);
      await assertNewLots(tx, siteId, lines);
      const lotIds: string[] = [];
      for (const line of lines) lotIds.push(await this.goodsIn.receiveFree(line));
      await tx.query(
        'insert into goods_in_import (id, site_id, operator_id, lot_ids, created_by) values ($1, $2, $3, $4, $5)',
        [id, siteId, operatorId, lotIds, currentPersonId()],
      );
      return id;
    });
  }

  /** @throws ImportIsUndone; ImportHasMovedOn when anything else was booked with one of its lots. */
  undo(siteId: string, importId: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockHall(tx, siteId);
      const [imported] = await tx.query<{ receipts: string[]; untouched: boolean; undone: boolean }[]>(
        `select ${RECEIPTS} as receipts, ${UNTOUCHED} as untouched, t.undone_at is not null as undone
         from goods_in_import t where t.id = $1 and t.site_id = $2`,
        [importId, siteId],
      );
      if (!imported) throw new NotFound();
      if (imported.undone) throw new ImportIsUndone();
      if (!imported.untouched) throw new ImportHasMovedOn();
      for (const movementId of imported.receipts) await this.reversals.reverse(movementId, reason);
      await tx.query('update goods_in_import set undone_at = now() where id = $1', [importId]);
    });
  }
}

/** The movements that brought the lots of the import `t`. */
const RECEIPTS = `array(select m.id from stock_movement m where m.cause = 'goods_in' and m.kind = 'receipt'
  and m.cause_id = any(t.lot_ids) order by m.id)`;

/** Nothing but its receipt was ever booked of any lot of the import `t`. */
export const UNTOUCHED = `not exists (select from stock_entry e join stock_movement m on m.id = e.movement_id
  where e.lot_id = any(t.lot_ids) and not (m.cause = 'goods_in' and m.kind = 'receipt'))`;

/** Of several tables for one hall, one is taken over after the other. */
async function lockHall(tx: EntityManager, siteId: string): Promise<Hall> {
  const hall = await ownHall(tx, siteId);
  await tx.query('select from site where id = $1 for no key update', [siteId]);
  return hall;
}

async function assertPlacesOf(
  tx: EntityManager,
  siteId: string,
  lines: readonly ReceiveFreeDto[],
): Promise<void> {
  const places = await tx.query<{ id: string }[]>('select id from stock_place where site_id = $1', [siteId]);
  const ids = new Set(places.map(({ id }) => id));
  const index = lines.findIndex(({ storagePlaceId }) => !ids.has(storagePlaceId.toLowerCase()));
  if (index >= 0) throw new NotFound({}, `/lines/${index}/storagePlaceId`);
}

async function assertNewLots(
  tx: EntityManager,
  siteId: string,
  lines: readonly ReceiveFreeDto[],
): Promise<void> {
  const there = new Set((await lotsIn(tx, siteId)).map(lotKey));
  for (const [index, { lotNumber, ...line }] of lines.entries())
    if (lotNumber !== undefined && there.has(lotKey({ ...line, lotNumber })))
      throw new LotIsThere({ lotNumber }, `/lines/${index}/lotNumber`);
}
