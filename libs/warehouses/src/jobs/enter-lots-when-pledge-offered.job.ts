import { type Handler, Handles, Outbox, type OutboxMessage } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/kernel';
import { outside, StockLedger } from '../stock-ledger.js';
import { virtualPlace } from '../stock-places.js';

interface OfferedLine {
  readonly id: string;
  readonly giver_id: string;
  readonly place_id: string;
  readonly quantity: number;
}

/** What is offered enters the ledger where it stands: with its giver, as available. */
@Injectable()
@Handles('warehouses', 'pledge.offered')
export class EnterLotsWhenPledgeOffered implements Handler<'pledge.offered'> {
  constructor(
    private readonly ledger: StockLedger,
    private readonly outbox: Outbox,
  ) {}

  async handle(tx: EntityManager, { payload }: OutboxMessage<'pledge.offered'>): Promise<void> {
    const lines = await tx.query<OfferedLine[]>(
      `select l.id, l.giver_id, l.place_id, l.quantity from pledge_line l join pledge p on p.id = l.pledge_id
       where p.id = $1 and p.state in ('offered', 'pledged')
         and not exists (select from lot where lot.pledge_line_id = l.id)
       order by l.position for share of p`,
      [payload.pledgeId],
    );
    const lotIds: string[] = [];
    for (const line of lines) lotIds.push(await this.enter(tx, line));
    if (lotIds.length > 0)
      await this.outbox.add(tx, {
        topic: 'lots.entered',
        key: payload.pledgeId,
        payload: { lotIds, giverId: payload.giverId },
        audience: [payload.giverId],
      });
  }

  private async enter(tx: EntityManager, line: OfferedLine): Promise<string> {
    const lotId = newId();
    await tx.query(
      `insert into lot (id, item_code, giver_id, pledge_line_id, lot_number, serial_number, best_before, pack_size,
         specification, condition, unit_weight_g, unit_volume_cm3, pallet_places, total_quantity)
       select $1, item_code, giver_id, id, lot_number, vin, best_before, pack_size, specification, condition,
         unit_weight_g, unit_volume_cm3, pallet_places, quantity from pledge_line where id = $2`,
      [lotId, line.id],
    );
    const place = await virtualPlace(tx, 'giver', line.giver_id, line.place_id);
    await this.ledger.move(
      tx,
      'receipt',
      [{ lotId, quantity: line.quantity, from: outside, to: { place, disposition: 'available' } }],
      { kind: 'pledge_line', id: line.id },
    );
    return lotId;
  }
}
