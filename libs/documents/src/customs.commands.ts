import { mayAt, requireAt } from '#libs/accounts';
import { Database, upsert } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { consignmentParties } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoSuchConsignmentLine } from './domain/document.errors.js';
import type { ChangeCustomsDto, CustomsView, LineCustomsDto, LineCustomsView } from './http/customs.dto.js';
import { paperFactsOf, UNNUMBERED } from './paper-facts.js';
import { type FactLine, givesPublicProperty } from './render/paper.facts.js';

const TERMS = {
  fileNumber: 'file_number',
  decisionNumber: 'decision_number',
  decisionOn: 'decision_on',
  decisionBody: 'decision_body',
  cmrModel: 'cmr_model',
  deliveryTerm: 'delivery_term',
  deliveryPlace: 'delivery_place',
  carrierName: 'carrier_name',
  carrierAddress: 'carrier_address',
  instructions: 'instructions',
  agreements: 'agreements',
} as const;

const OF_A_LINE = {
  valueCents: 'value_cents',
  wearPercent: 'wear_percent',
  hsCode: 'hs_code',
  origin: 'origin',
  makeModel: 'make_model',
  builtYear: 'built_year',
  mileageKm: 'mileage_km',
  inventoryNumber: 'inventory_number',
  bookValueCents: 'book_value_cents',
} as const;

/** What the papers of a consignment say beyond its goods, as those who take part write it down. */
@Injectable()
export class CustomsCommands {
  constructor(private readonly db: Database) {}

  /** @throws NotFound */
  of(consignmentId: string): Promise<CustomsView> {
    return this.db.read(async (tx) => {
      const facts = await paperFactsOf(tx, { ...UNNUMBERED, consignmentId });
      const [{ version }] = await tx.query<[{ version: number }]>(
        'select version from consignment where id = $1',
        [consignmentId],
      );
      const { giver, operator } = facts.parties;
      const seesBooks = mayAt('document:read', giver.id, operator.id);
      return {
        ...facts.terms,
        seesBooks,
        needsDecision: givesPublicProperty(facts),
        lines: facts.lines.map((line) => ({ ...lineView(line), ...(seesBooks ? {} : NO_BOOKS) })),
        version,
      };
    });
  }

  /**
   * What is left out stays. The books of the giver, and after the handover everything that its report of the year draws
   * on, are written by those who give and carry. @throws NotFound, Forbidden, NoSuchConsignmentLine
   */
  change(consignmentId: string, { lines = [], ...terms }: ChangeCustomsDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const parties = await consignmentParties(tx, consignmentId);
      if (!parties) throw new NotFound();
      requireAt('consignment:papers', ...parties);
      const [seen] = await tx.query<
        [{ version: number; giverId: string; operatorId: string; ended: boolean }]
      >(
        `select version, giver_id as "giverId", operator_id as "operatorId",
           state in ('handed_over', 'closed') as ended
         from consignment where id = $1 for update`,
        [consignmentId],
      );
      if (seen.ended || lines.some(writesBooks))
        requireAt('consignment:papers', seen.giverId, seen.operatorId);
      requireVersion(seen, version);
      await upsert(
        tx,
        'consignment_terms',
        ['consignment_id'],
        [{ consignment_id: consignmentId, ...columns(TERMS, terms) }],
      );
      await writeLines(tx, consignmentId, lines);
      await tx.query('update consignment set version = version + 1 where id = $1', [consignmentId]);
    });
  }
}

/** What stands in the books of the giver, as in its own files: for those who give and those who carry. */
const NO_BOOKS = { inventoryNumber: null, bookValueCents: null } satisfies Partial<LineCustomsView>;
const writesBooks = (line: LineCustomsDto): boolean =>
  line.inventoryNumber !== undefined || line.bookValueCents !== undefined;

async function writeLines(
  tx: EntityManager,
  consignmentId: string,
  lines: readonly LineCustomsDto[],
): Promise<void> {
  const own = await tx.query<{ id: string }[]>('select id from consignment_line where consignment_id = $1', [
    consignmentId,
  ]);
  const ids = new Set(own.map(({ id }) => id));
  for (const [index, { consignmentLineId, ...line }] of lines.entries()) {
    if (!ids.has(consignmentLineId.toLowerCase()))
      throw new NoSuchConsignmentLine({}, `/lines/${index}/consignmentLineId`);
    await upsert(
      tx,
      'consignment_line_customs',
      ['consignment_line_id'],
      [{ consignment_line_id: consignmentLineId, ...columns(OF_A_LINE, line) }],
    );
  }
}

/** The columns of the fields that were given. */
const columns = (names: Readonly<Record<string, string>>, given: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given as Readonly<Record<string, unknown>>)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [names[name] ?? name, value]),
  );

const lineView = ({ id, name, unit, vehicle, ...line }: FactLine): LineCustomsView => ({
  consignmentLineId: id,
  position: line.position,
  itemName: name,
  unitName: unit,
  quantity: line.quantity,
  weightG: line.weightG,
  isVehicle: vehicle !== null,
  valueCents: line.valueCents,
  wearPercent: line.wearPercent,
  hsCode: line.hsCode,
  origin: line.origin,
  makeModel: vehicle?.makeModel ?? null,
  builtYear: vehicle?.builtYear ?? null,
  mileageKm: vehicle?.mileageKm ?? null,
  inventoryNumber: line.inventoryNumber,
  bookValueCents: line.bookValueCents,
});
