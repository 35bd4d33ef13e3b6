import type { ItemFacts } from './demonstration.js';
import { type DeliveryData, demonstrationId, organisationOf, personWith } from './demonstration-data.js';
import { OUTSIDE } from './warehouses.js';

/** Hours before the handover at which each step had been taken. */
export const BEFORE = { published: 960, offered: 720, agreed: 480, planned: 240, left: 72 } as const;

/** A delivery of the past with what its rows need. */
export interface Delivery extends DeliveryData {
  readonly number: number;
  readonly giverId: string;
  readonly ownerId: string;
  readonly facts: ItemFacts;
  /** The moment that many hours before the handover. */
  readonly before: (hours: number) => string;
  /** The id of what belongs to the delivery. */
  readonly id: (what: string) => string;
}

const VIRTUAL = ['giver', 'transit', 'receiver'] as const;
const sideOf = (d: Delivery, kind: (typeof VIRTUAL)[number]) => (kind === 'giver' ? d.giver : d.owner);
export const placeOf = (d: Delivery, kind: (typeof VIRTUAL)[number]) =>
  demonstrationId('stock place', `${kind}/${sideOf(d, kind)}`);

/** The places of its goods that are no hall. */
export const placesOf = (d: Delivery) =>
  VIRTUAL.map((kind) => ({
    id: placeOf(d, kind),
    kind,
    organisation_id: organisationOf(sideOf(d, kind)),
    place_id: sideOf(d, kind),
    code: kind,
  }));

/** Reserved for it until it leaves. */
export const reservation = (d: Delivery) => ({
  id: d.id('reservation'),
  lot_id: d.id('lot'),
  place_id: placeOf(d, 'giver'),
  quantity: d.quantity,
  kind: 'allocation',
  state: d.underWay ? 'active' : 'consumed',
  cause_id: d.id('match'),
  created_at: d.before(BEFORE.agreed),
});

/** From outside to the giver, reserved there, on the road, with the receiver. */
const STEPS = [
  { kind: 'receipt', cause: 'demonstration', of: 'lot', hours: BEFORE.offered },
  { kind: 'reservation', cause: 'match', of: 'match', hours: BEFORE.agreed },
  { kind: 'transfer', cause: 'consignment', of: 'consignment', hours: BEFORE.left },
  { kind: 'transfer', cause: 'handover', of: 'handover', hours: 0 },
] as const;

/** Movements of the past: what is under way is reserved with its giver still. */
const stepsOf = (d: Delivery) => STEPS.slice(0, d.underWay ? 2 : STEPS.length);

export const movements = (d: Delivery) =>
  stepsOf(d).map(({ kind, cause, of, hours }, step) => ({
    id: d.id(`movement ${step}`),
    kind,
    cause,
    cause_id: d.id(of),
    actor: personWith('editor', d.giver),
    at: d.before(hours),
  }));

/** Both sides of each movement. */
export function entries(d: Delivery): object[] {
  const way = [
    { place_id: OUTSIDE, place_kind: 'outside', disposition: 'available' },
    { place_id: placeOf(d, 'giver'), place_kind: 'giver', disposition: 'available' },
    { place_id: placeOf(d, 'giver'), place_kind: 'giver', disposition: 'reserved' },
    { place_id: placeOf(d, 'transit'), place_kind: 'transit', disposition: 'in_transit' },
    { place_id: placeOf(d, 'receiver'), place_kind: 'receiver', disposition: 'available' },
  ];
  return stepsOf(d).flatMap((_, step) =>
    [way[step], way[step + 1]].map((position, side) => ({
      ...position,
      movement_id: d.id(`movement ${step}`),
      lot_id: d.id('lot'),
      position: side + 1,
      quantity: side === 0 ? -d.quantity : d.quantity,
    })),
  );
}
