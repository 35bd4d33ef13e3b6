import { fill, type Language, MAX_QUANTITY, type Text } from '#libs/kernel';
import { type Cell, countOf, folded, gramsOf, type Table, TableIsEmpty } from '#libs/spreadsheets';
import { SystemListUnknown } from './consignment.errors.js';
import type { SystemLine } from './readiness.js';

/** What of a row cannot be read, in the reader's language. */
export interface SystemListError {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  readonly text: string;
}

type Column = 'position' | 'name' | 'quantity' | 'weight';

/** How the columns may be called; of the Ukrainian system first. The words of the real export are not known to us. */
const WORDS: Readonly<Record<Column, readonly string[]>> = {
  position: ['№', '№ з/п', '№ п/п', 'номер', 'позиція', 'nr', 'pos', 'position', 'no'],
  name: [
    'найменування',
    'назва',
    'назва товару',
    'найменування товару',
    'найменування гуманітарної допомоги',
    'товар',
    'bezeichnung',
    'name',
    'item',
    'description',
  ],
  quantity: ['кількість', 'к-сть', 'кіл-ть', 'штук', 'шт', 'menge', 'anzahl', 'quantity', 'pieces'],
  weight: [
    'вага',
    'вага кг',
    'вага брутто',
    'маса',
    'маса брутто',
    'загальна вага',
    'gewicht',
    'gesamtgewicht',
    'bruttogewicht',
    'weight',
    'gross weight',
  ],
};
const COLUMN_OF = new Map(
  (Object.keys(WORDS) as Column[]).flatMap((column) =>
    WORDS[column].map((word) => [folded(word), column] as const),
  ),
);
const NEEDED: readonly Column[] = ['name', 'quantity', 'weight'];
const TITLE_ROWS = 10;
const MAX_NAME = 300;
const MAX_WEIGHT_G = 1_000_000_000_000;

const ERRORS = {
  name: {
    de: 'Zeile {row}: Die Bezeichnung fehlt oder ist länger als {max} Zeichen.',
    uk: 'Рядок {row}: найменування не вказано або воно довше за {max} знаків.',
    en: 'Row {row}: the name is missing or longer than {max} characters.',
  },
  quantity: {
    de: 'Zeile {row}: „{value}“ ist keine ganze Menge. Geben Sie Stück als Zahl an, etwa 60.',
    uk: 'Рядок {row}: «{value}» не є цілою кількістю. Вкажіть число штук, наприклад 60.',
    en: 'Row {row}: “{value}” is no whole quantity. Give pieces as a number, such as 60.',
  },
  weight: {
    de: 'Zeile {row}: „{value}“ ist kein Gewicht. Geben Sie Kilogramm an, etwa 12,5.',
    uk: 'Рядок {row}: «{value}» не є вагою. Вкажіть кілограми, наприклад 12,5.',
    en: 'Row {row}: “{value}” is no weight. Give kilograms, such as 12.5.',
  },
} as const satisfies Record<string, Text>;

/**
 * The lines of a list as the Ukrainian system exports it; weights are of whole lines, in kilograms unless said. What
 * cannot be read is named by its row and left out. @throws SystemListUnknown, TableIsEmpty
 */
export function readSystemList(
  table: Table,
  language: Language,
): { lines: SystemLine[]; errors: SystemListError[] } {
  const { top, columns } = headers(table);
  const rows = table
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(top + 1)
    .filter(({ cells }) => !isSum(cells, columns) && cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw new TableIsEmpty();
  const lines: SystemLine[] = [];
  const errors: SystemListError[] = [];
  for (const [index, { row, cells }] of rows.entries()) {
    const cell = (column: Column): Cell => cells[columns.get(column) ?? -1] ?? '';
    const name = String(cell('name')).replace(/\s+/g, ' ').trim();
    const quantity = countOf(cell('quantity'));
    const weightG = gramsOf(cell('weight'), String(table[top]?.[columns.get('weight') ?? -1] ?? ''));
    const wrong = (what: keyof typeof ERRORS, value: Cell = ''): number =>
      errors.push({
        row,
        text: fill(ERRORS[what], language, { row, value: String(value).slice(0, 60), max: MAX_NAME }),
      });
    const isName = name !== '' && name.length <= MAX_NAME;
    const isQuantity = isWhole(quantity, 1, MAX_QUANTITY);
    const isWeight = isWhole(weightG, 0, MAX_WEIGHT_G);
    if (!isName) wrong('name');
    if (!isQuantity) wrong('quantity', cell('quantity'));
    if (!isWeight) wrong('weight', cell('weight'));
    if (!isName || !isQuantity || !isWeight) continue;
    const number = countOf(cell('position'));
    const position = isWhole(number, 1, 200) ? number : index + 1;
    lines.push({ position, name, quantity, weightG });
  }
  return { lines, errors };
}

const isWhole = (value: number | undefined, min: number, max: number): value is number =>
  value !== undefined && Number.isInteger(value) && value >= min && value <= max;

const SUM_WORDS = new Set(['разом', 'всього', 'усього', 'summe', 'gesamt', 'total']);
/** A last row of sums is no line. */
function isSum(cells: readonly Cell[], columns: ReadonlyMap<Column, number>): boolean {
  const said = cells.map((cell) => folded(String(cell)));
  const name = said[columns.get('name') ?? -1] ?? '';
  return SUM_WORDS.has(name) || (name === '' && said.some((one) => SUM_WORDS.has(one)));
}

function headers(table: Table): { top: number; columns: ReadonlyMap<Column, number> } {
  const rows = table.slice(0, TITLE_ROWS).map((row) => {
    const columns = new Map<Column, number>();
    row.forEach((cell, index) => {
      const column = columnOf(String(cell));
      if (column && !columns.has(column)) columns.set(column, index);
    });
    return columns;
  });
  const best = rows.reduce((a, b, index) => (b.size > (rows[a]?.size ?? 0) ? index : a), 0);
  const columns = rows[best] ?? new Map<Column, number>();
  if (!NEEDED.every((column) => columns.has(column))) throw new SystemListUnknown();
  return { top: best, columns };
}

const columnOf = (header: string): Column | undefined =>
  COLUMN_OF.get(folded(header)) ?? COLUMN_OF.get(folded(header.replace(/[([,][^)\]]*[)\]]?/g, ' ')));
