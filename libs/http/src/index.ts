export * from './fields.js';
export { IdPipe, inputPipe, StorableTextPipe } from './input.pipe.js';
export * from './page.js';
export {
  FieldProblem,
  ListTooLong,
  NotFound,
  Problem,
  problemOf,
  STATUS,
  ValidationFailed,
  VersionMismatch,
  type BrokenRule,
} from './problem.js';
export { BodyTooLarge, MediaTypeNotTaken, RawBody, type RawBodyRules, TakesRawBody } from './raw-body.js';
export { AsCsv, AsXlsx, ReaderLanguage } from './sheet-files.js';
export {
  csvText,
  plainCell,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  sheetOf,
  unescapedCell,
  XLSX_TYPE,
  xlsxBytes,
} from './spreadsheet.js';
export { ChangesVersion, IfMatch, RequiredIfMatch, requireVersion } from './version.js';
