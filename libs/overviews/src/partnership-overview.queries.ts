import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  HistoryMonthView,
  OverviewMemberView,
  PartnershipOverviewView,
  UnderWayView,
} from './http/partnership-overview.dto.js';
import { OBLAST_NAMES } from './oblast-names.js';
import { NAME_OF_NEED } from './name-of-items.js';

type Root = Pick<PartnershipOverviewView, 'id' | 'kind' | 'state' | 'since' | 'note'>;

/** Members with their places and what each offers. $1 the partnership, $2 names of oblasts. */
const SELECT_MEMBERS = `
  select o.id as "organisationId", o.name, o.kind, m.side, jsonb_build_object('id', t.id, 'name', t.name,
      'country', t.country, 'oblast', $2::jsonb -> t.oblast, 'lat', t.lat, 'lon', t.lon) as place,
    coalesce((select jsonb_agg(offer order by offer.pledges desc, offer."itemCode") from (
      select l.item_code as "itemCode", i.name as "itemName", i.unit, sum(l.quantity) as quantity,
        count(distinct p.id) as pledges
      from pledge p join pledge_line l on l.pledge_id = p.id join catalogue_item i on i.code = l.item_code
      where p.giver_id = o.id and p.state in ('offered', 'pledged')
      group by 1, i.name, i.unit order by pledges desc, 1 limit 12) offer), '[]') as offers
  from partnership_member m join organisation o on o.id = m.organisation_id join place t on t.id = o.place_id
  where m.partnership_id = $1 order by m.side <> 'german', m.side <> 'ukrainian', o.id`;

const titled = (words: string, language: string, name = 'null'): string =>
  `jsonb_build_object('name', ${name}, 'words', ${words}, 'language', ${language})`;

/** Each answers (id, title, state, at) of what is under way between the members, $1. */
const UNDER_WAY = {
  needs: `
    select n.id, ${titled('n.title', 'n.title_language', NAME_OF_NEED)} as title, n.state, n.published_at as at
    from need n where n.owner_id = any($1) and n.state = 'published'`,
  matches: `
    select m.id, jsonb_build_object('name', i.name, 'words', null, 'language', null) as title, m.state, m.changed_at as at
    from match m join lot on lot.id = m.lot_id join catalogue_item i on i.code = lot.item_code
    where m.need_owner_id = any($1) and m.giver_id = any($1)
      and m.state in ('suggested', 'proposed', 'agreed', 'allocated', 'picked', 'loaded')`,
  consignments: `
    select c.id, ${titled('c.reference', 'null')} as title, c.state, coalesce(c.arrived_at, c.dispatched_at, c.created_at) as at
    from consignment c where c.giver_id = any($1) and c.need_owner_id = any($1)
      and c.state not in ('handed_over', 'closed', 'cancelled', 'diverted', 'returned', 'lost')`,
  convoys: `
    select k.id, ${titled("k.reference || ' ' || k.name", 'null')} as title, k.state, k.created_at as at
    from convoy k where k.state not in ('completed', 'postponed', 'aborted') and exists (
      select from convoy_consignment x join consignment c on c.id = x.consignment_id
      where x.convoy_id = k.id and x.left_at is null and c.giver_id = any($1) and c.need_owner_id = any($1))`,
} as const;

const NEWEST = 5;
const MONTHS = 60;

/** By month: needs that were published, and what was handed over. $1 the members. */
const SELECT_HISTORY = `
  with happened as (
    select n.published_at as at, 1 as needs, 0 as handovers, 0::numeric as weight_g
    from need n where n.owner_id = any($1) and n.published_at is not null
    union all
    select h.at, 0, 1, coalesce((select sum(a.accepted * l.weight_g / l.quantity) from handover_line a
      join consignment_line l on l.id = a.consignment_line_id where a.handover_id = h.id), 0)
    from handover h join consignment c on c.id = h.consignment_id
    where c.giver_id = any($1) and c.need_owner_id = any($1))
  select to_char(at at time zone 'Europe/Kyiv', 'YYYY-MM') as month, sum(needs)::int as "needsPublished",
    sum(handovers)::int as handovers, sum(weight_g)::bigint as "deliveredWeightG"
  from happened group by 1 order by 1 desc limit ${MONTHS}`;

/**
 * One partnership on one page. Who and where is everybody's to know; what is offered, under way and delivered is what
 * row-level security shows the caller.
 */
@Injectable()
export class PartnershipOverviewQueries {
  constructor(private readonly db: Database) {}

  one(id: string): Promise<PartnershipOverviewView> {
    return this.db.read(async (tx) => {
      const [root] = await tx.query<Root[]>(
        'select id, kind, state, since, note from partnership where id = $1',
        [id],
      );
      if (!root) throw new NotFound();
      const members = await tx.query<OverviewMemberView[]>(SELECT_MEMBERS, [id, OBLAST_NAMES]);
      const memberIds = members.map(({ organisationId }) => organisationId);
      return {
        ...root,
        members,
        needs: await underWay(tx, 'needs', memberIds),
        matches: await underWay(tx, 'matches', memberIds),
        consignments: await underWay(tx, 'consignments', memberIds),
        convoys: await underWay(tx, 'convoys', memberIds),
        history: await tx.query<HistoryMonthView[]>(SELECT_HISTORY, [memberIds]),
      };
    });
  }
}

async function underWay(
  tx: EntityManager,
  what: keyof typeof UNDER_WAY,
  memberIds: readonly string[],
): Promise<UnderWayView> {
  const [view] = await tx.query<[UnderWayView]>(
    `with found as materialized (${UNDER_WAY[what]})
     select coalesce((select jsonb_agg(s order by s.count desc, s.state) from (
         select state, count(*)::int as count from found group by 1) s), '[]') as states,
       coalesce((select jsonb_agg(f order by f.at desc, f.id desc) from (
         select * from found order by at desc, id desc limit ${NEWEST}) f), '[]') as newest`,
    [memberIds],
  );
  return view;
}
