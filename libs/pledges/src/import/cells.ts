import { fill, type Language } from '#libs/kernel';
import { type Field, headerOf } from './columns.js';
import { folded } from './names.js';
import { ROW_TEXTS, type RowErrorCode } from './row.texts.js';
import type { Cell } from './table.js';

export interface ReadColumn {
  readonly header: string;
  readonly field: Field | undefined;
}

export interface RowError {
  readonly column: string | null;
  readonly code: RowErrorCode;
  readonly text: string;
}

/** The cells of one row by what they mean. A cell that cannot be understood is named, and answered as undefined. */
export class RowCells {
  readonly errors: RowError[] = [];
  private readonly cells = new Map<Field, { readonly header: string; readonly cell: Cell }>();

  constructor(
    readonly language: Language,
    private readonly row: number,
    columns: readonly ReadColumn[],
    cells: readonly Cell[],
  ) {
    columns.forEach(({ header, field }, index) => {
      const cell = cells[index] ?? '';
      if (field && cell !== '') this.cells.set(field, { header, cell });
    });
  }

  has(field: Field): boolean {
    return this.cells.has(field);
  }

  get(field: Field): { readonly header: string; readonly cell: Cell } | undefined {
    return this.cells.get(field);
  }

  get fields(): Field[] {
    return [...this.cells.keys()];
  }

  whole(
    field: Field,
    min: number,
    max: number,
    parse: (cell: Cell, header: string) => number | undefined,
  ): number | undefined {
    const value = this.number(field, min, max, parse);
    if (value === undefined || Number.isInteger(value)) return value;
    return this.wrong('not_whole', this.header(field), { value: this.shown(field) });
  }

  number(
    field: Field,
    min: number,
    max: number,
    parse: (cell: Cell, header: string) => number | undefined,
  ): number | undefined {
    const asked = this.cells.get(field);
    if (!asked) return undefined;
    const value = parse(asked.cell, asked.header);
    if (value === undefined)
      return this.wrong('not_a_number', asked.header, { value: shown(asked.cell), example: '12,5' });
    if (value < min || value > max)
      return this.wrong('out_of_range', asked.header, { value: shown(asked.cell), min, max });
    return value;
  }

  day(field: Field, parse: (cell: Cell) => string | undefined): string | undefined {
    const asked = this.cells.get(field);
    if (!asked) return undefined;
    return parse(asked.cell) ?? this.wrong('day_unreadable', asked.header, { value: shown(asked.cell) });
  }

  text(field: Field, max: number): string | undefined {
    const asked = this.cells.get(field);
    const text = asked && String(asked.cell);
    return text === undefined || text.length <= max ? text : this.wrong('too_long', asked!.header, { max });
  }

  choice(field: Field, choices: readonly string[]): string | undefined {
    const { cell, header } = this.cells.get(field)!;
    const choice = choices.find((one) => one === String(cell) || folded(one) === folded(String(cell)));
    return (
      choice ?? this.wrong('choice_unknown', header, { value: shown(cell), choices: choices.join(', ') })
    );
  }

  missing(field: Field): undefined {
    if (!this.cells.has(field)) this.wrong('missing', headerOf(field, this.language));
  }

  private header = (field: Field): string => this.cells.get(field)!.header;
  private shown = (field: Field): string => shown(this.cells.get(field)!.cell);

  wrong(code: RowErrorCode, column: string | null, facts: Record<string, unknown> = {}): undefined {
    this.errors.push(this.worded(code, column, facts));
  }

  /** What is to be said about this row, in the words of the reader. */
  worded(code: RowErrorCode, column: string | null, facts: Record<string, unknown>): RowError {
    const text = fill(ROW_TEXTS[code], this.language, { row: this.row, column: column ?? '', ...facts });
    return { column, code, text };
  }
}

export const shown = (cell: Cell): string => String(cell).slice(0, 100);
