import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { conditionTexts, unitTexts } from './paper-words.js';
import type {
  Drawing,
  HandoverRecord,
  OrganisationCode,
  PackingList,
  PaperHead,
  PaperOrganisation,
  Remark,
} from './render/paper.data.js';

export interface PaperIdentity {
  readonly reference: string;
  readonly consignmentId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly qrUrl: string;
}

interface OrganisationRow {
  readonly name: Text;
  readonly country: string;
  readonly kind: string;
  readonly place: Text;
  readonly ags: string | null;
  readonly katottg: string | null;
  readonly edrpou: string | null;
  readonly recipientNumber: string | null;
}

interface HeadRow {
  readonly reference: string;
  readonly code: string | null;
  readonly fileNumbers: string[];
  readonly giver: OrganisationRow;
  readonly receiver: OrganisationRow;
  readonly origin: Text;
  readonly destination: Text;
}

interface LineRow {
  readonly id: string;
  readonly position: number;
  readonly name: Text;
  readonly unit: string;
  readonly hs6: string | null;
  readonly isVehicle: boolean;
  readonly vin: string | null;
  readonly quantity: number;
  readonly packSize: number;
  readonly weightG: number;
  readonly volumeCm3: number;
  readonly condition: string;
  readonly lotNumber: string | null;
  readonly serialNumber: string | null;
  readonly bestBefore: string | null;
}

interface HandoverRow {
  readonly day: string;
  readonly giverSignatory: string;
  readonly receiverSignatory: string;
  readonly giverSignature: Drawing | null;
  readonly receiverSignature: Drawing | null;
  readonly remarks: string | null;
  readonly remarksLanguage: string | null;
  readonly lines: readonly {
    id: string;
    accepted: number;
    damaged: number;
    missing: number;
    surplus: number;
    reason: string | null;
    language: string | null;
  }[];
}

/** What a packing list says, as the consignment stands now. Weights are those of the goods with their packing. */
export async function packingListOf(tx: EntityManager, identity: PaperIdentity): Promise<PackingList> {
  const row = await headRow(tx, identity.consignmentId);
  const lines = await lineRows(tx, identity.consignmentId);
  const packed = lines.map((line) => ({
    ...described(line),
    quantity: line.quantity,
    packages: Math.ceil(line.quantity / line.packSize),
    grossWeightG: line.weightG,
    volumeCm3: line.volumeCm3,
    ...present({ bestBefore: line.bestBefore, hsCode: line.hs6, condition: conditionTexts[line.condition] }),
  }));
  return {
    ...head(identity, row, lines),
    placeOfLoading: row.origin,
    destination: row.destination,
    lines: packed,
    totals: {
      packages: sum(packed.map((line) => line.packages)),
      grossWeightG: sum(packed.map((line) => line.grossWeightG)),
      volumeCm3: sum(packed.map((line) => line.volumeCm3)),
    },
  };
}

/** What both sides found and sign. @throws Error when nothing has been handed over. */
export async function handoverRecordOf(tx: EntityManager, identity: PaperIdentity): Promise<HandoverRecord> {
  const row = await headRow(tx, identity.consignmentId);
  const lines = await lineRows(tx, identity.consignmentId);
  const handover = await handoverRow(tx, identity.consignmentId);
  const counts = new Map(handover.lines.map((line) => [line.id, line]));
  const signed = { signedOn: handover.day, place: row.destination };
  return {
    ...head({ ...identity, date: handover.day }, row, lines),
    placeOfHandover: row.destination,
    lines: lines.map((line) => {
      const count = counts.get(line.id);
      const note = remark(count?.reason ?? null, count?.language ?? null);
      return {
        ...described(line),
        handedOver: line.quantity,
        accepted: count?.accepted ?? 0,
        short: count?.missing ?? 0,
        damaged: count?.damaged ?? 0,
        surplus: count?.surplus ?? 0,
        ...(note ? { note } : {}),
      };
    }),
    remarks: [remark(handover.remarks, handover.remarksLanguage)].filter((said) => said !== undefined),
    giverSignatory: {
      name: handover.giverSignatory,
      ...present({ drawn: handover.giverSignature }),
      ...signed,
    },
    receiverSignatory: {
      name: handover.receiverSignatory,
      ...present({ drawn: handover.receiverSignature }),
      ...signed,
    },
  };
}

