export { DID_YOU_MEAN } from './cell.texts.js';
export { type ReadColumn, RowCells, type RowError } from './cells.js';
export {
  type AttributeField,
  attributeField,
  attributeKey,
  AttributeNames,
  Columns,
  type ColumnWords,
} from './columns.js';
export {
  asColumns,
  ColumnMeanings,
  ColumnMeaningsQuery,
  ImportedRowView,
  importPreviewOf,
  PastedCells,
  SENT_TABLE,
} from './http/import.dto.js';
export { catalogueSheet, choicesSheet } from './template.js';
export { CONDITIONS } from './condition.words.js';
export { ImportHasMovedOn, ImportIsUndone } from './import.errors.js';
export { KnownQueries } from './known.queries.js';
export { folded, NameIndex } from './names.js';
export { MAX_LINES, type Preview, previewOf, type ReadRow } from './preview.js';
export { SpreadsheetsModule } from './spreadsheets.module.js';
export { type Cell, checkedTable, decoded, MAX_ROWS, readText, type Table } from './table.js';
export { TableIsEmpty, TableTooLarge, TableUnreadable } from './table.errors.js';
export {
  attributesIn,
  type ItemKnown,
  itemIn,
  type Known,
  placeIn,
  specificationIn,
  unitIn,
  yesNoIn,
} from './things.js';
export { centsOf, countOf, dayOf, gramsOf, lastDayOf, millimetresOf, numberOf, yesNoOf } from './values.js';
export { type Words, wordsIn } from './words.js';
export { inflatedXml, storedArchive } from './workbook.archive.js';
export { readTable, readWorkbook } from './workbook.js';
