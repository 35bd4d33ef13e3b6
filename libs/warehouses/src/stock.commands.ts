import { mayAt } from '#libs/accounts';
import { Database, sqlState } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GoodsStayInTheirHall, NothingIsMoved, StoragePlaceExists } from './domain/stock.errors.js';
import type { AddStoragePlacesDto, TransferDto } from './http/warehouse.dto.js';
import { assertAtWork } from './operators.js';
import { StockLedger } from './stock-ledger.js';

interface Storage {
  readonly id: string;
  readonly siteId: string;
  readonly operatorId: string;
}

/** What happens inside a hall: new places, and goods that go from one to another or change their disposition. */
@Injectable()
export class StockCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NotFound for the hall of others; StoragePlaceExists where the hall has a place of that code. */
  addPlaces(siteId: string, { storagePlaces }: AddStoragePlacesDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [site] = await tx.query<{ operatorId: string; placeId: string }[]>(
        'select operator_id as "operatorId", place_id as "placeId" from site where id = $1',
        [siteId],
      );
      if (!site || !mayAt('stock:write', site.operatorId)) throw new NotFound();
      for (const [index, { id, code }] of storagePlaces.entries())
        await tx
          .query(
            `insert into stock_place (id, kind, site_id, organisation_id, place_id, code)
             values ($1, 'storage', $2, $3, $4, $5)`,
            [id ?? newId(), siteId, site.operatorId, site.placeId, code],
          )
          .catch((error: unknown) => {
            if (sqlState(error) !== '23505') throw error;
            throw new StoragePlaceExists({ code }, `/storagePlaces/${index}/code`);
          });
    });
  }

  /**
   * Goods that nobody has reserved go to another place of the same hall, into another disposition, or both.
   * @throws NotFound for places of others; InsufficientStock, GoodsStayInTheirHall, NothingIsMoved, OperatorNotNamed
   */
  transfer(lotId: string, dto: TransferDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const from = await storage(tx, dto.fromPlaceId, '/fromPlaceId');
      const to = await storage(tx, dto.toPlaceId, '/toPlaceId');
      const giverId = await giverOf(tx, lotId);
      if (from.siteId !== to.siteId) throw new GoodsStayInTheirHall({}, '/toPlaceId');
      const target = dto.toDisposition ?? dto.disposition;
      if (from.id === to.id && target === dto.disposition) throw new NothingIsMoved();
      await assertAtWork(tx, from.operatorId, lotId);
      const at = ({ id }: Storage) => ({ id, kind: 'storage' as const });
      await this.ledger.move(
        tx,
        'transfer',
        [
          {
            lotId,
            quantity: dto.quantity,
            from: { place: at(from), disposition: dto.disposition },
            to: { place: at(to), disposition: target },
          },
        ],
        { kind: 'relocation', id: lotId, ...(dto.note === undefined ? {} : { reason: dto.note }) },
      );
      if (target !== 'available' || dto.disposition === 'available') return;
      await this.outbox.add(tx, {
        topic: 'lots.entered',
        key: lotId,
        payload: { lotIds: [lotId], giverId },
        audience: [giverId],
      });
    });
  }
}

async function giverOf(tx: EntityManager, lotId: string): Promise<string> {
  const [lot] = await tx.query<{ giverId: string }[]>('select giver_id as "giverId" from lot where id = $1', [
    lotId,
  ]);
  if (!lot) throw new NotFound();
  return lot.giverId;
}

async function storage(tx: EntityManager, id: string, field: string): Promise<Storage> {
  const [row] = await tx.query<Storage[]>(
    `select p.id, p.site_id as "siteId", s.operator_id as "operatorId"
     from stock_place p join site s on s.id = p.site_id where p.id = $1 and p.kind = 'storage'`,
    [id],
  );
  if (!row || !mayAt('stock:write', row.operatorId)) throw new NotFound({}, field);
  return row;
}
