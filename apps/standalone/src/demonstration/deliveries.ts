import type { ItemFacts, Part } from './demonstration.js';
import {
  dayAfter,
  DELIVERIES,
  type DeliveryData,
  demonstrationId,
  hoursAfter,
  organisationOf,
  personWith,
} from './demonstration-data.js';
import { limitsOf } from './needs.js';
import { bestBefore, facts, specificationOf } from './specification.js';
import {
  BEFORE,
  type Delivery,
  entries,
  movements,
  placeOf,
  placesOf,
  reservation,
} from './delivery-stock.js';

const REPORT_DAYS = 90;

/** How far a match is with its consignment. */
const MATCHED = { planned: 'allocated', documents_ready: 'picked' } as const;

const deliveryId = (what: string, index: number): string =>
  demonstrationId(`delivered ${what}`, String(index));

/** The consignment of a delivery that is under way. */
export function consignmentOf(asked: Pick<DeliveryData, 'giver' | 'owner' | 'item'>): string {
  const index = DELIVERIES.findIndex(
    ({ giver, owner, item, underWay }) =>
      underWay && giver === asked.giver && owner === asked.owner && item === asked.item,
  );
  if (index < 0) throw new Error(`Nothing is under way from ${asked.giver} to ${asked.owner}`);
  return deliveryId('consignment', index);
}

/**
 * What was delivered before the demonstration began, each from a need to its handover with balanced movements, and what
 * is under way since. It is history: nobody is told of it.
 */
export function deliveries(items: ReadonlyMap<string, ItemFacts>, now: Date): Part {
  const all = DELIVERIES.map((data, index): Delivery => ({
    ...data,
    number: index + 1,
    giverId: organisationOf(data.giver),
    ownerId: organisationOf(data.owner),
    facts: facts(items, data.item),
    before: (hours) => hoursAfter(now, -24 * data.daysAgo - hours),
    id: (what) => deliveryId(what, index),
  }));
  const handedOver = all.filter(({ underWay }) => !underWay);
  const places = new Map(all.flatMap(placesOf).map((place) => [place.id, place]));
  return {
    tables: [
      { table: 'need', rows: all.map(need) },
      { table: 'need_line', rows: all.map(needLine(now)) },
      { table: 'pledge', rows: all.map(pledge) },
      { table: 'pledge_line', rows: all.map(pledgeLine) },
      { table: 'lot', rows: all.map(lot) },
      { table: 'match', rows: all.map(match) },
      { table: 'stock_place', rows: [...places.values()] },
      { table: 'reservation', rows: all.map(reservation) },
      { table: 'consignment', rows: all.map(consignment(now)) },
      { table: 'consignment_line', rows: all.map(consignmentLine) },
      { table: 'handover', rows: handedOver.map(handover(now)) },
      { table: 'handover_line', rows: handedOver.map(handoverLine) },
      { table: 'stock_movement', rows: all.flatMap(movements) },
      { table: 'stock_entry', rows: all.flatMap(entries) },
    ],
    events: [],
  };
}

const need = (d: Delivery) => ({
  id: d.id('need'),
  owner_id: d.ownerId,
  owner_country: 'UA',
  title: d.facts.name.uk,
  title_language: 'uk',
  state: d.underWay ? 'published' : 'fulfilled',
  published_at: d.before(BEFORE.published),
  confirmed_at: d.before(BEFORE.agreed),
  closed_at: d.underWay ? null : d.before(0),
  created_by: personWith('editor', d.owner),
  created_at: d.before(BEFORE.published),
});

const needLine = (now: Date) => (d: Delivery) => ({
  id: d.id('need line'),
  need_id: d.id('need'),
  owner_id: d.ownerId,
  position: 1,
  item_code: d.item,
  quantity: d.quantity,
  pack_size: 1,
  limits: limitsOf(d.item, []),
  place_id: d.owner,
  latest: dayAfter(now, 30 - d.daysAgo),
  horizon: 'humanitarian',
  visibility: 'partners',
});

const pledge = (d: Delivery) => ({
  id: d.id('pledge'),
  giver_id: d.giverId,
  title: d.facts.name.de,
  title_language: 'de',
  state: d.underWay ? 'pledged' : 'fulfilled',
  visibility: 'partners',
  approval: 'not_required',
  operator_ids: d.underWay ? [organisationOf(d.underWay.operator)] : [],
  created_by: personWith('editor', d.giver),
  created_at: d.before(BEFORE.offered),
});

