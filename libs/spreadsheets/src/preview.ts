import type { ReadColumn, RowError } from './cells.js';
import type { AttributeNames, Columns } from './columns.js';
import { folded } from './names.js';
import { type Cell, MAX_COLUMNS, type Table } from './table.js';
import { TableIsEmpty, TableTooLarge, UnknownColumnMeaning } from './table.errors.js';

/** As many lines as come from a table at once. */
export const MAX_LINES = 200;

/** What came of one row. */
export interface ReadRow<L> {
  /** Null where something is wrong with it. */
  readonly line: L | null;
  readonly errors: readonly RowError[];
  /** What has to be added later; the line can be kept without it. */
  readonly missing: readonly RowError[];
}

export interface PreviewedRow<L> extends ReadRow<L> {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  readonly values: readonly string[];
}

export interface Preview<L> {
  readonly columns: readonly { header: string; field: string | null; sample: string | null }[];
  readonly rows: readonly PreviewedRow<L>[];
  readonly counts: Readonly<Record<'rows' | 'ready' | 'incomplete' | 'wrong', number>>;
}

interface Reading<L, F extends string> {
  readonly columns: Columns<F>;
  readonly attributes: AttributeNames;
  readonly read: (row: number, columns: readonly ReadColumn[], cells: readonly Cell[]) => ReadRow<L>;
}

/**
 * What a table would become. `mapping` says for each column what it means, `null` or an empty text that it means
 * nothing; without one, the headers are understood as far as they can be.
 * @throws TableIsEmpty, TableTooLarge, UnknownColumnMeaning
 */
export function previewOf<L, F extends string>(
  table: Table,
  { columns: known, attributes, read }: Reading<L, F>,
  mapping: readonly (string | null)[] | undefined,
): Preview<L> {
  const top = known.headerRow(table, attributes);
  const width = Math.max(0, ...table.map((row) => row.length));
  const headers = Array.from({ length: width }, (_, index) => String(table[top]?.[index] ?? ''));
  const fields = mapping
    ? headers.map((_, index) => asField(mapping[index] ?? '', known, attributes))
    : known.meaningsOf(headers, attributes);
  const columns = headers.map((header, index): ReadColumn => ({ header, field: fields[index] }));
  const below = table
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(top + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (below.length === 0) throw new TableIsEmpty();
  if (below.length > MAX_LINES) throw new TableTooLarge({ maxRows: MAX_LINES, maxColumns: MAX_COLUMNS });
  const rows = below.map(({ cells, row }): PreviewedRow<L> => ({
    row,
    values: headers.map((_, index) => String(cells[index] ?? '')),
    ...read(row, columns, cells),
  }));
  const taken = rows.filter(({ line }) => line !== null).length;
  const incomplete = rows.filter(({ missing }) => missing.length > 0).length;
  return {
    columns: columns.map(({ header, field }, index) => ({
      header,
      field: field ?? null,
      sample: rows.map(({ values }) => values[index]!).find((value) => folded(value) !== '') ?? null,
    })),
    rows,
    counts: { rows: rows.length, ready: taken - incomplete, incomplete, wrong: rows.length - taken },
  };
}

function asField<F extends string>(
  text: string,
  columns: Columns<F>,
  attributes: AttributeNames,
): string | undefined {
  if (text === '') return undefined;
  if (!columns.isField(text, attributes))
    throw new UnknownColumnMeaning(
      { field: text.slice(0, 100), known: columns.fields.join(', ') },
      '/mapping',
    );
  return text;
}
