import { newId } from '#libs/kernel';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** What one event does: one unit of the campaign's lot goes from the warehouse to the receiver, through the real ledger. */
export const LOT = '01900000-0000-7000-8000-0000000000a1';
const FROM = '01900000-0000-7000-8000-0000000000b1';
const TO = '01900000-0000-7000-8000-0000000000b2';
const OUTSIDE = '00000000-0000-7000-8000-000000000001';
export const CAUSE = 'fault-campaign';
export const STOCK = 1_000_000;

/** The reference rows and the first receipt. Runs as superuser. */
export async function stockUp(client: pg.ClientBase): Promise<void> {
  const name = `'{"de":"Test","uk":"Тест","en":"Test"}'`;
  const [organisation, site, receipt] = [newId(), newId(), newId()];
  await client.query(`
    begin;
    insert into place (id, name, country, kind, lat, lon, source, confidence)
      values ('fault-campaign', ${name}, 'DE', 'town', 51, 10, 'test', 'test');
    insert into organisation (id, kind, country, name, place_id)
      values ('${organisation}', 'municipality', 'DE', ${name}, 'fault-campaign');
    insert into catalogue_item (code, name, attribute_set, unit, sector, adr_relevant, unit_weight_g, unit_volume_cm3, source, confidence)
      values ('FAULT-CAMPAIGN', ${name}, 'none', 'piece', 'test', false, 1, 1, 'test', 'test');
    insert into lot (id, item_code, giver_id, condition, unit_weight_g, unit_volume_cm3, total_quantity)
      values ('${LOT}', 'FAULT-CAMPAIGN', '${organisation}', 'new', 1, 1, ${STOCK});
    insert into site (id, operator_id, place_id, name) values ('${site}', '${organisation}', 'fault-campaign', 'Test');
    insert into stock_place (id, kind, site_id, organisation_id, place_id, code) values
      ('${FROM}', 'storage', '${site}', '${organisation}', 'fault-campaign', 'FROM'),
      ('${TO}', 'receiver', null, '${organisation}', 'fault-campaign', 'TO');
    insert into stock_movement (id, kind, cause, cause_id, actor) values ('${receipt}', 'receipt', 'first receipt', '${receipt}', 'test');
    insert into stock_entry (movement_id, position, lot_id, place_id, place_kind, disposition, quantity) values
      ('${receipt}', 1, '${LOT}', '${OUTSIDE}', 'outside', 'available', -${STOCK}),
      ('${receipt}', 2, '${LOT}', '${FROM}', 'storage', 'available', ${STOCK});
    commit;`);
}

/** Moves one unit because of this message. Nothing here keeps it from happening twice. */
export async function moveOneUnit(tx: EntityManager, messageId: string): Promise<void> {
  const movement = newId();
  await tx.query(
    `insert into stock_movement (id, kind, cause, cause_id, actor, at) values ($1, 'transfer', $2, $3, 'campaign', clock_timestamp())`,
    [movement, CAUSE, messageId],
  );
  await tx.query(
    `insert into stock_entry (movement_id, position, lot_id, place_id, place_kind, disposition, quantity) values
       ($1, 1, $2, $3, 'storage', 'available', -1), ($1, 2, $2, $4, 'receiver', 'available', 1)`,
    [movement, LOT, FROM, TO],
  );
}