/** What pledge line and lot say of the goods alike. */
function goods(d: Delivery) {
  const { unitWeightG, unitVolumeCm3 } = d.facts;
  const { quantity, palletPlaces } = d;
  const specification = specificationOf(d.facts, {
    quantity,
    unitWeightG,
    unitVolumeCm3,
    palletPlaces,
    vin: null,
  });
  return {
    item_code: d.item,
    giver_id: d.giverId,
    pack_size: 1,
    specification,
    condition: 'good',
    best_before: bestBefore(specification),
    unit_weight_g: unitWeightG,
    unit_volume_cm3: unitVolumeCm3,
    pallet_places: palletPlaces,
  };
}

const pledgeLine = (d: Delivery) => ({
  ...goods(d),
  id: d.id('pledge line'),
  pledge_id: d.id('pledge'),
  position: 1,
  quantity: d.quantity,
  place_id: d.giver,
});

const lot = (d: Delivery) => ({
  ...goods(d),
  id: d.id('lot'),
  pledge_line_id: d.id('pledge line'),
  total_quantity: d.quantity,
  created_at: d.before(BEFORE.offered),
});

const match = (d: Delivery) => ({
  id: d.id('match'),
  need_line_id: d.id('need line'),
  need_owner_id: d.ownerId,
  lot_id: d.id('lot'),
  giver_id: d.giverId,
  quantity: d.quantity,
  state: d.underWay ? MATCHED[d.underWay.state] : 'delivered',
  explanation: { limits: [], weights: {}, cost: 0, runnerUp: null },
  proposed_by: personWith('editor', d.giver),
  giver_agreed_at: d.before(BEFORE.agreed + 24),
  owner_agreed_at: d.before(BEFORE.agreed),
  delivered_quantity: d.underWay ? 0 : d.quantity,
  created_at: d.before(BEFORE.agreed + 24),
  changed_at: d.before(d.underWay ? BEFORE.planned : 0),
});

const consignment = (now: Date) => (d: Delivery) => ({
  id: d.id('consignment'),
  giver_id: d.giverId,
  operator_id: d.underWay ? organisationOf(d.underWay.operator) : d.giverId,
  need_owner_id: d.ownerId,
  recipient_id: d.ownerId,
  end_user_id: d.ownerId,
  origin_id: placeOf(d, 'giver'),
  origin_place_id: d.giver,
  destination_place_id: d.owner,
  state: d.underWay?.state ?? (d.daysAgo > REPORT_DAYS ? 'closed' : 'handed_over'),
  ...(d.underWay?.state === 'planned' ? NO_PAPERS : papers(d, now)),
  dispatched_at: d.underWay ? null : d.before(BEFORE.left),
  arrived_at: d.underWay ? null : d.before(2),
  created_at: d.before(BEFORE.planned),
});

const papers = (d: Delivery, now: Date) => ({
  code: `BEISPIEL-${d.number}`,
  code_valid_until: dayAfter(now, 60 - d.daysAgo),
  declaration_number: `BEISPIEL-${d.number}`,
  declaration_valid_until: dayAfter(now, 10 - d.daysAgo),
  gift_letter_number: `BEISPIEL ${d.number}`,
  system_list_matches: true,
  numbers_confirmed_at: d.before(BEFORE.left + 48),
  need_reconfirmed_at: d.before(d.underWay ? BEFORE.planned : BEFORE.left + 48),
});

const NO_PAPERS: Record<keyof ReturnType<typeof papers>, null> = {
  code: null,
  code_valid_until: null,
  declaration_number: null,
  declaration_valid_until: null,
  gift_letter_number: null,
  system_list_matches: null,
  numbers_confirmed_at: null,
  need_reconfirmed_at: null,
};

const consignmentLine = (d: Delivery) => ({
  id: d.id('consignment line'),
  consignment_id: d.id('consignment'),
  position: 1,
  match_id: d.id('match'),
  lot_id: d.id('lot'),
  quantity: d.quantity,
  weight_g: d.quantity * d.facts.unitWeightG,
  volume_cm3: d.quantity * d.facts.unitVolumeCm3,
  pallet_places: d.palletPlaces,
});

const handover = (now: Date) => (d: Delivery) => ({
  id: d.id('handover'),
  consignment_id: d.id('consignment'),
  at: d.before(0),
  giver_signatory: 'Beispielperson (Übergabe)',
  receiver_signatory: 'Особа для прикладу (приймання)',
  report_due_on: dayAfter(now, REPORT_DAYS - d.daysAgo),
});

const handoverLine = (d: Delivery) => ({
  handover_id: d.id('handover'),
  consignment_line_id: d.id('consignment line'),
  accepted: d.quantity,
  damaged: 0,
  missing: 0,
  surplus: 0,
});
