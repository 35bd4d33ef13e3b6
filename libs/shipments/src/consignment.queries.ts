import { iconOf, unitName } from '#libs/catalogue';
import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsignmentReadiness } from './consignment-readiness.js';
import { Consignment } from './domain/consignment.entity.js';
import { NoHandoverYet } from './domain/handover.errors.js';
import type { PlaceHours } from './domain/place-hours.js';
import type {
  ConsignmentCardView,
  ConsignmentLineView,
  ConsignmentsQuery,
  ConsignmentView,
  ReadinessView,
} from './http/consignment.dto.js';
import type { HandoverView } from './http/handover.dto.js';

const SELECT_CONSIGNMENT = `
  select c.id, c.reference, c.state, c.giver_id as "giverId", c.operator_id as "operatorId",
    c.need_owner_id as "needOwnerId", c.recipient_id as "recipientId", c.end_user_id as "endUserId",
    c.origin_place_id as "originPlaceId", c.destination_place_id as "destinationPlaceId", c.ready_at as "readyAt",
    c.latest_arrival_on::text as "latestArrivalOn", c.code, c.code_valid_until::text as "codeValidUntil",
    c.declaration_number as "declarationNumber", c.declaration_valid_until::text as "declarationValidUntil",
    c.gift_letter_number as "giftLetterNumber", c.system_list as "systemList",
    c.system_list_matches as "systemListMatches", c.need_reconfirmed_at as "needReconfirmedAt", c.numbers_confirmed_at as "numbersConfirmedAt",
    c.dispatched_at as "dispatchedAt", c.arrived_at as "arrivedAt", c.report_filed_on::text as "reportFiledOn",
    c.loading_hours as "loadingHours", c.unloading_hours as "unloadingHours", c.end_reason as "endReason",
    c.end_reason_language as "endReasonLanguage", c.version, sum.weight_g as "weightG", sum.volume_cm3 as "volumeCm3",
    sum.pallet_places as "palletPlaces", sum.lines, giver.name as "giverName", operator.name as "operatorName",
    owner.name as "needOwnerName", recipient.name as "recipientName", "user".name as "endUserName",
    origin.name as "originPlaceName", destination.name as "destinationPlaceName",
    (c.planned_border_at at time zone 'Europe/Kyiv')::date::text as "plannedBorderOn",
    planned_arrival(c.id) as "plannedArrival",
    (select h.at from handover h where h.consignment_id = c.id) as "handedOverAt",
    convoy.id as "convoyId", convoy.reference as "convoyReference"
  from consignment c join organisation giver on giver.id = c.giver_id join organisation operator on operator.id = c.operator_id
  join organisation owner on owner.id = c.need_owner_id join organisation recipient on recipient.id = c.recipient_id
  join organisation "user" on "user".id = c.end_user_id join place origin on origin.id = c.origin_place_id
  join place destination on destination.id = c.destination_place_id
  left join (convoy_consignment x join convoy on convoy.id = x.convoy_id) on x.consignment_id = c.id and x.left_at is null
  cross join lateral (
    select coalesce(sum(l.weight_g), 0)::bigint as weight_g, coalesce(sum(l.volume_cm3), 0)::bigint as volume_cm3,
      coalesce(sum(l.pallet_places), 0)::int as pallet_places,
      coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'matchId', l.match_id, 'lotId', l.lot_id,
        'itemCode', lot.item_code, 'quantity', l.quantity, 'weightG', l.weight_g, 'volumeCm3', l.volume_cm3,
        'palletPlaces', l.pallet_places, 'vin', l.vin, 'itemName', i.name, 'unit', i.unit,
        'attributeSet', i.attribute_set, 'isVehicle', i.vehicle_class is not null) order by l.position), '[]') as lines
    from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code where l.consignment_id = c.id) sum`;

/** What a card says beside the consignment itself. */
const CARD = `
  (select s.site_id from stock_place s join consignment c on c.origin_id = s.id where c.id = one.id) as "siteId"`;

const SIGNATURE = (side: 'giver' | 'receiver'): string => `
  (select jsonb_build_object('width', s.width, 'height', s.height, 'path', s.path) from handover_signature s
    where s.handover_id = h.id and s.side = '${side}') as "${side}Signature"`;

