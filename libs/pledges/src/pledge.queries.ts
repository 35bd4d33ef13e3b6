import { withItemWords } from '#libs/catalogue';
import { conditions, Database } from '#libs/database';
import { type Bounded, bounded, boundedPage, keyset, NotFound, type Page } from '#libs/http';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { PledgeLineView, PledgesQuery, PledgeView } from './http/pledge.dto.js';

/** A person as colleagues see one; row-level security shows nobody to others. */
const colleague = (id: string): string =>
  `(select jsonb_build_object('id', c.id, 'name', c.name) from person c where c.id = ${id})`;

/**
 * Whether the actor learns which vehicle a line is: people of the giver, those who run its halls and its way, and the
 * organisation that it is agreed for. Everybody else sees what is offered, and no vehicle identification number.
 */
const IS_IDENTIFIED = `(actor_is_of(p.giver_id) or p.operator_ids && actor_operators() or exists (
    select from lot where lot.pledge_line_id = l.id and (
      exists (select from lot_operator o where o.lot_id = lot.id)
      or exists (select from consignment_line c where c.lot_id = lot.id and c.cancelled_at is null)
      or exists (select from match m where m.lot_id = lot.id and actor_is_of(m.need_owner_id)
        and m.state in ('agreed', 'allocated', 'picked', 'loaded', 'delivered')))))`;

const SELECT_PLEDGE = `
  select p.id, p.giver_id as "giverId", giver.name as "giverName", p.title, p.title_language as "titleLanguage", p.state, p.visibility, p.approval,
    p.approval_reference as "approvalReference", ${colleague('p.created_by')} as "writtenBy",
    p.written_at as "writtenAt", ${colleague('p.approved_by')} as "approvedBy", p.approved_at as "approvedAt",
    p.first_call_id as "firstCallId", first.name as "firstCallName", p.first_call_until as "firstCallUntil",
    p.operator_ids as "operatorIds", p.file_number as "fileNumber", p.due_on::text as "dueOn",
    case when actor_is_of(p.giver_id) then p.for_need_id end as "forNeedId", p.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'itemCode', l.item_code,
        'itemName', i.name, 'unit', i.unit, 'attributeSet', i.attribute_set, 'placeName', t.name,
        'quantity', l.quantity, 'minimumQuantity', l.minimum_quantity, 'packSize', l.pack_size, 'lotNumber', l.lot_number,
        'specification', case when named.told then l.specification else l.specification - 'vin' end,
        'condition', l.condition, 'defects', l.defects, 'defectsLanguage', l.defects_language, 'noKnownDefects', l.no_known_defects, 'placeId', l.place_id,
        'availableFrom', l.available_from, 'availableUntil', l.available_until, 'bestBefore', l.best_before,
        'unitWeightG', l.unit_weight_g, 'unitVolumeCm3', l.unit_volume_cm3, 'palletPlaces', l.pallet_places,
        'valueCents', l.value_cents, 'vin', case when named.told then l.vin end, 'vehicle', l.vehicle,
        'pictures', ${picturesWhere('pic.pledge_line_id = l.id')}) order by l.position)
      from pledge_line l join catalogue_item i on i.code = l.item_code join place t on t.id = l.place_id
        cross join lateral (select (l.vin is null and not l.specification ? 'vin') or ${IS_IDENTIFIED} as told) named
      where l.pledge_id = p.id), '[]') as lines
  from pledge p join organisation giver on giver.id = p.giver_id left join organisation first on first.id = p.first_call_id`;

type LineRow = Omit<PledgeLineView, 'icon' | 'unitName'> & {
  readonly unit: string;
  readonly attributeSet: string;
};
type PledgeRow = Omit<PledgeView, 'lines'> & { readonly lines: LineRow[] };

const worded = (pledge: PledgeRow): PledgeView => ({ ...pledge, lines: pledge.lines.map(withItemWords) });

/** The pledge has a line of which this holds. */
const hasLine = (condition: string): string =>
  `exists (select from pledge_line l where l.pledge_id = p.id and ${condition})`;

const FITS_WORDS = `search_rank(search_form(p.title) || ' ' || coalesce((
    select string_agg(i.said, ' ') from pledge_line l join catalogue_item i on i.code = l.item_code
    where l.pledge_id = p.id), ''),
  array_remove(string_to_array(search_form($value), ' '), '')) > 0`;

@Injectable()
export class PledgeQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<PledgeView> {
    const [pledge] = await this.db.read((tx) =>
      tx.query<PledgeRow[]>(`${SELECT_PLEDGE} where p.id = $1`, [id]),
    );
    if (!pledge) throw new NotFound();
    return worded(pledge);
  }

  list(query: PledgesQuery): Promise<Page<PledgeView>> {
    const { before, limit } = keyset(query);
    const { sql, values } = conditions([
      ['p.id < $value', before],
      ['p.state = $value', query.state],
      ['p.approval = $value', query.approval],
      ['p.giver_id = $value', query.giverId],
      [
        'p.giver_id in (select organisation_id from partnership_member where partnership_id = $value)',
        query.partnershipId,
      ],
      [hasLine('l.item_code = $value'), query.itemCode],
      [hasLine('l.item_code in (select code from catalogue_item where sector = $value)'), query.sector],
      ['starts_with(lower(p.file_number), lower($value))', query.fileNumber],
      [FITS_WORDS, query.text],
    ]);
    return this.db
      .read((tx) =>
        tx.query<(PledgeRow & Bounded)[]>(
          bounded(`${SELECT_PLEDGE} where ${sql} order by p.id desc limit ${limit + 1}`, 'lines'),
          values,
        ),
      )
      .then((rows) => boundedPage<PledgeRow>(rows, limit))
      .then((found) => ({ ...found, items: found.items.map(worded) }));
  }
}
