import { parse } from 'csv-parse/sync';
import { TableTooLarge, TableUnreadable } from './table.errors.js';
import type { Language } from '#libs/kernel';
import { unescapedCell } from '#libs/http';

/** A cell as it was written, or as a number where the file knows it as one. Days are `YYYY-MM-DD`. */
export type Cell = string | number;
export type Table = readonly (readonly Cell[])[];

/** As many lines as a pledge may have, and a few rows for titles and headers. */
export const MAX_ROWS = 220;
export const MAX_COLUMNS = 60;
const MAX_CELL = 4_000;

/** What was pasted from a spreadsheet, or the text of a CSV file. @throws TableUnreadable, TableTooLarge */
export function readText(text: string): Table {
  const plain = text.replace(/^\ufeff/, '');
  let rows: string[][];
  try {
    rows = parse(plain, {
      delimiter: delimiterOf(plain),
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: MAX_ROWS + 1,
    });
  } catch {
    throw new TableUnreadable();
  }
  return checkedTable(rows);
}

/** The text of a CSV file: Unicode, or what a spreadsheet of the reader's country writes. */
export function decoded(bytes: Uint8Array, language: Language): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(language === 'uk' ? 'windows-1251' : 'windows-1252').decode(bytes);
  }
}

/** Within the limits, without what the export puts before a formula, and without empty rows at the end. */
export function checkedTable(rows: readonly (readonly Cell[])[]): Table {
  const cleaned = rows.map((row) => row.map(cleanCell));
  while (cleaned.length > 0 && cleaned.at(-1)!.every((cell) => cell === '')) cleaned.pop();
  if (cleaned.length > MAX_ROWS || cleaned.some((row) => row.length > MAX_COLUMNS))
    throw new TableTooLarge({ maxRows: MAX_ROWS - 20, maxColumns: MAX_COLUMNS });
  return cleaned;
}

const cleanCell = (cell: Cell): Cell =>
  typeof cell === 'number' ? cell : unescapedCell(storable(cell).slice(0, MAX_CELL).trim()).trim();

/** Without what PostgreSQL cannot keep. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

/** Spreadsheets paste tabs; files of German and Ukrainian ones have semicolons, of English ones commas. */
function delimiterOf(text: string): string {
  const unquoted = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  if (unquoted.includes('\t')) return '\t';
  return unquoted.includes(';') ? ';' : ',';
}
