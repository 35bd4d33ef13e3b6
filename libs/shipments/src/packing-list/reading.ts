import { type Language, MAX_QUANTITY, MAX_UNIT_WEIGHT_G } from '#libs/kernel';
import {
  type Cell,
  countOf,
  folded,
  gramsOf,
  itemIn,
  type Known,
  millimetresOf,
  type Preview,
  previewOf,
  type ReadColumn,
  type ReadRow,
  RowCells,
  type Table,
  unitIn,
} from '#libs/spreadsheets';
import { MAX_SIDE_MM, UNIT_KINDS, type UnitKind, usualMeasures } from '#libs/warehouses';
import { COLUMNS, type Field, NO_ATTRIBUTES } from './columns.js';
import { KIND_WORDS } from './kind.words.js';
import { type PackedUnit, type PackingRow, saysTheSame } from './packages.js';
import { ROW_TEXTS, type RowErrorCode } from './row.texts.js';

/** A line of the consignment and how much of it is in no unit. */
export interface ListedLine {
  readonly consignmentLineId: string;
  readonly position: number;
  readonly itemCode: string;
  readonly lotNumber: string | null;
  readonly loose: number;
}

/** What rows of a packing list are read against. */
export interface Knowledge extends Known {
  readonly lines: readonly ListedLine[];
  /** What is packed already, by the folded code and the folded number it had in an earlier table. */
  readonly units: ReadonlyMap<string, PackedUnit>;
  /** Of packages that do not say it themselves. */
  readonly kind: UnitKind | undefined;
}

/** A package of the table: its first row, and what its rows have said. */
interface Begun {
  readonly row: number;
  readonly said: PackingRow;
}

/** What the rows before have said. */
interface Sofar {
  readonly begun: Map<string, Begun>;
  /** How much of each line goes into packages. */
  readonly packed: Map<string, number>;
}

const ABOUT_PACKAGE = ['kind', 'standsOn', 'grossWeightG', 'lengthMm', 'widthMm', 'heightMm'] as const;
const FIELD_OF: Readonly<Record<(typeof ABOUT_PACKAGE)[number], Field>> = {
  kind: 'kind',
  standsOn: 'standsOn',
  grossWeightG: 'grossWeight',
  lengthMm: 'length',
  widthMm: 'width',
  heightMm: 'height',
};
const GRAMS = 1_000;

/** What a table would become as packages of a consignment. @throws TableIsEmpty, TableTooLarge, UnknownColumnMeaning */
export function preview(
  table: Table,
  known: Knowledge,
  mapping: readonly (string | null)[] | undefined,
): Preview<PackingRow> {
  const kinds = new Map<string, UnitKind>();
  const pass = (): Preview<PackingRow> => {
    const sofar: Sofar = { begun: new Map(), packed: new Map() };
    return previewOf(
      table,
      {
        columns: COLUMNS,
        attributes: NO_ATTRIBUTES,
        read: (row, columns, cells) => new RowReader(known, kinds, sofar, row, columns, cells).row(),
      },
      mapping,
    );
  };
  // A box may stand on a pallet that a later row describes: what packages are is known before the rows are judged.
  pass();
  return pass();
}

/** Reads one row; every cell that cannot be understood is named. */
class RowReader {
  private readonly cells: RowCells<Field, RowErrorCode>;

  constructor(
    private readonly known: Knowledge,
    private readonly kinds: Map<string, UnitKind>,
    private readonly sofar: Sofar,
    private readonly at: number,
    columns: readonly ReadColumn[],
    cells: readonly Cell[],
  ) {
    const headerOf = (field: Field, language: Language): string => COLUMNS.headerOf(field, language);
    this.cells = new RowCells(known.language, at, headerOf, columns, cells, ROW_TEXTS);
  }

  row(): ReadRow<PackingRow> {
    const line = this.read();
    const { errors } = this.cells;
    const isLoose = line !== null && line.number === null;
    return { line, errors, missing: isLoose ? [this.cells.worded('stays_loose', null, {})] : [] };
  }

  private read(): PackingRow | null {
    const number = this.cells.text('package', 40) ?? null;
    const there = number === null ? undefined : this.known.units.get(folded(number));
    const content = this.content(number);
    if (number === null) return this.cells.errors.length > 0 ? null : { number, ...content };
    const row: PackingRow = { number: there?.code ?? number, ...this.aboutPackage(number), ...content };
    if (this.cells.errors.length > 0) return null;
    if (there)
      return saysTheSame(row, there)
        ? row
        : (this.cells.wrong('packed_otherwise', null, { ...there }) ?? null);
    return this.taken(row) ? row : null;
  }

