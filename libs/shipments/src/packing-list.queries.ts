import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import {
  choicesSheet,
  folded,
  KnownQueries,
  type Preview,
  readTable,
  readText,
  type Table,
} from '#libs/spreadsheets';
import type { UnitKind } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PackingImportView } from './http/packing-list.dto.js';
import { COLUMNS } from './packing-list/columns.js';
import { KIND_WORDS } from './packing-list/kind.words.js';
import type { PackedUnit, PackingRow } from './packing-list/packages.js';
import { preview } from './packing-list/reading.js';
import { packingSheet } from './packing-list/sheet.js';
import { PackingQueries } from './packing.queries.js';

export interface PreviewOptions {
  readonly mapping?: readonly (string | null)[];
  readonly kind?: UnitKind;
}

/** Packing lists as tables: the one of a consignment, and what one would become. Nothing is kept. */
@Injectable()
export class PackingListQueries {
  constructor(
    private readonly db: Database,
    private readonly packing: PackingQueries,
    private readonly known: KnownQueries,
  ) {}

  /** What is packed and what is loose first, then the words that its columns take. @throws NotFound */
  async sheets(consignmentId: string, language: Language): Promise<readonly Sheet[]> {
    const kinds = choicesSheet(language, [[COLUMNS.headerOf('kind', language), KIND_WORDS]]);
    return [packingSheet(await this.packing.of(consignmentId), language), kinds];
  }

  ofText(
    id: string,
    text: string,
    options: PreviewOptions,
    language: Language,
  ): Promise<Preview<PackingRow>> {
    return this.of(id, () => readText(text), options, language);
  }

  ofFile(
    id: string,
    file: Buffer,
    options: PreviewOptions,
    language: Language,
  ): Promise<Preview<PackingRow>> {
    return this.of(id, () => readTable(file, language), options, language);
  }

  /** The latest tables first, each with the codes that its packages got. @throws NotFound */
  async imports(consignmentId: string): Promise<PackingImportView[]> {
    const { operatorId } = await this.packing.of(consignmentId);
    requireAt('unit:pack', operatorId);
    return this.db.read((tx) => importsWhere(tx, 't.consignment_id = $1', [consignmentId]));
  }

  async import(consignmentId: string, importId: string): Promise<PackingImportView> {
    const condition = 't.consignment_id = $1 and t.id = $2';
    const [view] = await this.db.read((tx) => importsWhere(tx, condition, [consignmentId, importId]));
    if (!view) throw new NotFound();
    return view;
  }

  private async of(
    consignmentId: string,
    read: () => Table | Promise<Table>,
    { mapping, kind }: PreviewOptions,
    language: Language,
  ): Promise<Preview<PackingRow>> {
    const { operatorId, lines, units } = await this.packing.of(consignmentId);
    requireAt('unit:pack', operatorId);
    const numbers = await this.db.read((tx) => numbersOf(tx, consignmentId));
    const known = await this.known.in(language);
    return preview(await read(), { ...known, lines, units: namedUnits(units, numbers), kind }, mapping);
  }
}

/** Under its code, and under the number that it had in an earlier table. */
export function namedUnits(
  units: readonly PackedUnit[],
  numbers: readonly UnitNumber[],
): ReadonlyMap<string, PackedUnit> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const numbered = numbers.flatMap(({ id, number }) => {
    const unit = byId.get(id);
    return unit ? [[folded(number), unit] as const] : [];
  });
  return new Map([...numbered, ...units.map((unit) => [folded(unit.code), unit] as const)]);
}

interface UnitNumber {
  readonly id: string;
  readonly number: string;
}

/** Which numbers units of the consignment had in the tables that they came from. */
export const numbersOf = (tx: EntityManager, consignmentId: string): Promise<UnitNumber[]> =>
  tx.query(
    `select made.id, made.number from packing_import t,
       jsonb_to_recordset(t.units) as made(id uuid, number text) where t.consignment_id = $1 and t.undone_at is null
     order by t.created_at`,
    [consignmentId],
  );

/** Nothing has happened with a unit of the import `t` since it was made. */
export const UNTOUCHED = `not exists (select from jsonb_to_recordset(t.units) as made(id uuid, version integer)
  left join handling_unit u on u.id = made.id
  where u.id is null or u.version <> made.version or u.state <> 'open' or u.held)`;

const importsWhere = (
  tx: EntityManager,
  condition: string,
  values: readonly unknown[],
): Promise<PackingImportView[]> =>
  tx.query(
    `select t.id, t.consignment_id as "consignmentId", t.created_at as at, t.undone_at as "undoneAt",
       t.undone_at is null and ${UNTOUCHED} as "mayUndo",
       (select jsonb_agg(jsonb_build_object('id', u.id, 'number', made.number, 'code', u.code) order by u.code)
         from jsonb_to_recordset(t.units) as made(id uuid, number text) join handling_unit u on u.id = made.id) as units
     from packing_import t where ${condition} order by t.created_at desc, t.id desc limit 20`,
    [...values],
  );
