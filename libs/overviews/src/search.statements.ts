import { LANGUAGES } from '#libs/kernel';
import { NAME_OF_NEED, NAME_OF_PLEDGE } from './name-of-items.js';
import type { SearchKind } from './domain/search.js';

/** What people gave a title of their own is called by its items as well. */
const NAME_OF_HIT = `case kind
  when 'need' then (select ${NAME_OF_NEED} from need n where n.id = case when kind = 'need' then shown.id::uuid end)
  when 'pledge' then (select ${NAME_OF_PLEDGE} from pledge p where p.id = case when kind = 'pledge' then shown.id::uuid end) end`;

/** A partnership is called by its towns, the German one first. */
const TOWNS = `jsonb_build_object(${LANGUAGES.map(
  (language) =>
    `'${language}', string_agg(t.name ->> '${language}', ' – ' order by m.side <> 'german', m.side <> 'ukrainian', o.id)`,
).join(', ')})`;

/** Ranks below are words with typing errors: shown where there is nothing without. */
const MISTYPED = 0.5;

/** States after which nothing happens any more: found after what is open. */
const ENDED = [
  'fulfilled',
  'withdrawn',
  'expired',
  'closed',
  'cancelled',
  'returned',
  'lost',
  'completed',
  'aborted',
  'dormant',
];

/** Words that people wrote, in the form in which words are compared. */
const form = (...columns: string[]): string => `search_form(concat_ws(' ', ${columns.join(', ')}))`;

/** How well the title fits; what stands around it counts half, and is asked first: what fits neither is asked once. */
const fits = (title: string, around: string): string =>
  `(select case when whole.rank = 0 then 0 else greatest(search_rank(said.title, asked.words), 0.5 * whole.rank) end
    from (select ${title} as title, coalesce(${around}, '') as around offset 0) said,
      lateral (select search_rank(said.title || ' ' || said.around, asked.words) as rank offset 0) whole)`;

/** The same code, plate or number, however it is spaced: before everything else. */
const isExactly = (...columns: string[]): string =>
  `case when asked.compact in (${columns
    .map((column) => `upper(regexp_replace(${column}, '[-\\s./_]', '', 'g'))`)
    .join(', ')}) then 10 else 0 end`;

const startsLike = (column: string): string =>
  `case when length(asked.compact) >= 3
     and starts_with(upper(regexp_replace(${column}, '[-\\s./_]', '', 'g')), asked.compact) then 5 else 0 end`;

const isNumber = (column: string): string => `case when ${column} = asked.reference then 10 else 0 end`;