  /** What the package is: one of its rows has to say it, the others may repeat it. */
  private aboutPackage(number: string): Omit<PackingRow, 'number'> {
    const key = folded(number);
    const there = this.known.units.get(key);
    const kind =
      this.cells.word('kind', KIND_WORDS) ??
      there?.kind ??
      this.kinds.get(key) ??
      this.known.kind ??
      this.cells.missing('kind');
    if (kind) this.kinds.set(key, kind);
    const row = {
      kind,
      standsOn: this.standsOn(kind),
      grossWeightG: this.cells.number('grossWeight', 1, MAX_UNIT_WEIGHT_G, gramsOf),
      lengthMm: this.cells.whole('length', 1, MAX_SIDE_MM, millimetresOf),
      widthMm: this.cells.whole('width', 1, MAX_SIDE_MM, millimetresOf),
      heightMm: this.cells.whole('height', 1, MAX_SIDE_MM, millimetresOf),
    };
    const tareG = kind ? usualMeasures(kind).tareWeightG : 0;
    if (!there && row.grossWeightG !== undefined && row.grossWeightG < tareG)
      this.cells.refused('lighter_than_empty', 'grossWeight', { tareKg: tareG / GRAMS });
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  }

  private standsOn(kind: UnitKind | undefined): string | undefined {
    const name = this.cells.text('standsOn', 40);
    if (name === undefined) return undefined;
    const there = this.known.units.get(folded(name));
    const larger = there?.kind ?? this.kinds.get(folded(name));
    if (!larger) return this.cells.refused('stands_on_unknown', 'standsOn');
    if (kind && UNIT_KINDS.indexOf(larger) <= UNIT_KINDS.indexOf(kind))
      return this.cells.refused('stands_on_smaller', 'standsOn');
    return there?.code ?? name;
  }

  /** What is in it; a package that only carries others has nothing of its own. */
  private content(number: string | null): Pick<PackingRow, 'consignmentLineId' | 'quantity'> {
    const named = (['position', 'itemCode', 'itemName', 'quantity'] as const).some((field) =>
      this.cells.has(field),
    );
    if (!named && number !== null) return {};
    const line = this.line();
    const quantity = this.cells.whole('quantity', 1, MAX_QUANTITY, countOf) ?? this.cells.missing('quantity');
    return line && quantity ? { consignmentLineId: line.consignmentLineId, quantity } : {};
  }

  private line(): ListedLine | undefined {
    const { lines, items, language } = this.known;
    const nameOf = (code: string): string => items.get(code)?.name[language] ?? code;
    const listed = lines.map(({ position, itemCode }) => `${position} ${nameOf(itemCode)}`).join('; ');
    const position = this.cells.whole('position', 1, 100_000, countOf);
    const isNamed = this.cells.has('itemCode') || this.cells.has('itemName');
    const item = isNamed || position === undefined ? itemIn(this.cells, this.known) : undefined;
    if (isNamed && !item) return undefined;
    if (item) unitIn(this.cells, item);
    if (position !== undefined) {
      const line = lines.find((one) => one.position === position);
      if (!line) return this.cells.refused('not_on_list', 'position', { known: listed });
      if (!item || line.itemCode === item.code) return line;
      return this.cells.refused('position_differs', 'position', { item: nameOf(line.itemCode) });
    }
    if (!item) return undefined;
    const ofItem = lines.filter(({ itemCode }) => itemCode === item.code);
    const field = this.cells.has('itemCode') ? 'itemCode' : 'itemName';
    if (ofItem.length === 0) return this.cells.refused('not_on_list', field, { known: listed });
    const lotNumber = this.cells.text('lotNumber', 100);
    const ofLot = lotNumber === undefined ? [] : ofItem.filter((one) => one.lotNumber === lotNumber);
    const [line, ...others] = ofLot.length > 0 ? ofLot : ofItem;
    if (others.length === 0) return line;
    return this.cells.wrong('position_unclear', COLUMNS.headerOf('position', language), {
      item: item.name,
      known: [line!, ...others].map((one) => one.position).join(', '),
    });
  }

  /** Whether the row fits those before it. */
  private taken(row: PackingRow): boolean {
    const key = folded(row.number ?? '');
    const begun = this.sofar.begun.get(key);
    this.sofar.begun.set(key, { row: begun?.row ?? this.at, said: { ...row, ...begun?.said } });
    for (const about of ABOUT_PACKAGE) {
      const before = begun?.said[about];
      const isSaid = row[about] !== undefined && this.cells.has(FIELD_OF[about]);
      if (before !== undefined && isSaid && row[about] !== before)
        this.cells.refused('said_otherwise', FIELD_OF[about], { first: begun?.row });
    }
    const line = this.known.lines.find(
      ({ consignmentLineId }) => consignmentLineId === row.consignmentLineId,
    );
    if (line && row.quantity) this.takeOf(line, row.quantity);
    return this.cells.errors.length === 0;
  }

  private takeOf(line: ListedLine, quantity: number): void {
    const packed = this.sofar.packed.get(line.consignmentLineId) ?? 0;
    const loose = line.loose - packed;
    if (quantity <= loose) this.sofar.packed.set(line.consignmentLineId, packed + quantity);
    else
      this.cells.refused('more_than_loose', 'quantity', {
        item: this.known.items.get(line.itemCode)?.name ?? line.itemCode,
        position: line.position,
        loose,
      });
  }
}
