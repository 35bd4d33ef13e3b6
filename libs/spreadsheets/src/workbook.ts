import type { Language } from '#libs/kernel';
import { readSheet } from 'read-excel-file/node';
import { inflatedXml, storedArchive } from './workbook.archive.js';
import { TableTooLarge, TableUnreadable } from './table.errors.js';
import { type Cell, checkedTable, decoded, MAX_COLUMNS, MAX_ROWS, readText, type Table } from './table.js';

/**
 * The first sheet of an XLSX file. The reader is given only the parts it needs, unpacked under a limit before, so that
 * a small file cannot grow beyond bounds. @throws TableUnreadable, TableTooLarge
 */
export async function readWorkbook(file: Buffer): Promise<Table> {
  const parts = await inflatedXml(file);
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet(storedArchive(parts));
  } catch {
    throw new TableUnreadable();
  }
  const used = rows.slice(0, 1 + rows.findLastIndex((row) => row.some((cell) => cell !== null)));
  if (used.length > MAX_ROWS) throw new TableTooLarge({ maxRows: MAX_ROWS - 20, maxColumns: MAX_COLUMNS });
  return checkedTable(used.map((row) => row.map(cellOf)));
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' ? value : '';
}

/** A CSV or XLSX file, told apart by its first bytes. @throws TableUnreadable, TableTooLarge */
export async function readTable(file: Buffer, language: Language): Promise<Table> {
  const isArchive = file.toString('latin1', 0, 2) === 'PK';
  return isArchive ? readWorkbook(file) : readText(decoded(file, language));
}
