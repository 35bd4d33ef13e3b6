import type { EntityManager } from 'typeorm';
import type {
  Drawing,
  HandoverRecord,
  PackingList,
  PaperHead,
  PaperOrganisation,
  Remark,
} from './render/paper.data.js';
import { type FactLine, type PaperFacts, type PartyFacts, sumOf, vehiclesOf } from './render/paper.facts.js';

/** What a packing list says, as the consignment stands now. Weights are those of the goods with their packing. */
export function packingListOf(facts: PaperFacts): PackingList {
  const { totals, lines } = facts;
  const goodsWeightG = sumOf(lines, ({ weightG }) => weightG);
  return {
    ...head(facts),
    placeOfLoading: facts.origin,
    destination: facts.destination,
    lines: lines.map((line) => ({
      ...described(line),
      quantity: line.quantity,
      packages: line.packages,
      grossWeightG: line.weightG,
      volumeCm3: line.volumeCm3,
      condition: line.condition,
      handlingUnits: [...line.units],
      ...present({
        bestBefore: line.bestBefore,
        hsCode: line.hsCode,
        wearPercent: line.wearPercent,
      }),
    })),
    totals: {
      ...totals,
      ...(goodsWeightG === totals.grossWeightG ? {} : { goodsWeightG }),
    },
  };
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

/** What both sides found and sign. @throws Error when nothing has been handed over. */
export async function handoverRecordOf(
  tx: EntityManager,
  consignmentId: string,
  facts: PaperFacts,
): Promise<HandoverRecord> {
  const handover = await handoverRow(tx, consignmentId);
  const counts = new Map(handover.lines.map((line) => [line.id, line]));
  const signed = { signedOn: handover.day, place: facts.destination };
  return {
    ...head({ ...facts, date: handover.day }),
    placeOfHandover: facts.destination,
    lines: facts.lines.map((line) => {
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

const head = (facts: PaperFacts): PaperHead => ({
  number: facts.number,
  date: facts.date,
  consignment: facts.consignment,
  giver: organisation(facts.parties.giver),
  receiver: organisation(facts.parties.receiver),
  vehicles: vehiclesOf(facts).map(({ name, vehicle: { vin } }) => ({ name, ...present({ vin }) })),
  qrUrl: facts.qrUrl,
  ...present({ uniqueCode: facts.uniqueCode, fileNumber: facts.terms.fileNumber }),
});

const described = ({ position, name, unit, lot, serialNumber, vehicle }: FactLine) => ({
  position,
  name,
  unit,
  ...present({ lot }),
  ...(serialNumber === null || vehicle ? {} : { serialNumbers: [serialNumber] }),
});

/** In its own spelling: the letterhead's address, else the name of its place. */
function organisation({
  name,
  codes,
  street,
  town,
  postalCode,
  country,
  place,
}: PartyFacts): PaperOrganisation {
  const where = town === null ? null : [postalCode, town].filter(Boolean).join(' ');
  const ownPlace = country === 'UA' ? place.uk : country === 'DE' ? place.de : place.en;
  return { name, codes: [...codes], address: [...(street === null ? [] : [street]), where ?? ownPlace] };
}

const remark = (text: string | null, language: string | null): Remark | undefined =>
  text === null ? undefined : { text, ...present({ language }) };

/** The fields that have a value. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

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
