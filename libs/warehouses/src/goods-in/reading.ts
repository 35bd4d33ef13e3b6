import type { Specification } from '#libs/catalogue';
import { fill, type Language, MAX_QUANTITY, MAX_UNIT_WEIGHT_G, type Text } from '#libs/kernel';
import {
  type Cell,
  CONDITIONS,
  countOf,
  DID_YOU_MEAN,
  folded,
  gramsOf,
  itemIn,
  type Known,
  lastDayOf,
  NameIndex,
  type ReadColumn,
  type ReadRow,
  RowCells,
  specificationIn,
  unitIn,
} from '#libs/spreadsheets';
import { COLUMNS, type Field } from './columns.js';
import { ENTRY_DISPOSITIONS } from './disposition.words.js';
import { EXAMPLE, GIVER_BY_NAME, ROW_TEXTS, type RowErrorCode } from './row.texts.js';

type EntryDisposition = 'available' | 'quarantine' | 'damaged';
type Condition = 'new' | 'good' | 'used' | 'needs_repair';

/** A numbered lot that lies in the hall. */
export interface LotThere {
  readonly itemCode: string;
  readonly giverId: string;
  readonly lotNumber: string;
  readonly quantity: number;
  readonly places: string;
}

/** What rows of goods are read against. */
export interface Knowledge extends Known {
  readonly places: readonly { readonly id: string; readonly code: string }[];
  readonly givers: readonly { readonly id: string; readonly name: Text }[];
  readonly lots: readonly LotThere[];
  /** For rows that do not say it themselves. */
  readonly giverId: string | undefined;
  readonly storagePlaceId: string | undefined;
  readonly condition: Condition | undefined;
  readonly disposition: EntryDisposition | undefined;
  /** A day before it is past its best, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A line as `POST /goods-in/free` takes it. */
export interface ReadLine {
  readonly itemCode: string;
  readonly quantity: number;
  readonly storagePlaceId: string;
  readonly giverId: string;
  readonly condition: Condition;
  readonly disposition: EntryDisposition;
  readonly lotNumber?: string;
  readonly bestBefore?: string;
  readonly unitWeightG?: number;
  readonly specification?: Specification;
}

const EXAMPLES = new Set(Object.values(EXAMPLE).map(folded));
const PLACES_NAMED = 12;

/** By what a numbered lot is the same lot. */
export const lotKey = ({
  itemCode,
  giverId,
  lotNumber,
}: Pick<LotThere, 'itemCode' | 'giverId' | 'lotNumber'>): string =>
  `${itemCode} ${giverId.toLowerCase()} ${folded(lotNumber)}`;

/** Reads the rows of one table: each row knows those before it. */
export function rowReader(
  known: Knowledge,
): (row: number, columns: readonly ReadColumn[], cells: readonly Cell[]) => ReadRow<ReadLine> {
  const lots = new Map(known.lots.map((lot) => [lotKey(lot), lot]));
  const giverNames = new NameIndex(
    known.givers.map(({ id, name }) => ({ code: id, names: Object.values(name) })),
  );
  const rowOf = new Map<string, number>();
  return (row, columns, cells) =>
    new RowReader(known, { lots, giverNames, rowOf }, row, columns, cells).row();
}

interface Index {
  readonly lots: ReadonlyMap<string, LotThere>;
  readonly giverNames: NameIndex;
  /** Numbered lots of the table, and in which row they stand. */
  readonly rowOf: Map<string, number>;
}

/** Reads one row; every cell that cannot be understood is named. */
class RowReader {
  private readonly cells: RowCells<Field, RowErrorCode>;

  constructor(
    private readonly known: Knowledge,
    private readonly index: Index,
    private readonly at: number,
    columns: readonly ReadColumn[],
    cells: readonly Cell[],
  ) {
    const headerOf = (field: Field, language: Language): string => COLUMNS.headerOf(field, language);
    this.cells = new RowCells(known.language, at, headerOf, columns, cells, ROW_TEXTS);
  }

  row(): ReadRow<ReadLine> {
    const line = this.read();
    return { line, errors: this.cells.errors, missing: [] };
  }

