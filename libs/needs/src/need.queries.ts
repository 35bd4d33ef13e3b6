import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { type Bounded, bounded, boundedPage, keyset, NotFound, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { NeedsQuery, NeedView, NextStepsView } from './http/need.dto.js';

const SELECT_NEED = `
  select n.id, n.owner_id as "ownerId", n.title, n.title_language as "titleLanguage", n.state,
    n.published_at as "publishedAt", n.confirmed_at as "confirmedAt", n.version,
    n.own_position as "ownPosition",
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'itemCode', l.item_code,
        'itemProposal', (select jsonb_build_object('itemCode', p.item_code, 'itemName', i.name, 'at', p.at)
          from item_proposal p join catalogue_item i on i.code = p.item_code where p.need_line_id = l.id),
        'quantity', l.quantity, 'unitWord', l.unit_word, 'packSize', l.pack_size, 'limits', l.limits, 'placeId', l.place_id,
        'usefulFrom', l.useful_from, 'latest', l.latest, 'horizon', l.horizon, 'visibility', l.visibility,
        'ownWords', l.own_words, 'ownWordsLanguage', l.own_words_language) order by l.position)
      from need_line l where l.need_id = n.id and l.withdrawn_at is null), '[]') as lines
  from need n`;

/** The answer times are those of the owner's partners to the owner's own needs; below three they say nothing. */
const SELECT_NEXT_STEPS = `
  select n.id as "needId", n.owner_id as "ownerId", n.state, n.reaches_network as "reachesNetwork",
    coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'name', o.name) order by o.id)
      from organisation o where o.id in (select other.organisation_id from partnership_member mine
        join partnership_member other using (partnership_id)
        where mine.organisation_id = n.owner_id and other.organisation_id <> n.owner_id)), '[]') as readers,
    case when heard.n >= 3 then heard.hours end as "usuallyHeardAfterHours", heard.n as "basedOn",
    (select count(*)::int from need_line l where l.need_id = n.id and l.item_code is null
      and l.withdrawn_at is null) as "linesInOwnWords"
  from need n cross join lateral (
    select count(*)::int as n, percentile_cont(0.5) within group (
        order by extract(epoch from first.at - earlier.published_at) / 3600)::double precision as hours
    from need earlier cross join lateral (
        select min(m.giver_agreed_at) as at from match m join need_line l on l.id = m.need_line_id
        where l.need_id = earlier.id and m.giver_agreed_at >= earlier.published_at) first
    where earlier.owner_id = n.owner_id and first.at is not null) heard`;

/** Reads; row-level security shows each caller the needs and lines that are theirs to see. */
@Injectable()
export class NeedQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<NeedView> {
    const [need] = await this.db.read((tx) => tx.query<NeedView[]>(`${SELECT_NEED} where n.id = $1`, [id]));
    if (!need) throw new NotFound();
    return need;
  }

  list(query: NeedsQuery): Promise<Page<NeedView>> {
    const { before, limit } = keyset(query);
    return this.db
      .read((tx) =>
        tx.query<(NeedView & Bounded)[]>(
          bounded(
            `${SELECT_NEED}
           where ($1::uuid is null or n.id < $1) and ($2::text is null or n.state = $2)
             and ($3::text is null or exists (select from need_line l where l.need_id = n.id and l.item_code = $3
               and l.withdrawn_at is null))
             and ($4::uuid is null or n.owner_id = $4)
           order by n.id desc limit $5`,
            'lines',
          ),
          [before, query.state ?? null, query.itemCode ?? null, query.ownerId ?? null, limit + 1],
        ),
      )
      .then((rows) => boundedPage<NeedView>(rows, limit));
  }

  /** What happens with a need of one's own organisation: who reads it, and when one usually hears. */
  async next(id: string): Promise<NextStepsView> {
    const [row] = await this.db.read((tx) =>
      tx.query<(NextStepsView & { ownerId: string })[]>(`${SELECT_NEXT_STEPS} where n.id = $1`, [id]),
    );
    if (!row) throw new NotFound();
    const { ownerId, ...view } = row;
    requireAt('need:read', ownerId);
    return view;
  }
}