const SELECT_HANDOVER = `
  select h.id, h.consignment_id as "consignmentId", h.at, h.giver_signatory as "giverSignatory",
    h.receiver_signatory as "receiverSignatory", ${SIGNATURE('giver')}, ${SIGNATURE('receiver')}, h.remarks, h.remarks_language as "remarksLanguage",
    h.report_due_on::text as "reportDueOn",
    (select jsonb_agg(jsonb_build_object('consignmentLineId', l.consignment_line_id, 'position', c.position,
        'quantity', c.quantity, 'accepted', l.accepted, 'damaged', l.damaged, 'missing', l.missing,
        'surplus', l.surplus, 'reason', l.reason, 'reasonLanguage', l.reason_language,
        'pictures', ${picturesWhere('pic.handover_line_id = l.consignment_line_id')}) order by c.position)
      from handover_line l join consignment_line c on c.id = l.consignment_line_id
      where l.handover_id = h.id) as lines, h.link_id is not null as "isByLink", issuer.name as "issuerName"
  from handover h left join organisation issuer on issuer.id = h.issuer_id where h.consignment_id = $1`;

type LineRow = Omit<ConsignmentLineView, 'icon' | 'unitName'> & {
  readonly unit: string;
  readonly attributeSet: string;
};
type RowOf<T extends { lines: ConsignmentLineView[] }> = Omit<T, 'lines'> & { readonly lines: LineRow[] };

const worded = <T extends { lines: LineRow[] }>(
  consignment: T,
): Omit<T, 'lines'> & { lines: ConsignmentLineView[] } => ({
  ...consignment,
  lines: consignment.lines.map(({ unit, attributeSet, ...line }) => ({
    ...line,
    icon: iconOf(line.itemCode, attributeSet),
    unitName: unitName(unit),
  })),
});

/** A consignment as a scheduler needs it. Days are `YYYY-MM-DD`, weights in grams, volumes in cm³. */
export interface SchedulableConsignment {
  readonly id: string;
  readonly reference: string;
  readonly state: Consignment['state'];
  readonly operatorId: string;
  readonly originPlaceId: string;
  readonly destinationPlaceId: string;
  readonly weightG: number;
  readonly volumeCm3: number;
  readonly palletPlaces: number;
  /** The units that are packed for it and stand on no other, for their length. */
  readonly units: readonly {
    readonly palletPlaces: number;
    readonly lengthMm: number | null;
    readonly widthMm: number | null;
  }[];
  /** Notes of the catalogue on those of its goods that may be dangerous. */
  readonly adrNotes: readonly string[];
  readonly readyAt: Date | null;
  readonly latestArrivalOn: string | null;
  readonly codeValidUntil: string | null;
  readonly declarationValidUntil: string | null;
  /** On the clock of the origin and of the destination. */
  readonly loadingHours: PlaceHours;
  readonly unloadingHours: PlaceHours;
  /** Lines that are vehicles themselves; their weight and volume are part of the sums. */
  readonly vehicles: readonly {
    readonly lotId: string;
    readonly vin: string | null;
    readonly vehicleClass: string;
    readonly weightG: number;
    readonly volumeCm3: number;
    readonly palletPlaces: number;
  }[];
}

/** Reads; row-level security shows each caller the consignments in which their organisation takes part. */
@Injectable()
export class ConsignmentQueries {
  constructor(
    private readonly db: Database,
    private readonly readiness: ConsignmentReadiness,
  ) {}

  async one(id: string): Promise<ConsignmentView> {
    const [consignment] = await this.db.read((tx) =>
      tx.query<RowOf<ConsignmentView>[]>(`${SELECT_CONSIGNMENT} where c.id = $1`, [id]),
    );
    if (!consignment) throw new NotFound();
    return worded(consignment);
  }

