import { type Preview, previewOf, type Table } from '#libs/spreadsheets';
import { COLUMNS } from './columns.js';
import { type Knowledge, type ReadLine, readRow } from './reading.js';

/** What a table would become as lines of a pledge. @throws TableIsEmpty, TableTooLarge, UnknownColumnMeaning */
export const preview = (
  table: Table,
  known: Knowledge,
  mapping: readonly (string | null)[] | undefined,
): Preview<ReadLine> =>
  previewOf(
    table,
    {
      columns: COLUMNS,
      attributes: known.attributes,
      read: (row, columns, cells) => readRow(known, row, columns, cells),
    },
    mapping,
  );
