import { NotFound } from '#libs/http';
import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { type LinePacking, outermostUnits, packingOf } from './packing-facts.js';
import { conditionTexts, unitTexts } from './paper-words.js';
import type { OrganisationCode } from './render/paper.data.js';
import type { FactLine, PaperFacts, PartyFacts, Terms } from './render/paper.facts.js';

export interface PaperIdentity {
  readonly reference: string;
  readonly consignmentId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly qrUrl: string;
}

export interface PartyRow extends Omit<PartyFacts, 'codes'> {
  readonly ags: string | null;
  readonly katottg: string | null;
  readonly recipientNumber: string | null;
}

interface HeadRow {
  readonly reference: string;
  readonly code: string | null;
  readonly declaration: string | null;
  readonly giftLetter: string | null;
  readonly giver: PartyRow;
  readonly receiver: PartyRow;
  readonly endUser: PartyRow;
  readonly operator: PartyRow;
  readonly origin: Text;
  readonly destination: Text;
  readonly terms: Partial<Terms> | null;
  readonly pledgeFiles: string[];
  readonly pledgeDecision: { readonly number: string; readonly on: string } | null;
  readonly isHandedOver: boolean;
  readonly attached: PaperFacts['attached'];
}

interface LineRow extends Omit<
  FactLine,
  'unit' | 'condition' | 'isNew' | 'vehicle' | 'packages' | 'units' | 'wearPercent' | 'hsCode' | 'valueCents'
> {
  readonly unitCode: string;
  readonly conditionCode: string;
  readonly packSize: number;
  readonly isVehicle: boolean;
  readonly vin: string | null;
  readonly hs6: string | null;
  readonly ownHsCode: string | null;
  readonly ownValueCents: number | null;
  readonly pledgedValueCents: number | null;
  readonly ownWearPercent: number | null;
  readonly makeModel: string | null;
  readonly builtYear: number | null;
  readonly mileageKm: number | null;
  readonly offered: Readonly<Record<string, unknown>>;
}

/** An organisation with its letterhead; `id` is an expression of SQL. */
export const PARTY = (
  id: string,
): string => `(select jsonb_build_object('id', o.id, 'name', o.name, 'country', o.country,
  'kind', o.kind, 'place', p.name, 'ags', p.ags, 'katottg', p.katottg, 'edrpou', o.edrpou,
  'recipientNumber', o.recipient_number, 'street', h.street, 'postalCode', h.postal_code, 'town', h.town, 'phone', h.phone,
  'email', h.email, 'eori', h.eori, 'signatoryName', h.signatory_name, 'signatoryPosition', h.signatory_position,
  'signatoryBasis', h.signatory_basis)
  from organisation o join place p on p.id = o.place_id left join letterhead h on h.organisation_id = o.id
  where o.id = ${id})`;

const SELECT_HEAD = `
  select c.reference, c.code, c.declaration_number as declaration, c.gift_letter_number as "giftLetter",
    ${PARTY('c.giver_id')} as giver, ${PARTY('c.recipient_id')} as receiver, ${PARTY('c.end_user_id')} as "endUser",
    ${PARTY('c.operator_id')} as operator,
    (select name from place where id = c.origin_place_id) as origin,
    (select name from place where id = c.destination_place_id) as destination,
    (select jsonb_build_object('fileNumber', t.file_number, 'decisionNumber', t.decision_number, 'decisionOn', t.decision_on,
       'decisionBody', t.decision_body, 'cmrModel', t.cmr_model, 'deliveryTerm', t.delivery_term,
       'deliveryPlace', t.delivery_place, 'carrierName', t.carrier_name, 'carrierAddress', t.carrier_address,
       'instructions', t.instructions, 'agreements', t.agreements)
      from consignment_terms t where t.consignment_id = c.id) as terms,
    array(select distinct p.file_number from consignment_line l join lot on lot.id = l.lot_id
      join pledge_line pl on pl.id = lot.pledge_line_id join pledge p on p.id = pl.pledge_id
      where l.consignment_id = c.id and p.file_number is not null order by 1) as "pledgeFiles",
    (select jsonb_build_object('number', min(p.approval_reference),
        'on', (min(p.approved_at) at time zone 'Europe/Berlin')::date)
      from consignment_line l join lot on lot.id = l.lot_id
        join pledge_line pl on pl.id = lot.pledge_line_id join pledge p on p.id = pl.pledge_id
      where l.consignment_id = c.id and p.approval = 'granted' and p.approval_reference is not null
      having count(distinct p.id) = 1) as "pledgeDecision",
    exists (select from handover h where h.consignment_id = c.id) as "isHandedOver",
    coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'reference', d.reference) order by d.kind)
      from (select distinct on (kind) kind, reference from document
        where consignment_id = c.id and state = 'ready' and kind in ('packing_list', 'proforma_invoice', 'gift_letter')
        order by kind, id desc) d), '[]') as attached
  from consignment c where c.id = $1`;

