import { TODAY } from '#libs/database';
import type { EntityManager } from 'typeorm';
import type {
  DemandLine,
  MatchingSnapshot,
  Substitute,
  Substitutes,
  SupplyLot,
} from './domain/matching-plan.js';

/** Everything the engine looks at, read in one snapshot as the system actor. */
export async function readSnapshot(tx: EntityManager): Promise<MatchingSnapshot> {
  const demands = await tx.query<DemandLine[]>(
    `select l.id as "needLineId", l.owner_id as "ownerId", l.item_code as "itemCode", l.limits,
       l.accept_substitutes as "acceptSubstitutes", l.horizon,
       (l.position + coalesce(n.own_position, 1) - 1) as position,
       l.visibility, l.useful_from::text as "usefulFrom", l.latest::text, jsonb_build_object('lat', p.lat, 'lon', p.lon) as at,
       (l.quantity - coalesce(m.taken, 0))::bigint as open
     from need_line l join need n on n.id = l.need_id join place p on p.id = l.place_id
     left join (select need_line_id, sum(case when state = 'delivered' then covers_delivered else covers end) as taken
       from match where state in ('proposed', 'agreed', 'allocated', 'picked', 'loaded', 'delivered')
       group by need_line_id) m on m.need_line_id = l.id
     where n.state = 'published' and l.item_code is not null and l.withdrawn_at is null
       and (l.latest is null or l.latest >= ${TODAY})
       and l.quantity > coalesce(m.taken, 0)
     order by l.id`,
  );
  const supplies = await tx.query<SupplyLot[]>(
    `select lot.id as "lotId", lot.giver_id as "giverId", lot.item_code as "itemCode", b.quantity as available,
       l.minimum_quantity as minimum,
       lot.specification, lot.condition, coalesce(p.visibility, 'network') as visibility,
       case when p.first_call_until > now() then p.first_call_id end as "firstCallId",
       l.available_from::text as "availableFrom", lot.best_before::text as "bestBefore",
       jsonb_build_object('lat', place.lat, 'lon', place.lon) as at
     from lot
     -- A lot in several halls is suggested from the fullest: a reservation takes one place.
     join (select distinct on (lot_id) lot_id, place_id, quantity from stock_balance
       where disposition = 'available' and place_kind in ('giver', 'storage') and quantity > 0
       order by lot_id, quantity desc, place_id) b on b.lot_id = lot.id
     join stock_place sp on sp.id = b.place_id join place on place.id = sp.place_id
     left join pledge_line l on l.id = lot.pledge_line_id left join pledge p on p.id = l.pledge_id
     where (p.id is null or p.state in ('offered', 'pledged'))
       and (p.id is null or p.approval <> 'refused')
       and (lot.best_before is null or lot.best_before >= ${TODAY})
       and (l.available_until is null or l.available_until >= ${TODAY})
     order by lot.id`,
  );
  const partners = await tx.query<{ pair: string }[]>(
    `select distinct a.organisation_id || ' ' || b.organisation_id as pair
     from partnership_member a join partnership_member b using (partnership_id)
     where a.organisation_id <> b.organisation_id order by pair`,
  );
  const declined = await tx.query<{ pair: string }[]>(
    `select distinct lot_id || ' ' || need_line_id as pair from match where state = 'declined' order by pair`,
  );
  const seen = await tx.query<{ pair: string }[]>(
    `select lot_id || ' ' || need_line_id as pair from match where state = 'suggested' order by need_line_id, lot_id`,
  );
  const units = await tx.query<{ key: string; unit: string | null }[]>(
    `select i.code || ' ' || a.key as key, a.unit from catalogue_item i join attribute a using (attribute_set)`,
  );
  const substitutes = await readSubstitutes(tx);
  const additive = await readAdditive(tx);
  const [{ today }] = await tx.query<[{ today: string }]>(`select ${TODAY}::text as today`);
  return {
    today,
    demands,
    supplies,
    partners: partners.map(({ pair }) => pair),
    declined: declined.map(({ pair }) => pair),
    seen: seen.map(({ pair }) => pair),
    units: Object.fromEntries(units.map(({ key, unit }) => [key, unit])),
    substitutes,
    additive,
  };
}

/** What can stand in for what. */
export async function readSubstitutes(tx: EntityManager): Promise<Substitutes> {
  const rows = await tx.query<{ asked: string; offered: Record<string, Substitute> }[]>(
    `select item_code as asked, jsonb_object_agg(substitute_code,
       jsonb_build_object('points', points, 'unitsPerUnit', units_per_unit)) as offered
     from item_substitute group by item_code order by item_code`,
  );
  return Object.fromEntries(rows.map(({ asked, offered }) => [asked, offered]));
}

/** `item attribute` of what adds up when several are used together. */
export async function readAdditive(tx: EntityManager): Promise<string[]> {
  const rows = await tx.query<{ key: string }[]>(
    `select i.code || ' ' || a.key as key from catalogue_item i join attribute a using (attribute_set)
     where a.additive order by key`,
  );
  return rows.map(({ key }) => key);
}
