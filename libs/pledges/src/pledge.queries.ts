import { Database } from '#libs/database';
import { type Bounded, bounded, boundedPage, keyset, NotFound, type Page } from '#libs/http';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { PledgesQuery, PledgeView } from './http/pledge.dto.js';

/** A person as colleagues see one; row-level security shows nobody to others. */
const colleague = (id: string): string =>
  `(select jsonb_build_object('id', c.id, 'name', c.name) from person c where c.id = ${id})`;

const SELECT_PLEDGE = `
  select p.id, p.giver_id as "giverId", p.title, p.title_language as "titleLanguage", p.state, p.visibility, p.approval,
    p.approval_reference as "approvalReference", ${colleague('p.created_by')} as "writtenBy",
    p.written_at as "writtenAt", ${colleague('p.approved_by')} as "approvedBy", p.approved_at as "approvedAt",
    p.first_call_id as "firstCallId", p.first_call_until as "firstCallUntil",
    p.operator_ids as "operatorIds", p.file_number as "fileNumber", p.due_on::text as "dueOn", p.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'itemCode', l.item_code,
        'quantity', l.quantity, 'packSize', l.pack_size, 'lotNumber', l.lot_number, 'specification', l.specification,
        'condition', l.condition, 'defects', l.defects, 'defectsLanguage', l.defects_language, 'placeId', l.place_id,
        'availableFrom', l.available_from, 'availableUntil', l.available_until, 'bestBefore', l.best_before,
        'unitWeightG', l.unit_weight_g, 'unitVolumeCm3', l.unit_volume_cm3, 'palletPlaces', l.pallet_places,
        'valueCents', l.value_cents, 'vin', l.vin, 'vehicle', l.vehicle,
        'pictures', ${picturesWhere('pic.pledge_line_id = l.id')}) order by l.position)
      from pledge_line l where l.pledge_id = p.id), '[]') as lines
  from pledge p`;

@Injectable()
export class PledgeQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<PledgeView> {
    const [pledge] = await this.db.read((tx) =>
      tx.query<PledgeView[]>(`${SELECT_PLEDGE} where p.id = $1`, [id]),
    );
    if (!pledge) throw new NotFound();
    return pledge;
  }

  list(query: PledgesQuery): Promise<Page<PledgeView>> {
    const { before, limit } = keyset(query);
    return this.db
      .read((tx) =>
        tx.query<(PledgeView & Bounded)[]>(
          bounded(
            `${SELECT_PLEDGE}
           where ($1::uuid is null or p.id < $1) and ($2::text is null or p.state = $2)
             and ($3::text is null or exists (select from pledge_line l where l.pledge_id = p.id and l.item_code = $3))
             and ($4::uuid is null or p.giver_id = $4)
             and ($6::text is null or starts_with(lower(p.file_number), lower($6)))
             and ($7::text is null or p.approval = $7)
           order by p.id desc limit $5`,
            'lines',
          ),
          [
            before,
            query.state ?? null,
            query.itemCode ?? null,
            query.giverId ?? null,
            limit + 1,
            query.fileNumber ?? null,
            query.approval ?? null,
          ],
        ),
      )
      .then((rows) => boundedPage<PledgeView>(rows, limit));
  }
}
