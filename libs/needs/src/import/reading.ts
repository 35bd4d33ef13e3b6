import { type CatalogueAttribute, type Limit, unitName } from '#libs/catalogue';
import {
  attributesIn,
  type AttributeField,
  type Cell,
  countOf,
  dayOf,
  folded,
  type ItemKnown,
  itemIn,
  type Known,
  placeIn,
  type ReadColumn,
  type ReadRow,
  RowCells,
  unitIn,
} from '#libs/spreadsheets';
import { type Language, MAX_QUANTITY } from '#libs/kernel';
import type { HORIZONS, NEED_VISIBILITIES } from '../domain/need-line.entity.js';
import { COLUMNS, type Field } from './columns.js';
import { type Accepted, choicesOf, numbersIn, valuesIn } from './limit.cells.js';
import { HORIZON_WORDS, SUBSTITUTE_WORDS, VISIBILITY_WORDS } from './need.words.js';
import { EXAMPLE, OR_OWN_WORDS, ROW_TEXTS, type RowErrorCode } from './row.texts.js';

type Horizon = (typeof HORIZONS)[number];
type Visibility = (typeof NEED_VISIBILITIES)[number];

type NeededItem = ItemKnown<CatalogueAttribute>;

/** What rows of needs are read against. */
export interface Knowledge extends Known<CatalogueAttribute> {
  /** For rows that do not say it themselves. */
  readonly placeId: string | undefined;
  readonly horizon: Horizon | undefined;
  readonly visibility: Visibility | undefined;
  /** A day before it is nobody's latest any more, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A line as `POST /needs` takes it. */
export interface ReadLine {
  readonly itemCode: string | null;
  readonly quantity: number;
  readonly unitWord?: string;
  readonly packSize?: number;
  readonly limits?: Limit[];
  readonly acceptSubstitutes?: boolean;
  readonly placeId: string;
  readonly usefulFrom?: string;
  readonly latest?: string;
  readonly horizon: Horizon;
  readonly visibility: Visibility;
  readonly ownWords?: string;
  readonly ownWordsLanguage?: Language;
}

const EXAMPLES = new Set(Object.values(EXAMPLE).map(folded));

export const readRow = (
  known: Knowledge,
  row: number,
  columns: readonly ReadColumn[],
  cells: readonly Cell[],
): ReadRow<ReadLine> => new RowReader(known, row, columns, cells).row();

/** Reads one row; every cell that cannot be understood is named. */
class RowReader {
  private readonly cells: RowCells<Field, RowErrorCode>;

  constructor(
    private readonly known: Knowledge,
    row: number,
    columns: readonly ReadColumn[],
    cells: readonly Cell[],
  ) {
    const headerOf = (field: Field, language: Language): string => COLUMNS.headerOf(field, language);
    this.cells = new RowCells(known.language, row, headerOf, columns, cells, ROW_TEXTS);
  }

  /** Nothing is missing from a need that says what and how much: limits are never demanded. */
  row(): ReadRow<ReadLine> {
    const line = this.read();
    return { line, errors: this.cells.errors, missing: [] };
  }

  private read(): ReadLine | null {
    const ownWords = this.cells.text('ownWords', 2_000);
    if (EXAMPLES.has(folded(ownWords ?? ''))) {
      this.cells.refused('is_example', 'ownWords');
      return null;
    }
    const isDescribed = ownWords !== undefined && !this.cells.has('itemCode') && !this.cells.has('itemName');
    const item = isDescribed ? undefined : itemIn(this.cells, this.known, OR_OWN_WORDS);
    const quantity = this.cells.whole('quantity', 1, MAX_QUANTITY, countOf) ?? this.cells.missing('quantity');
    const placeId = placeIn(this.cells, this.known, this.known.placeId);
    const days = this.days();
    const horizon = this.cells.word('horizon', HORIZON_WORDS) ?? this.known.horizon;
    const visibility = this.cells.word('visibility', VISIBILITY_WORDS) ?? this.known.visibility;
    const similar = this.cells.word('acceptSubstitutes', SUBSTITUTE_WORDS);
    const fields = {
      acceptSubstitutes: similar && similar === 'yes',
      unitWord: item ? unitIn(this.cells, item) : this.cells.text('unit', 40),
      packSize: this.cells.whole('packSize', 1, 1_000_000, countOf),
      limits: item && this.limits(item),
      ...days,
      ...(ownWords === undefined ? {} : { ownWords, ownWordsLanguage: this.known.language }),
    };
    if (!horizon) this.cells.missing('horizon');
    if (!visibility) this.cells.missing('visibility');
    if (this.cells.errors.length > 0 || !quantity || !placeId || !horizon || !visibility) return null;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return { itemCode: item?.code ?? null, quantity, placeId, horizon, visibility, ...given };
  }

  private days(): Pick<ReadLine, 'usefulFrom' | 'latest'> {
    const usefulFrom = this.cells.day('usefulFrom', dayOf);
    const latest = this.cells.day('latest', dayOf);
    if (latest !== undefined && latest < this.known.today) this.cells.refused('latest_past', 'latest');
    if (usefulFrom && latest && latest < usefulFrom) this.cells.wrong('days_swapped', null);
    return { ...(usefulFrom ? { usefulFrom } : {}), ...(latest ? { latest } : {}) };
  }

  private limits(item: NeededItem): Limit[] | undefined {
    const limits = attributesIn(this.cells, item, (field, attribute) => this.accepted(field, attribute)).map(
      ({ key, value }) => ({ attribute: key, ...value }),
    );
    return limits.length > 0 ? limits : undefined;
  }

  private accepted(field: AttributeField, attribute: CatalogueAttribute): Accepted | undefined {
    const { cell } = this.cells.get(field)!;
    if (attribute.kind === 'number') {
      const unit = attribute.unit === null ? '–' : unitName(attribute.unit);
      return numbersIn(cell, attribute) ?? this.cells.refused('limit_unreadable', field, { unit });
    }
    const choices = choicesOf(attribute, this.known.language);
    return valuesIn(cell, attribute) ?? this.cells.refused('choice_unknown', field, { choices });
  }
}
