import { newId } from '#libs/kernel';
import { OUTSIDE, outside, Reservations, StockLedger, virtualPlace } from '#libs/warehouses';
import type { EntityManager } from 'typeorm';
import type { TestApi } from './api.js';

/** Two partners, a hall, and somebody who has nothing to do with them. */
export interface Partners {
  readonly giverId: string;
  readonly operatorId: string;
  readonly ownerId: string;
  readonly outsiderId: string;
  readonly hallId: string;
}

export interface Goods {
  readonly itemCode: string;
  readonly total: number;
  readonly quantity: number;
  readonly palletPlaces?: number;
  readonly unitWeightG?: number;
  readonly unitVolumeCm3?: number;
  readonly serialNumber?: string;
  readonly bestBefore?: string;
  /** The line of a pledge that the lot comes from. */
  readonly pledgeLineId?: string;
  readonly latest?: string;
  /** Still with the giver and in no hall. */
  readonly withGiver?: boolean;
}

export interface Allocated {
  readonly matchId: string;
  readonly lotId: string;
}

export const ORIGIN = 'billerbeck';
export const DESTINATION = 'malyn';

export async function partners(api: TestApi): Promise<Partners> {
  const [giverId, operatorId, ownerId, outsiderId, siteId, hallId] = Array.from({ length: 6 }, newId) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  await api.asSystem(async (tx) => {
    for (const [id, country, place, name] of [
      [giverId, 'DE', ORIGIN, 'Stadt am See'],
      [operatorId, 'DE', ORIGIN, 'Hilfswerk am See'],
      [ownerId, 'UA', DESTINATION, 'Місто над річкою'],
      [outsiderId, 'DE', ORIGIN, 'Stadt am Berg'],
    ])
      await tx.query(
        `insert into organisation (id, kind, country, name, place_id) values ($1, 'municipality', $2, $3, $4)`,
        [id, country, { de: name, uk: name, en: name }, place],
      );
    await tx.query(`insert into site (id, operator_id, place_id, name) values ($1, $2, $3, 'Halle')`, [
      siteId,
      operatorId,
      ORIGIN,
    ]);
    await tx.query(
      `insert into stock_place (id, kind, site_id, organisation_id, place_id, code) values ($1, 'storage', $2, $3, $4, 'A-01')`,
      [hallId, siteId, operatorId, ORIGIN],
    );
  });
  return { giverId, operatorId, ownerId, outsiderId, hallId };
}

/** A lot in the hall unless said, of which a quantity is agreed by both sides and reserved. */
export function allocate(api: TestApi, who: Partners, goods: Goods): Promise<Allocated> {
  return api.asSystem(async (tx) => {
    const lotId = await lot(tx, who.giverId, goods);
    const place = goods.withGiver
      ? await virtualPlace(tx, 'giver', who.giverId, ORIGIN)
      : ({ id: who.hallId, kind: 'storage' } as const);
    await api
      .service(StockLedger)
      .move(
        tx,
        'receipt',
        [{ lotId, quantity: goods.total, from: outside, to: { place, disposition: 'available' } }],
        {
          kind: 'test',
          id: OUTSIDE.id,
        },
      );
    const matchId = await match(tx, who, lotId, goods);
    await api.service(Reservations).hold(tx, lotId, goods.quantity, matchId, 1);
    await api.service(Reservations).makeFirm(tx, matchId);
    return { matchId, lotId };
  });
}

async function lot(tx: EntityManager, giverId: string, goods: Goods): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into lot (id, item_code, giver_id, serial_number, condition, unit_weight_g, unit_volume_cm3, pallet_places,
       total_quantity, pledge_line_id, best_before)
     values ($1, $2, $3, $4, 'good', $5, $6, $7, $8, $9, $10)`,
    [
      id,
      goods.itemCode,
      giverId,
      goods.serialNumber ?? null,
      goods.unitWeightG ?? 1000,
      goods.unitVolumeCm3 ?? 2000,
      goods.palletPlaces ?? 0,
      goods.total,
      goods.pledgeLineId ?? null,
      goods.bestBefore ?? null,
    ],
  );
  return id;
}

async function match(tx: EntityManager, who: Partners, lotId: string, goods: Goods): Promise<string> {
  const [needId, lineId, matchId, personId] = [newId(), newId(), newId(), newId()];
  await tx.query(
    `insert into person (id, name, email, password_hash, language) values ($1, 'Testperson', $2, '-', 'uk')`,
    [personId, `${personId}@example.org`],
  );
  await tx.query(
    `insert into need (id, owner_id, title, title_language, state, published_at, confirmed_at, created_by)
     values ($1, $2, 'Потреба', 'uk', 'published', now(), now(), $3)`,
    [needId, who.ownerId, personId],
  );
  await tx.query(
    `insert into need_line (id, need_id, owner_id, position, item_code, quantity, place_id, latest, horizon, visibility)
     values ($1, $2, $3, 1, $4, $5, $6, $7, 'humanitarian', 'partners')`,
    [lineId, needId, who.ownerId, goods.itemCode, goods.quantity, DESTINATION, goods.latest ?? null],
  );
  await tx.query(
    `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation, giver_agreed_at, owner_agreed_at)
     values ($1, $2, $3, $4, $5, $6, 'allocated', $7, now(), now())`,
    [
      matchId,
      lineId,
      who.ownerId,
      lotId,
      who.giverId,
      goods.quantity,
      { limits: [], weights: {}, cost: 0, runnerUp: null },
    ],
  );
  return matchId;
}

/** Every balance of a lot that is not zero, as `kind/disposition: quantity`; what is outside counts as well. */
export async function balances(api: TestApi, lotId: string): Promise<Record<string, number>> {
  const rows = await api.asSystem((tx) =>
    tx.query<{ at: string; quantity: number }[]>(
      `select place_kind || '/' || disposition as at, sum(quantity)::int as quantity from stock_balance
       where lot_id = $1 group by 1 having sum(quantity) <> 0 order by 1`,
      [lotId],
    ),
  );
  return Object.fromEntries(rows.map(({ at, quantity }) => [at, quantity]));
}
