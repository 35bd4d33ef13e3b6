import { requireAt } from '#libs/accounts';
import { iconOf, unitName } from '#libs/catalogue';
import { conditions, currentActor, Database } from '#libs/database';
import { type Bounded, bounded, boundedPage, keyset, NotFound, type Page } from '#libs/http';
import { organisationsOf } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { NeedLineView, NeedsQuery, NeedView, NextStepsView } from './http/need.dto.js';

const SELECT_NEED = `
  select n.id, n.owner_id as "ownerId", o.name as "ownerName", n.title, n.title_language as "titleLanguage", n.state,
    n.published_at as "publishedAt", n.confirmed_at as "confirmedAt", n.version,
    n.own_position as "ownPosition",
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'itemCode', l.item_code,
        'itemName', i.name, 'unit', i.unit, 'attributeSet', i.attribute_set, 'placeName', t.name, 'oblast', t.oblast,
        'itemProposal', (select jsonb_build_object('itemCode', p.item_code, 'itemName', other.name, 'at', p.at)
          from item_proposal p join catalogue_item other on other.code = p.item_code where p.need_line_id = l.id),
        'quantity', l.quantity, 'unitWord', l.unit_word, 'packSize', l.pack_size, 'limits', l.limits,
        'acceptSubstitutes', l.accept_substitutes, 'placeId', l.place_id,
        'usefulFrom', l.useful_from, 'latest', l.latest, 'horizon', l.horizon, 'visibility', l.visibility,
        'ownWords', l.own_words, 'ownWordsLanguage', l.own_words_language) order by l.position)
      from need_line l left join catalogue_item i on i.code = l.item_code join place t on t.id = l.place_id
      where l.need_id = n.id and l.withdrawn_at is null), '[]') as lines
  from need n join organisation o on o.id = n.owner_id`;

type LineRow = Omit<NeedLineView, 'icon' | 'unitName'> & {
  readonly unit: string | null;
  readonly attributeSet: string | null;
};
type NeedRow = Omit<NeedView, 'lines'> & { readonly lines: LineRow[] };

/** The need has a line of which this holds. */
const hasLine = (condition: string): string =>
  `exists (select from need_line l where l.need_id = n.id and l.withdrawn_at is null and ${condition})`;

const OPEN = `$value = (n.state = 'published' and exists (select from need_line l, coverage_of(l.id) c
  where l.need_id = n.id and l.withdrawn_at is null
    and l.quantity > c.proposed + c.pledged + c.reserved + c.in_transit + c.accepted))`;

const OF_PARTNERS = `n.owner_id in (select other.organisation_id from partnership_member mine
  join partnership_member other using (partnership_id) where mine.organisation_id = any($value::uuid[]))`;

const FITS_WORDS = `search_rank(search_form(n.title) || ' ' || coalesce((
    select string_agg(concat_ws(' ', i.said, search_form(l.own_words)), ' ')
    from need_line l left join catalogue_item i on i.code = l.item_code
    where l.need_id = n.id and l.withdrawn_at is null), ''),
  array_remove(string_to_array(search_form($value), ' '), '')) > 0`;

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
    const [need] = await this.db.read((tx) => tx.query<NeedRow[]>(`${SELECT_NEED} where n.id = $1`, [id]));
    if (!need) throw new NotFound();
    return worded(need);
  }

  list(query: NeedsQuery): Promise<Page<NeedView>> {
    const { before, limit } = keyset(query);
    const { sql, values } = conditions([
      ['n.id < $value', before],
      ['n.state = $value', query.state],
      [OPEN, query.open],
      ['n.owner_id = $value', query.ownerId],
      [
        'n.owner_id in (select organisation_id from partnership_member where partnership_id = $value)',
        query.partnershipId,
      ],
      [OF_PARTNERS, query.ofPartners ? organisationsOf(currentActor()) : undefined],
      [hasLine('l.item_code = $value'), query.itemCode],
      [hasLine('l.item_code in (select code from catalogue_item where sector = $value)'), query.sector],
      [hasLine('l.place_id in (select id from place where oblast = $value)'), query.oblast],
      [FITS_WORDS, query.text],
    ]);
    return this.db
      .read((tx) =>
        tx.query<(NeedRow & Bounded)[]>(
          bounded(`${SELECT_NEED} where ${sql} order by n.id desc limit ${limit + 1}`, 'lines'),
          values,
        ),
      )
      .then((rows) => boundedPage<NeedRow>(rows, limit))
      .then((found) => ({ ...found, items: found.items.map(worded) }));
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

/** A line in own words has neither item nor picture. */
const worded = (need: NeedRow): NeedView => ({
  ...need,
  lines: need.lines.map(({ unit, attributeSet, ...line }) => ({
    ...line,
    icon: line.itemCode && attributeSet && iconOf(line.itemCode, attributeSet),
    unitName: unit === null ? null : unitName(unit),
  })),
});
