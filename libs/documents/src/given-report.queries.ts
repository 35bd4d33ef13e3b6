import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { GivenRow } from './given-report.js';

const SELECT_GIVEN = `
  select p.id as "pledgeId", p.title as "pledgeTitle", p.title_language as "pledgeTitleLanguage",
    p.file_number as "fileNumber", lot.item_code as "itemCode", item.name as "itemName", item.unit,
    cl.quantity, round(coalesce(x.value_cents, pl.value_cents * cl.quantity::numeric / pl.quantity)
      * hl.accepted / cl.quantity)::bigint as "valueCents", c.recipient_id as "partnerId", partner.name as "partnerName",
    (h.at at time zone case giver.country when 'UA' then 'Europe/Kyiv' else 'Europe/Berlin' end)::date::text as "deliveredOn",
    hl.accepted, hl.missing as short, hl.damaged, hl.surplus, hl.reason, hl.reason_language as "reasonLanguage",
    c.id as "consignmentId", c.reference as "consignmentReference", h.id as "handoverId",
    (select d.id from document d where d.consignment_id = c.id and d.kind = 'handover_record' and d.state = 'ready'
      order by d.id desc limit 1) as "handoverRecordId"
  from handover h join consignment c on c.id = h.consignment_id
    join handover_line hl on hl.handover_id = h.id
    join consignment_line cl on cl.id = hl.consignment_line_id
    join lot on lot.id = cl.lot_id
    join catalogue_item item on item.code = lot.item_code
    join organisation partner on partner.id = c.recipient_id
    join organisation giver on giver.id = c.giver_id
    left join pledge_line pl on pl.id = lot.pledge_line_id
    left join pledge p on p.id = pl.pledge_id
    left join consignment_line_customs x on x.consignment_line_id = cl.id
  where c.giver_id = $1`;

/** As many rows as a report has at the most: a year of the largest giver many times over. */
const MAX_ROWS = 5_000;

/** What an organisation gave and how it arrived, line by line as both sides signed it. */
@Injectable()
export class GivenReportQueries {
  constructor(private readonly db: Database) {}

  /** From the first to the last day, both included. For people of the organisation alone. */
  given(organisationId: string, from: string | undefined, to: string | undefined): Promise<GivenRow[]> {
    return this.db.read(async (tx) => {
      const [organisation] = await tx.query<unknown[]>('select from organisation where id = $1', [
        organisationId,
      ]);
      if (!organisation) throw new NotFound();
      requireAt('given:read', organisationId);
      return tx.query<GivenRow[]>(
        `select * from (${SELECT_GIVEN}) given
         where ($2::text is null or "deliveredOn" >= $2) and ($3::text is null or "deliveredOn" <= $3)
         order by "deliveredOn", "consignmentReference", "itemCode", "pledgeId" limit ${MAX_ROWS}`,
        [organisationId, from ?? null, to ?? null],
      );
    });
  }
}
