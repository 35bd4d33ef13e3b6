import { attributeName, unitName } from '#libs/catalogue';
import { Database } from '#libs/database';
import type { Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { askedText } from './domain/explanation.text.js';
import type { UnmetItemView, UnmetNeedsQuery, UnmetNeedsView } from './http/unmet-needs.dto.js';
import { endOf, lastDay, linesOf, PARTS } from './unmet-lines.js';

type Quantities = Pick<UnmetItemView, 'asked' | 'covered' | 'accepted' | 'proposed' | 'open'>;
type SpecificationView = UnmetItemView['specifications'][number];
type PlaceView = SpecificationView['places'][number];
interface Row extends Omit<PlaceView, 'latest'> {
  readonly latest: string | null;
  readonly itemCode: string;
  readonly itemName: Text;
  readonly unit: string;
  readonly sector: string;
  readonly attributeSet: string;
  /** By attribute. */
  readonly units: Readonly<Record<string, string | null>>;
  readonly limits: SpecificationView['limits'];
}

/** What is asked for and not covered, by item, specification and place: summed from the changes of the lines. */
@Injectable()
export class UnmetNeedsQueries {
  constructor(private readonly db: Database) {}

  of(query: UnmetNeedsQuery): Promise<UnmetNeedsView> {
    const { sql, values } = linesOf(query);
    const day = lastDay(`$${values.length + 1}`);
    return this.db.read(async (tx) => {
      const [told] = await tx.query<[{ to: string; linesInOwnWords: number; rows: Row[] }]>(
        placesAt(sql, day),
        [...values, query.to ?? null],
      );
      return { to: told.to, items: itemsOf(told.rows), linesInOwnWords: told.linesInOwnWords };
    });
  }
}

/** How the lines stood at the end of the day, those alone that were asked for. */
const levelsAt = (lines: string, day: string): string => `
  line as materialized (
    select l.id, l.need_id, l.item_code, l.limits, l.place_id, l.latest from need_line l where ${lines}),
  level as (
    select line.*, c.asked, c.covered, c.proposed, c.accepted from line join (
      select need_line_id, sum(asked)::bigint as asked, sum(covered)::bigint as covered,
        sum(proposed)::bigint as proposed, sum(accepted)::bigint as accepted
      from changes_of_lines((select array_agg(id) from line)) where at < ${endOf(day)}
      group by need_line_id having sum(asked) > 0) c on c.need_line_id = line.id)`;

const placesAt = (lines: string, day: string): string => `
  with ${levelsAt(lines, day)},
  part as (
    select id, need_id, item_code, place_id, latest, asked, least(accepted, asked) as accepted, ${PARTS},
      case when limits = '[]' then limits else (
        select jsonb_agg(one order by one ->> 'attribute', one) from jsonb_array_elements(limits) one) end as limits
    from level where item_code is not null),
  summed as (
    select item_code, limits, place_id, sum(asked)::bigint as asked, sum(covered)::bigint as covered,
      sum(accepted)::bigint as accepted, sum(proposed)::bigint as proposed, sum(open)::bigint as open,
      count(*)::int as lines, (array_agg(id order by open = 0, latest, id))[1] as first
    from part group by item_code, limits, place_id),
  told as (
    select i.code as "itemCode", i.name as "itemName", i.unit, i.sector, i.attribute_set as "attributeSet", s.limits,
      coalesce((select jsonb_object_agg(a.key, a.unit) from attribute a
        where a.attribute_set = i.attribute_set
          and s.limits @> jsonb_build_array(jsonb_build_object('attribute', a.key))), '{}') as units,
      s.place_id as "placeId", p.name as "placeName", p.oblast, s.asked, s.covered, s.accepted, s.proposed, s.open,
      s.lines, part.need_id as "needId", s.first as "needLineId", part.latest::text
    from summed s join part on part.id = s.first join catalogue_item i on i.code = s.item_code
      join place p on p.id = s.place_id)
  select (${day})::text as to, (select count(*)::int from level where item_code is null) as "linesInOwnWords",
    coalesce((select jsonb_agg(to_jsonb(told) order by "itemCode", limits, "placeId") from told), '[]') as rows`;

/** Rows in the order of item, limits and place, folded into one another. */
function itemsOf(rows: readonly Row[]): UnmetItemView[] {
  const items: UnmetItemView[] = [];
  for (const row of rows) {
    const { itemCode, itemName, unit, sector, limits, attributeSet: _set, units: _units, ...place } = row;
    let item = items.at(-1);
    if (item?.itemCode !== itemCode) {
      item = { itemCode, itemName, unitName: unitName(unit), sector, ...NONE, specifications: [] };
      items.push(item);
    }
    let specification = item.specifications.at(-1);
    if (JSON.stringify(specification?.limits) !== JSON.stringify(limits)) {
      specification = { limits, words: limits.map((limit) => limitText(limit, row)), ...NONE, places: [] };
      item.specifications.push(specification);
    }
    specification!.places.push(place);
    add(item, place);
    add(specification!, place);
  }
  return items;
}

const NONE: Quantities = { asked: 0, covered: 0, accepted: 0, proposed: 0, open: 0 };

function add(sum: Quantities, part: Quantities): void {
  sum.asked += part.asked;
  sum.covered += part.covered;
  sum.accepted += part.accepted;
  sum.proposed += part.proposed;
  sum.open += part.open;
}

/** What it is called and what is asked of it: "Prime power: at least 80 kVA". */
function limitText(limit: SpecificationView['limits'][number], { attributeSet, units }: Row): Text {
  const name = attributeName(attributeSet, limit.attribute);
  const asked = askedText(
    { attribute: limit.attribute, asked: limit, unit: units[limit.attribute] ?? null },
    attributeSet,
  );
  const said = (language: keyof Text): string => `${name[language]}: ${asked[language]}`;
  return { de: said('de'), uk: said('uk'), en: said('en') };
}