  list(query: ConsignmentsQuery): Promise<Page<ConsignmentCardView>> {
    const { before, limit } = keyset(query);
    return this.db.read(async (tx) => {
      const rows = await tx.query<RowOf<Omit<ConsignmentCardView, 'missing' | 'light'>>[]>(
        `select one.*, ${CARD} from (${SELECT_CONSIGNMENT}
           where ($1::uuid is null or c.id < $1) and ($2::text is null or c.state = $2)
             and ($4::uuid is null or exists (select from stock_place s where s.id = c.origin_id and s.site_id = $4))
             and ($5::uuid is null or exists (select from convoy_consignment x
               where x.consignment_id = c.id and x.convoy_id = $5 and x.left_at is null))
           order by c.id desc limit $3) one order by one.id desc`,
        [before, query.state ?? null, limit + 1, query.siteId ?? null, query.convoyId ?? null],
      );
      const shown = page(rows, limit);
      const judged = await this.readiness.ofMany(
        tx,
        shown.items.map((row) => row.id),
      );
      return {
        ...shown,
        items: shown.items.map((row) => ({
          ...worded(row),
          missing: judged.get(row.id)?.missing.length ?? 0,
          light: judged.get(row.id)?.light ?? null,
        })),
      };
    });
  }

  readinessOf(id: string): Promise<ReadinessView> {
    return this.db.read(async (tx) => {
      const consignment = await tx.findOneBy(Consignment, { id });
      if (!consignment) throw new NotFound();
      const { borderOn, reconfirmedUntil, missing, light } = await this.readiness.of(tx, consignment);
      return { borderOn, reconfirmedUntil, missing: [...missing], light };
    });
  }

  /** @throws NoHandoverYet; NotFound for a consignment that is unknown or not visible. */
  async handover(consignmentId: string): Promise<HandoverView> {
    return this.db.read(async (tx) => {
      const [handover] = await tx.query<HandoverView[]>(SELECT_HANDOVER, [consignmentId]);
      if (handover) return handover;
      const known = await tx.existsBy(Consignment, { id: consignmentId });
      throw known ? new NoHandoverYet() : new NotFound();
    });
  }

  /** What a scheduler needs, in the order of the ids; those that the caller may not see are left out. */
  schedulable(tx: EntityManager, ids: readonly string[]): Promise<SchedulableConsignment[]> {
    return tx.query<SchedulableConsignment[]>(
      `select c.id, c.reference, c.state, c.operator_id as "operatorId", c.origin_place_id as "originPlaceId",
         c.destination_place_id as "destinationPlaceId", c.ready_at as "readyAt",
         c.latest_arrival_on::text as "latestArrivalOn", c.code_valid_until::text as "codeValidUntil",
         c.declaration_valid_until::text as "declarationValidUntil", c.loading_hours as "loadingHours",
         c.unloading_hours as "unloadingHours", sum(l.weight_g)::bigint as "weightG",
         sum(l.volume_cm3)::bigint as "volumeCm3", sum(l.pallet_places)::int as "palletPlaces",
         coalesce((select jsonb_agg(jsonb_build_object('palletPlaces', u.pallet_places, 'lengthMm', u.length_mm,
             'widthMm', u.width_mm) order by u.id)
           from handling_unit u where u.consignment_id = c.id and u.parent_id is null and u.state <> 'unpacked'), '[]') as units,
         coalesce(array_agg(distinct i.un_note) filter (where i.adr_relevant and i.un_note is not null), '{}') as "adrNotes",
         coalesce(jsonb_agg(jsonb_build_object('lotId', l.lot_id, 'vin', l.vin, 'vehicleClass', i.vehicle_class,
           'weightG', l.weight_g, 'volumeCm3', l.volume_cm3, 'palletPlaces', l.pallet_places) order by l.position)
           filter (where i.vehicle_class is not null), '[]') as vehicles
       from consignment c join consignment_line l on l.consignment_id = c.id join lot on lot.id = l.lot_id
         join catalogue_item i on i.code = lot.item_code
       where c.id = any($1) group by c.id order by c.id`,
      [ids],
    );
  }
}

/** Everybody who takes part in a consignment; nothing where it is unknown or not visible. */
export async function consignmentParties(
  tx: EntityManager,
  consignmentId: string,
): Promise<string[] | undefined> {
  return (await tx.findOneBy(Consignment, { id: consignmentId }))?.parties;
}
