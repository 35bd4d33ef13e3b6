import { newId } from '#libs/kernel';
import type { TestApi } from './api.js';
import { allocate, DESTINATION, ORIGIN, type Partners } from './allocated-goods.js';

/** First segment of a path → the id of one such thing, which concerns the two partners and the operator alone. */
export type OneOfEach = Readonly<Record<string, string>>;

export async function oneOfEach(api: TestApi, who: Partners): Promise<OneOfEach> {
  const goods = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 10, quantity: 4 });
  const ids = Object.fromEntries(
    [
      'needs',
      'pledges',
      'matches',
      'consignments',
      'vehicles',
      'drivers',
      'convoys',
      'documents',
      'handling-units',
      'notifications',
      'pictures',
      'account/sessions',
      'stocktakes',
      'hall-transfers',
      'official-papers',
      'paper-files',
      'handover-links',
    ].map((name) => [name, newId()]),
  ) as Record<string, string>;
  const [personId, lineId] = [newId(), newId()];
  const { movementId, siteId } = await api.asSystem(async (tx) => {
    const insert = (table: string, row: Record<string, unknown>) =>
      tx.query(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
          .map((_, n) => `$${n + 1}`)
          .join(', ')})`,
        Object.values(row),
      );
    await insert('person', {
      id: personId,
      name: 'Testperson',
      email: `${personId}@example.org`,
      password_hash: '-',
      language: 'de',
    });
    await insert('membership', { person_id: personId, organisation_id: who.ownerId, role: 'member' });
    await insert('session', {
      id: ids['account/sessions'],
      token_hash: Buffer.from(newId()),
      person_id: personId,
      expires_at: new Date(Date.now() + 3_600_000),
    });
    const titled = { title: 'Titel', title_language: 'de', created_by: personId };
    await insert('need', { id: ids.needs, owner_id: who.ownerId, state: 'draft', ...titled });
    await insert('need_line', {
      id: lineId,
      need_id: ids.needs,
      owner_id: who.ownerId,
      position: 1,
      item_code: 'CLO-BLANKET',
      quantity: 5,
      place_id: DESTINATION,
      horizon: 'humanitarian',
      visibility: 'partners',
    });
    await insert('pledge', {
      id: ids.pledges,
      giver_id: who.giverId,
      state: 'draft',
      visibility: 'partners',
      operator_ids: [who.operatorId],
      approval: 'pending',
      ...titled,
    });
    await insert('match', {
      id: ids.matches,
      need_line_id: lineId,
      need_owner_id: who.ownerId,
      lot_id: goods.lotId,
      giver_id: who.giverId,
      quantity: 1,
      state: 'suggested',
      explanation: { limits: [], weights: {}, cost: 0, runnerUp: null },
    });
    await insert('consignment', {
      id: ids.consignments,
      giver_id: who.giverId,
      operator_id: who.operatorId,
      need_owner_id: who.ownerId,
      recipient_id: who.ownerId,
      end_user_id: who.ownerId,
      origin_id: who.hallId,
      origin_place_id: ORIGIN,
      destination_place_id: DESTINATION,
      state: 'planned',
    });
    await insert('handover_link', {
      id: ids['handover-links'],
      consignment_id: ids.consignments,
      issuer_id: who.operatorId,
      made_by: personId,
      expires_at: new Date(Date.now() + 3_600_000),
      token_hash: Buffer.from(newId()),
    });
    await insert('vehicle', {
      id: ids.vehicles,
      owner_id: who.operatorId,
      kind: 'own',
      label: 'Sprinter',
      vehicle_class: 'car',
      licence_class: 'B',
      payload_g: 1_000_000,
      volume_cm3: 9_000_000,
      pallet_places: 4,
      seats: 3,
      max_speed_kmh: 100,
      home_place_id: ORIGIN,
    });
    await insert('picture', {
      id: ids.pictures,
      owner_id: who.operatorId,
      vehicle_id: ids.vehicles,
      width: 1,
      height: 1,
      content: Buffer.from('RIFF'),
      thumb: Buffer.from('RIFF'),
      sent_sha256: Buffer.alloc(32),
      created_by: personId,
    });
    await insert('driver', {
      id: ids.drivers,
      organisation_id: who.operatorId,
      label: 'Fahrer',
      licence_classes: ['B'],
      may_cross_border: true,
      home_place_id: ORIGIN,
    });
    await insert('convoy', {
      id: ids.convoys,
      operator_id: who.operatorId,
      name: 'Konvoi',
      state: 'draft',
      earliest_departure: '2026-12-01T08:00:00Z',
      latest_departure: '2026-12-02T08:00:00Z',
    });
    await insert('document', {
      id: ids.documents,
      kind: 'packing_list',
      consignment_id: ids.consignments,
      languages: ['de', 'uk'],
      state: 'requested',
      token: newId(),
    });
    await insert('handling_unit', {
      id: ids['handling-units'],
      code: `U-${newId().slice(-12)}`,
      kind: 'box',
      state: 'open',
      operator_id: who.operatorId,
      stock_place_id: who.hallId,
      tare_weight_g: 0,
      pallet_places: 0,
    });
    await insert('notification', {
      id: ids.notifications,
      organisation_id: who.ownerId,
      topic: 'need.published',
      subject: 'need',
      subject_id: ids.needs,
      message_id: newId(),
    });
    const [movement] = await tx.query<[{ id: string }]>(
      'select movement_id as id from stock_entry where lot_id = $1 limit 1',
      [goods.lotId],
    );
    const [hall] = await tx.query<[{ id: string }]>('select site_id as id from stock_place where id = $1', [
      who.hallId,
    ]);
    await insert('stocktake', {
      id: ids.stocktakes,
      site_id: hall.id,
      operator_id: who.operatorId,
      place_ids: [who.hallId],
      state: 'counting',
      opened_by: personId,
    });
    await insert('official_paper', {
      id: ids['official-papers'],
      consignment_id: ids.consignments,
      kind: 'export_declaration',
    });
    await insert('official_paper_file', {
      id: ids['paper-files'],
      paper_id: ids['official-papers'],
      owner_id: who.ownerId,
      name: 'MRN',
      pages: 1,
      content: Buffer.from('%PDF-1.7'),
      sent_sha256: Buffer.alloc(32),
      created_by: personId,
    });
    const otherHall = newId();
    await insert('site', { id: otherHall, operator_id: who.operatorId, place_id: ORIGIN, name: 'Halle 2' });
    await insert('hall_transfer', {
      id: ids['hall-transfers'],
      lot_id: goods.lotId,
      from_site_id: otherHall,
      to_site_id: hall.id,
      from_operator_id: who.operatorId,
      to_operator_id: who.operatorId,
      road_id: who.hallId,
      quantity: 1,
      sent_by: personId,
    });
    return { movementId: movement.id, siteId: hall.id };
  });
  return { ...ids, people: personId, lots: goods.lotId, movements: movementId, sites: siteId };
}