function head(identity: PaperIdentity, row: HeadRow, lines: readonly LineRow[]): PaperHead {
  return {
    number: identity.reference,
    date: identity.date,
    consignment: row.reference,
    giver: organisation(row.giver),
    receiver: organisation(row.receiver),
    vehicles: lines.filter((line) => line.isVehicle).map(({ name, vin }) => ({ name, ...present({ vin }) })),
    qrUrl: identity.qrUrl,
    ...present({ uniqueCode: row.code, fileNumber: row.fileNumbers.join(', ') || null }),
  };
}

const described = (line: LineRow) => ({
  position: line.position,
  name: line.name,
  unit: unitTexts[line.unit] ?? {},
  ...present({ lot: line.lotNumber }),
  ...(line.serialNumber === null || line.isVehicle ? {} : { serialNumbers: [line.serialNumber] }),
});

function organisation(row: OrganisationRow): PaperOrganisation {
  const isMunicipality = row.kind === 'municipality';
  const codes: [OrganisationCode['register'], string | null][] = [
    ['AGS', isMunicipality ? row.ags : null],
    ['KATOTTG', isMunicipality ? row.katottg : null],
    ['EDRPOU', row.edrpou],
    ['AHARS', row.recipientNumber],
  ];
  return {
    name: row.name,
    address: [row.country === 'UA' ? row.place.uk : row.country === 'DE' ? row.place.de : row.place.en],
    codes: codes.flatMap(([register, value]) => (value === null ? [] : [{ register, value }])),
  };
}

const remark = (text: string | null, language: string | null): Remark | undefined =>
  text === null ? undefined : { text, ...present({ language }) };

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** The fields that have a value. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

const ORGANISATION = (
  alias: string,
): string => `(select jsonb_build_object('name', o.name, 'country', o.country,
  'kind', o.kind, 'place', p.name, 'ags', p.ags, 'katottg', p.katottg, 'edrpou', o.edrpou,
  'recipientNumber', o.recipient_number) from organisation o join place p on p.id = o.place_id where o.id = c.${alias})`;

async function headRow(tx: EntityManager, consignmentId: string): Promise<HeadRow> {
  const [row] = await tx.query<[HeadRow]>(
    `select c.reference, c.code, ${ORGANISATION('giver_id')} as giver, ${ORGANISATION('recipient_id')} as receiver,
       (select name from place where id = c.origin_place_id) as origin,
       (select name from place where id = c.destination_place_id) as destination,
       array(select distinct p.file_number from consignment_line l join lot on lot.id = l.lot_id
         join pledge_line pl on pl.id = lot.pledge_line_id join pledge p on p.id = pl.pledge_id
         where l.consignment_id = c.id and p.file_number is not null order by 1) as "fileNumbers"
     from consignment c where c.id = $1`,
    [consignmentId],
  );
  return row;
}

const lineRows = (tx: EntityManager, consignmentId: string): Promise<LineRow[]> =>
  tx.query<LineRow[]>(
    `select l.id, l.position, i.name, i.unit, i.hs6, i.vehicle_class is not null as "isVehicle", l.vin, l.quantity,
       lot.pack_size as "packSize", l.weight_g as "weightG", l.volume_cm3 as "volumeCm3", lot.condition,
       lot.lot_number as "lotNumber", lot.serial_number as "serialNumber", lot.best_before::text as "bestBefore"
     from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
     where l.consignment_id = $1 order by l.position`,
    [consignmentId],
  );

const SIGNATURE = (side: 'giver' | 'receiver'): string => `
  (select jsonb_build_object('width', s.width, 'height', s.height, 'path', s.path) from handover_signature s
    where s.handover_id = h.id and s.side = '${side}') as "${side}Signature"`;

async function handoverRow(tx: EntityManager, consignmentId: string): Promise<HandoverRow> {
  const [row] = await tx.query<HandoverRow[]>(
    `select (h.at at time zone 'Europe/Kyiv')::date::text as day, h.giver_signatory as "giverSignatory",
       h.receiver_signatory as "receiverSignatory", ${SIGNATURE('giver')}, ${SIGNATURE('receiver')}, h.remarks, h.remarks_language as "remarksLanguage",
       (select jsonb_agg(jsonb_build_object('id', l.consignment_line_id, 'accepted', l.accepted, 'damaged', l.damaged,
          'missing', l.missing, 'surplus', l.surplus, 'reason', l.reason, 'language', l.reason_language))
        from handover_line l where l.handover_id = h.id) as lines
     from handover h where h.consignment_id = $1`,
    [consignmentId],
  );
  if (!row) throw new Error(`consignment ${consignmentId} has not been handed over`);
  return row;
}
