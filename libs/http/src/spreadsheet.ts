import type { Language, Text } from '#libs/kernel';
import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';

export type SheetCell = string | number | null;

/** A table with its headers. Days are texts `YYYY-MM-DD`. */
export interface Sheet {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A column of a list: what stands above it, and what a row says in it. */
export type SheetColumn<T> = readonly [header: Text, cell: (row: T, language: Language) => SheetCell];

/** A list of things as a sheet in the language of its reader. */
export const sheetOf = <T>(
  title: Text,
  columns: readonly SheetColumn<T>[],
  rows: readonly T[],
  language: Language,
): Sheet => ({
  title: title[language],
  headers: columns.map(([header]) => header[language]),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row, language))),
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The content of the answer in OpenAPI. */
export const CSV_CONTENT = { content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } };
export const XLSX_CONTENT = { content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } };
export const XLSX_TYPE = XLSX;

/** What begins like a formula, spreadsheets would carry out; people of other organisations wrote these texts. */
const LIKE_A_FORMULA = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;
/** The text as a cell that no spreadsheet takes for a formula. */
export const plainCell = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** What was written into such a cell. */
export const unescapedCell = (text: string): string =>
  text.startsWith("'") && LIKE_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** As spreadsheets in Germany and Ukraine open it without being asked: semicolons, decimal comma, byte order mark. */
export function csvText({ headers, rows }: Sheet): string {
  const cell = (value: SheetCell): string =>
    typeof value === 'number' ? String(value).replace('.', ',') : plainCell(value ?? '');
  return stringify([headers.map(cell), ...rows.map((row) => row.map(cell))], {
    delimiter: ';',
    record_delimiter: '\r\n',
    bom: true,
    quoted_match: /[\r\n\t]/,
  });
}

/** The writer looks texts up in a plain object: one that is named like a method of it gets a space at its end. */
const findable = (text: string): string => (text in {} ? `${text} ` : text);

/** A workbook; sheets behind the first tell what its cells can name. */
export function xlsxBytes(...sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(sheets.map(workbookSheet)).toBuffer();
}

function workbookSheet({ title, headers, rows }: Sheet) {
  const cell = (value: SheetCell) =>
    typeof value === 'string' ? { value: findable(plainCell(value)), type: String } : value;
  return {
    sheet: title.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31) || 'Tabelle',
    data: [
      headers.map((header) => ({
        value: findable(plainCell(header)),
        type: String,
        fontWeight: 'bold' as const,
      })),
      ...rows.map((row) => row.map(cell)),
    ],
    columns: headers.map((header, index) => ({
      width: Math.min(50, 2 + Math.max(header.length, ...rows.map((row) => String(row[index] ?? '').length))),
    })),
    stickyRowsCount: 1,
  };
}

const download = (content: Buffer, type: string, fileName: string): StreamableFile =>
  new StreamableFile(content, {
    type,
    disposition: `attachment; filename="${fileName}"`,
    length: content.length,
  });

export const csvFile = (sheet: Sheet, fileName: string): StreamableFile =>
  download(Buffer.from(csvText(sheet), 'utf8'), 'text/csv; charset=utf-8', `${fileName}.csv`);

export const xlsxFile = (sheet: Sheet | readonly Sheet[], fileName: string): Promise<StreamableFile> =>
  xlsxBytes(...[sheet].flat()).then((content) => download(content, XLSX, `${fileName}.xlsx`));