/** Kind → its rows as (id, rank, name, words, language, subtitle, state). Row-level security holds in each. */
export const STATEMENTS: Readonly<Record<SearchKind, string>> = {
  need: `
    select n.id::text as id, ${fits(form('n.title'), `t.said || ' ' || lines.said`)} as rank, null::jsonb as name,
      n.title as words, n.title_language as language, o.name as subtitle, n.state
    from asked, need n join organisation o on o.id = n.owner_id join place t on t.id = o.place_id cross join lateral (
      select coalesce(string_agg(concat_ws(' ', i.said, search_form(l.own_words)), ' '), '') as said
      from need_line l left join catalogue_item i on i.code = l.item_code
      where l.need_id = n.id and l.withdrawn_at is null) lines`,
  pledge: `
    select p.id::text, greatest(${isExactly('p.file_number')}, ${fits(form('p.title'), `t.said || ' ' || lines.said`)}), null,
      p.title, p.title_language, o.name, p.state
    from asked, pledge p join organisation o on o.id = p.giver_id join place t on t.id = o.place_id cross join lateral (
      select coalesce(string_agg(i.said, ' '), '') as said
      from pledge_line l join catalogue_item i on i.code = l.item_code where l.pledge_id = p.id) lines`,
  consignment: `
    select c.id::text, greatest(${isNumber('c.reference')}, ${fits('r.said', `g.said || ' ' || lines.said`)}), null,
      c.reference, null, o.name, c.state
    from asked, consignment c join organisation o on o.id = c.recipient_id join place r on r.id = o.place_id
    join place g on g.id = c.origin_place_id cross join lateral (
      select coalesce(string_agg(i.said, ' '), '') as said from consignment_line l
        join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code where l.consignment_id = c.id) lines`,
  convoy: `
    select c.id::text, greatest(${isNumber('c.reference')}, ${fits(form('c.name'), 't.said')}), null,
      c.reference || ' ' || c.name, null, o.name, c.state
    from asked, convoy c join organisation o on o.id = c.operator_id join place t on t.id = o.place_id`,
  partnership: `
    select p.id::text, ${fits('members.places', 'members.names')}, members.name, null, null, null, p.state
    from asked, partnership p cross join lateral (
      select ${TOWNS} as name, string_agg(t.said, ' ') as places,
        ${form("string_agg(concat_ws(' ', o.name ->> 'de', o.name ->> 'uk', o.name ->> 'en'), ' ')")} as names
      from partnership_member m join organisation o on o.id = m.organisation_id join place t on t.id = o.place_id
      where m.partnership_id = p.id having count(*) > 0) members`,
  organisation: `
    select o.id::text, greatest(${isExactly('o.edrpou')},
        ${fits(form(`o.name ->> 'de'`, `o.name ->> 'uk'`, `o.name ->> 'en'`), 't.said')}), o.name, null, null, t.name, null
    from asked, organisation o join place t on t.id = o.place_id`,
  item: `
    select i.code, greatest(${isExactly('i.code')}, coalesce(3 - array_position(asked.items, i.code) / 100.0, 0)), i.name, null, null, null, null
    from asked, catalogue_item i`,
  place: `
    select t.id, greatest(${isExactly('t.katottg', 't.ags')}, search_rank(t.said, asked.words)), t.name, null, null,
      asked.oblasts -> t.oblast, null
    from asked, place t`,
  vehicle: `
    select v.id::text, greatest(${isExactly('v.plate', 'v.vin')}, ${startsLike('v.plate')}, ${startsLike('v.vin')},
        ${fits(form('v.label'), 't.said')}), null, concat_ws(' · ', v.label, v.plate), null, o.name, v.kind
    from asked, vehicle v join organisation o on o.id = v.owner_id join place t on t.id = o.place_id`,
};

/** One statement for the kinds: $1 the words, $2 compact, $3 our number, $4 names of oblasts, $5 how many, $6 found items. */
export function searchStatement(kinds: readonly SearchKind[]): string {
  const parts = kinds.map(
    (kind, position) => `
    (select '${kind}' as kind, ${position} as position, best.id, best.rank, best.name::jsonb, best.words::text,
        best.language::text, best.subtitle::jsonb, best.state::text
      from (select hit.id, hit.rank * case when hit.state = any('{${ENDED.join()}}') then 0.8 else 1 end as rank, hit.name, hit.words,
          hit.language, hit.subtitle, hit.state, max(hit.rank) over () as top
        from (${STATEMENTS[kind]}) hit (id, rank, name, words, language, subtitle, state)) best
      where best.rank > 0 and (best.rank >= ${MISTYPED} or best.top < ${MISTYPED})
      order by best.rank desc, best.id desc limit $5)`,
  );
  return `
    with asked as materialized (
      select (array_remove(string_to_array(search_form($1), ' '), ''))[1:8] as words, $2::text as compact, $3::text as reference, $4::jsonb as oblasts,
        $6::text[] as items)
    select kind, id, jsonb_build_object('name', coalesce(name, ${NAME_OF_HIT}), 'words', words, 'language', language) as title,
      subtitle, state
    from (select * from (${parts.join(' union all ')}) hits order by rank desc, position, id desc limit $5) shown
    order by rank desc, position, id desc`;
}
