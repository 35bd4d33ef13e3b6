import { folded } from './names.js';
import { type Field, headerRow, isField, LINE_FIELDS, meaningsOf } from './columns.js';
import { TableIsEmpty, TableTooLarge, UnknownColumnMeaning } from './import.errors.js';
import type { ReadColumn, RowError } from './cells.js';
import { type Knowledge, type ReadLine, RowReader } from './reading.js';
import { MAX_COLUMNS, type Table } from './table.js';

/** As many lines as a pledge has at the most. */
export const MAX_LINES = 200;

export interface PreviewedRow {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  readonly values: readonly string[];
  readonly line: ReadLine | null;
  readonly errors: readonly RowError[];
  /** What has to be added before it can be offered. */
  readonly missing: readonly RowError[];
}

export interface Preview {
  readonly columns: readonly { header: string; field: string | null; sample: string | null }[];
  readonly rows: readonly PreviewedRow[];
  readonly counts: Readonly<Record<'rows' | 'ready' | 'incomplete' | 'wrong', number>>;
}

/**
 * What a table would become. `mapping` says for each column what it means, `null` or an empty text that it means
 * nothing; without one, the headers are understood as far as they can be.
 * @throws TableIsEmpty, TableTooLarge, UnknownColumnMeaning
 */
export function preview(
  table: Table,
  known: Knowledge,
  mapping: readonly (string | null)[] | undefined,
): Preview {
  const attributes = new Set(
    [...known.items.values()].flatMap((item) => item.attributes.map(({ key }) => key)),
  );
  const top = headerRow(table, attributes);
  const width = Math.max(0, ...table.map((row) => row.length));
  const headers = Array.from({ length: width }, (_, index) => String(table[top]?.[index] ?? ''));
  const fields = mapping
    ? headers.map((_, index) => asField(mapping[index] ?? '', attributes))
    : meaningsOf(headers, attributes);
  const columns = headers.map((header, index): ReadColumn => ({ header, field: fields[index] }));
  const below = table
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(top + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (below.length === 0) throw new TableIsEmpty();
  if (below.length > MAX_LINES) throw new TableTooLarge({ maxRows: MAX_LINES, maxColumns: MAX_COLUMNS });
  const rows = below.map(({ cells, row }): PreviewedRow => {
    const reader = new RowReader(known, row, columns, cells);
    const line = reader.read();
    return {
      row,
      values: headers.map((_, index) => String(cells[index] ?? '')),
      line,
      errors: reader.errors,
      missing: line ? reader.missing(line) : [],
    };
  });
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

function asField(text: string, attributes: ReadonlySet<string>): Field | undefined {
  if (text === '') return undefined;
  if (!isField(text, attributes))
    throw new UnknownColumnMeaning({ field: text.slice(0, 100), known: LINE_FIELDS.join(', ') }, '/mapping');
  return text;
}
