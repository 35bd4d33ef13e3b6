import { fill, type Language, type Text } from '#libs/kernel';
import { CELL_TEXTS } from './cell.texts.js';
import type { AttributeField } from './columns.js';
import { folded } from './names.js';
import type { Cell } from './table.js';
import type { Words } from './words.js';

export interface ReadColumn {
  readonly header: string;
  readonly field: string | undefined;
}

export interface RowError {
  readonly column: string | null;
  readonly code: string;
  readonly text: string;
}

type Asked = { readonly header: string; readonly cell: Cell };
type Parse = (cell: Cell, header: string) => number | undefined;

/**
 * The cells of one row by what they mean. A cell that cannot be understood is named, and answered as undefined.
 * `F` is what a column can say, `C` what else can be wrong beside what is wrong in every table.
 */
export class RowCells<F extends string, C extends string = never> {
  readonly errors: RowError[] = [];
  private readonly cells = new Map<string, Asked>();
  private readonly texts: Readonly<Record<string, Text>>;

  constructor(
    readonly language: Language,
    private readonly row: number,
    private readonly headerOf: (field: F, language: Language) => string,
    read: readonly ReadColumn[],
    cells: readonly Cell[],
    texts: Readonly<Record<C, Text>>,
  ) {
    this.texts = { ...CELL_TEXTS, ...texts };
    read.forEach(({ header, field }, index) => {
      const cell = cells[index] ?? '';
      if (field && cell !== '') this.cells.set(field, { header, cell });
    });
  }

  has(field: F): boolean {
    return this.cells.has(field);
  }

  get(field: F | AttributeField): Asked | undefined {
    return this.cells.get(field);
  }

  get fields(): string[] {
    return [...this.cells.keys()];
  }

  whole(field: F, min: number, max: number, parse: Parse): number | undefined {
    const value = this.number(field, min, max, parse);
    if (value === undefined || Number.isInteger(value)) return value;
    return this.refused('not_whole', field);
  }

  number(field: F | AttributeField, min: number, max: number, parse: Parse): number | undefined {
    const asked = this.cells.get(field);
    if (!asked) return undefined;
    const value = parse(asked.cell, asked.header);
    if (value === undefined) return this.refused('not_a_number', field, { example: '12,5' });
    if (value < min || value > max) return this.refused('out_of_range', field, { min, max });
    return value;
  }

  day(field: F | AttributeField, parse: (cell: Cell) => string | undefined): string | undefined {
    const asked = this.cells.get(field);
    return asked && (parse(asked.cell) ?? this.refused('day_unreadable', field));
  }

  text(field: F | AttributeField, max: number): string | undefined {
    const asked = this.cells.get(field);
    const text = asked && String(asked.cell);
    return text === undefined || text.length <= max ? text : this.wrong('too_long', asked!.header, { max });
  }

  choice(field: F | AttributeField, choices: readonly string[]): string | undefined {
    const { cell } = this.cells.get(field)!;
    const choice = choices.find((one) => one === String(cell) || folded(one) === folded(String(cell)));
    return choice ?? this.refused('choice_unknown', field, { choices: choices.join(', ') });
  }

  /** One of a few words; undefined where the row says nothing. */
  word<K extends string>(field: F, { names, of }: Words<K>): K | undefined {
    const asked = this.cells.get(field);
    if (!asked) return undefined;
    const choices = Object.values<Text>(names)
      .map((name) => name[this.language])
      .join('; ');
    return of.get(folded(String(asked.cell))) ?? this.refused('word_unknown', field, { choices });
  }

  missing(field: F): undefined {
    if (!this.cells.has(field)) this.wrong('missing', this.headerOf(field, this.language));
  }

  /** What stands in the cell cannot be taken. */
  refused(
    code: C | keyof typeof CELL_TEXTS,
    field: F | AttributeField,
    facts: Record<string, unknown> = {},
  ): undefined {
    const { header, cell } = this.cells.get(field)!;
    this.wrong(code, header, { value: shown(cell), ...facts });
  }

  wrong(
    code: C | keyof typeof CELL_TEXTS,
    column: string | null,
    facts: Record<string, unknown> = {},
  ): undefined {
    this.errors.push(this.worded(code, column, facts));
  }

  /** What is to be said about this row, in the words of the reader. */
  worded(code: C | keyof typeof CELL_TEXTS, column: string | null, facts: Record<string, unknown>): RowError {
    const text = fill(this.texts[code]!, this.language, { row: this.row, column: column ?? '', ...facts });
    return { column, code, text };
  }
}

const shown = (cell: Cell): string => String(cell).slice(0, 100);