const SELECT_LINES = `
  select l.id, l.position, i.name, i.unit as "unitCode", i.hs6, i.vehicle_class is not null as "isVehicle", l.vin, l.quantity,
    lot.pack_size as "packSize", l.weight_g as "weightG", l.volume_cm3 as "volumeCm3", lot.condition as "conditionCode",
    lot.lot_number as lot, lot.serial_number as "serialNumber", lot.best_before::text as "bestBefore",
    lot.specification as offered, x.value_cents as "ownValueCents", x.wear_percent as "ownWearPercent",
    x.hs_code as "ownHsCode", x.origin, x.make_model as "makeModel", x.built_year as "builtYear",
    x.mileage_km as "mileageKm", x.inventory_number as "inventoryNumber", x.book_value_cents as "bookValueCents",
    round(pl.value_cents * l.quantity::numeric / pl.quantity)::bigint as "pledgedValueCents",
    m.need_line_id as "needLineId", coalesce(n.quantity, l.quantity) as "neededQuantity",
    case when m.explanation ? 'insteadOf' then asked.name end as "neededName", n.latest::text as "neededBy"
  from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
    join match m on m.id = l.match_id left join need_line n on n.id = m.need_line_id
    left join catalogue_item asked on asked.code = m.explanation ->> 'insteadOf'
    left join pledge_line pl on pl.id = lot.pledge_line_id
    left join consignment_line_customs x on x.consignment_line_id = l.id
  where l.consignment_id = $1 order by l.position`;

/**
 * Everything that the papers of a consignment can say, as it stands now: what was written down for the papers, else what
 * the pledge, the lot and the catalogue say. @throws NotFound
 */
export async function paperFactsOf(tx: EntityManager, identity: PaperIdentity): Promise<PaperFacts> {
  const [row] = await tx.query<HeadRow[]>(SELECT_HEAD, [identity.consignmentId]);
  if (!row) throw new NotFound();
  const packing = packingOf(
    await tx.query<LineRow[]>(SELECT_LINES, [identity.consignmentId]),
    await outermostUnits(tx, identity.consignmentId),
  );
  const { giver, receiver, endUser, operator, reference, pledgeFiles, pledgeDecision, terms, ...head } = row;
  return {
    ...head,
    number: identity.reference,
    date: identity.date,
    qrUrl: identity.qrUrl,
    consignment: reference,
    uniqueCode: head.code,
    parties: {
      giver: party(giver),
      receiver: party(receiver),
      endUser: party(endUser),
      operator: party(operator),
    },
    terms: {
      ...NO_TERMS,
      ...terms,
      fileNumber: terms?.fileNumber ?? (pledgeFiles.join(', ') || null),
      decisionNumber: terms?.decisionNumber ?? pledgeDecision?.number ?? null,
      decisionOn: terms?.decisionOn ?? pledgeDecision?.on ?? null,
    },
    lines: packing.lines.map(line),
    totals: packing.totals,
  };
}

/** For those who ask what the papers could say, before there is one. */
export const UNNUMBERED = { reference: '', date: '', qrUrl: '' };

const NO_TERMS: Terms = {
  fileNumber: null,
  decisionNumber: null,
  decisionOn: null,
  decisionBody: null,
  cmrModel: '2007',
  deliveryTerm: null,
  deliveryPlace: null,
  carrierName: null,
  carrierAddress: null,
  instructions: null,
  agreements: null,
};

export function party({ ags, katottg, recipientNumber, ...row }: PartyRow): PartyFacts {
  const isMunicipality = row.kind === 'municipality';
  const codes: [OrganisationCode['register'], string | null][] = [
    ['AGS', isMunicipality ? ags : null],
    ['KATOTTG', isMunicipality ? katottg : null],
    ['EDRPOU', row.edrpou],
    ['AHARS', recipientNumber],
  ];
  return {
    ...row,
    codes: codes.flatMap(([register, value]) => (value === null ? [] : [{ register, value }])),
  };
}

function line(row: LineRow & LinePacking): FactLine {
  const { unitCode, conditionCode, isVehicle, offered, ...rest } = row;
  const isNew = conditionCode === 'new';
  return {
    ...rest,
    unit: unitTexts[unitCode] ?? { de: unitCode, uk: unitCode, en: unitCode },
    condition: conditionTexts[conditionCode] ?? {},
    isNew,
    hsCode: row.ownHsCode ?? row.hs6,
    valueCents: row.ownValueCents ?? row.pledgedValueCents,
    // What is new is not worn.
    wearPercent: row.ownWearPercent ?? (isNew ? 0 : null),
    vehicle: isVehicle
      ? {
          vin: row.vin,
          makeModel: row.makeModel ?? textOf(offered['make_model']),
          builtYear: row.builtYear ?? yearOf(offered['first_registration']),
          mileageKm: row.mileageKm ?? numberOf(offered['mileage']),
        }
      : null,
  };
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? Math.round(value) : null);
const yearOf = (value: unknown): number | null => {
  const year = /^(\d{4})/.exec(textOf(value) ?? '')?.[1];
  return year === undefined ? null : Number(year);
};
