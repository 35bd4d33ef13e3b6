import type { Sheet, SheetCell } from '#libs/http';
import type { Language } from '#libs/kernel';
import type { PackingLineView, PackingView } from '../http/packing.dto.js';
import { COLUMNS, type Field } from './columns.js';
import { KIND_WORDS } from './kind.words.js';

type Unit = PackingView['units'][number];

interface Row {
  readonly unit?: Unit;
  readonly line?: PackingLineView;
  readonly quantity?: number;
}

const GRAMS = 1_000;
const MILLIMETRES = 10;

type Cell = (row: Row, language: Language) => SheetCell;

const scaled = (value: number | null | undefined, by: number): number | null =>
  value === null || value === undefined ? null : value / by;

const CELLS: readonly (readonly [Field, Cell])[] = [
  ['package', ({ unit }) => unit?.code ?? null],
  ['kind', ({ unit }, language) => (unit ? KIND_WORDS.names[unit.kind][language] : null)],
  ['standsOn', ({ unit }) => unit?.parentCode ?? null],
  ['position', ({ line }) => line?.position ?? null],
  ['itemCode', ({ line }) => line?.itemCode ?? null],
  ['itemName', ({ line }, language) => line?.itemName[language] ?? null],
  ['lotNumber', ({ line }) => line?.lotNumber ?? null],
  ['quantity', ({ quantity }) => quantity ?? null],
  ['unit', ({ line }, language) => line?.unitName[language] ?? null],
  ['grossWeight', ({ unit }) => scaled(unit?.grossWeightG, GRAMS)],
  ['length', ({ unit }) => scaled(unit?.lengthMm, MILLIMETRES)],
  ['width', ({ unit }) => scaled(unit?.widthMm, MILLIMETRES)],
  ['height', ({ unit }) => scaled(unit?.heightMm, MILLIMETRES)],
];

/** What is in which package, and below it what is loose: to be filled in, and read in again as it stands. */
export function packingSheet({ reference, lines, units }: PackingView, language: Language): Sheet {
  const packed = units.flatMap((unit): Row[] =>
    unit.contents.length === 0
      ? [{ unit }]
      : unit.contents.map(({ consignmentLineId, quantity }) => {
          const line = lines.find((one) => one.consignmentLineId === consignmentLineId);
          return { unit, quantity, ...(line ? { line } : {}) };
        }),
  );
  const loose = lines.flatMap((line): Row[] => (line.loose > 0 ? [{ line, quantity: line.loose }] : []));
  return {
    title: reference,
    headers: CELLS.map(([field]) => COLUMNS.headerOf(field, language)),
    rows: [...packed, ...loose].map((row) => CELLS.map(([, cell]) => cell(row, language))),
  };
}