  private read(): ReadLine | null {
    const lotNumber = this.cells.text('lotNumber', 100);
    if (EXAMPLES.has(folded(lotNumber ?? ''))) {
      this.cells.refused('is_example', 'lotNumber');
      return null;
    }
    const item = itemIn(this.cells, this.known);
    const quantity = this.cells.whole('quantity', 1, MAX_QUANTITY, countOf) ?? this.cells.missing('quantity');
    if (item) unitIn(this.cells, item);
    const storagePlaceId = this.storagePlace();
    const giverId = this.giver();
    const condition =
      this.cells.word('condition', CONDITIONS) ?? this.known.condition ?? this.cells.missing('condition');
    const disposition =
      this.cells.word('disposition', ENTRY_DISPOSITIONS) ??
      this.known.disposition ??
      this.cells.missing('disposition');
    const fields = {
      lotNumber,
      bestBefore: this.bestBefore(disposition),
      unitWeightG: this.cells.number('unitWeight', 1, MAX_UNIT_WEIGHT_G, gramsOf),
      specification: item && specificationIn(this.cells, item),
    };
    if (!item || !quantity || !storagePlaceId || !giverId || !condition || !disposition) return null;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const line: ReadLine = {
      itemCode: item.code,
      quantity,
      storagePlaceId,
      giverId,
      condition,
      disposition,
      ...given,
    };
    if (lotNumber !== undefined) this.assertNewLot({ ...line, lotNumber });
    return this.cells.errors.length > 0 ? null : line;
  }

  /** Racks are told apart by a letter or a number: a place is what is written, or none. */
  private storagePlace(): string | undefined {
    const asked = this.cells.get('storagePlace');
    if (!asked) return this.known.storagePlaceId ?? this.cells.missing('storagePlace');
    const { places } = this.known;
    const code = String(asked.cell);
    const alike = places.filter((place) => folded(place.code) === folded(code));
    const place = places.find((one) => one.code === code) ?? (alike.length === 1 ? alike[0] : undefined);
    if (place) return place.id;
    const codes = (alike.length > 0 ? alike : places).map((one) => one.code);
    const named = codes.slice(0, PLACES_NAMED).join(', ');
    return this.cells.refused('storage_unknown', 'storagePlace', {
      known: codes.length > PLACES_NAMED ? `${named} …` : named,
    });
  }

  /** Who gave is never guessed from a likeness. */
  private giver(): string | undefined {
    const asked = this.cells.get('giver');
    if (!asked) return this.known.giverId ?? this.cells.missing('giver');
    const { givers, language } = this.known;
    const name = folded(String(asked.cell));
    const [one, ...others] = givers.filter((giver) =>
      Object.values(giver.name).some((said) => folded(said) === name),
    );
    if (one && others.length === 0) return one.id;
    if (one) return this.cells.refused('giver_unclear', 'giver');
    const near = this.index.giverNames
      .find(String(asked.cell))
      .near.map((id) => givers.find((giver) => giver.id === id)!.name[language]);
    return this.cells.refused('giver_unknown', 'giver', {
      hint:
        near.length > 0 ? fill(DID_YOU_MEAN, language, { near: near.join(', ') }) : GIVER_BY_NAME[language],
    });
  }

  private bestBefore(disposition: EntryDisposition | undefined): string | undefined {
    const day = this.cells.day('bestBefore', lastDayOf);
    if (day !== undefined && day < this.known.today && disposition === 'available')
      this.cells.refused('expired', 'bestBefore', { quarantine: ENTRY_DISPOSITIONS.names.quarantine });
    return day;
  }

  /** The same lot is not taken in twice: neither by two rows, nor by a table that was taken over before. */
  private assertNewLot(line: ReadLine & { readonly lotNumber: string }): void {
    const { condition, disposition, storagePlaceId, bestBefore = '' } = line;
    const there = this.index.lots.get(lotKey(line));
    if (there) this.cells.refused('lot_there', 'lotNumber', { ...there });
    const key = [lotKey(line), condition, disposition, storagePlaceId, bestBefore].join(' ');
    const first = this.index.rowOf.get(key);
    if (first === undefined) this.index.rowOf.set(key, this.at);
    else this.cells.refused('lot_twice', 'lotNumber', { first });
  }
}
