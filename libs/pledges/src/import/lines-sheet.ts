import type { SheetCell } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { CONDITIONS } from '#libs/spreadsheets';
import { NO_DEFECTS_TEXT } from '../domain/defects.js';
import { COLUMNS, type Field } from './columns.js';
import type { ReadLine } from './reading.js';

/** The line of a pledge as it is kept. */
export type KeptLine = {
  readonly [K in keyof ReadLine]?: ReadLine[K] | null;
} & Pick<ReadLine, 'itemCode' | 'quantity' | 'condition' | 'placeId'>;

interface Naming {
  readonly language: Language;
  readonly item: (code: string) => Text | undefined;
}

const scaled = (value: number | null | undefined, by: number): number | null =>
  value === null || value === undefined ? null : value / by;

/** Lines as a table that can be read in again: headers and words in the reader's language. */
export function linesSheet(
  lines: readonly KeptLine[],
  { language, item }: Naming,
): { headers: string[]; rows: SheetCell[][] } {
  const cells: readonly (readonly [Field, (line: KeptLine) => SheetCell])[] = [
    ['itemCode', (line) => line.itemCode],
    ['itemName', (line) => item(line.itemCode)?.[language] ?? null],
    ['quantity', (line) => line.quantity],
    ['minimumQuantity', (line) => line.minimumQuantity ?? null],
    ['packSize', (line) => line.packSize ?? null],
    ['condition', (line) => CONDITIONS.names[line.condition][language]],
    ['place', (line) => line.placeId],
    ['availableFrom', (line) => line.availableFrom ?? null],
    ['availableUntil', (line) => line.availableUntil ?? null],
    ['bestBefore', (line) => line.bestBefore ?? null],
    ['lotNumber', (line) => line.lotNumber ?? null],
    ['unitWeight', (line) => scaled(line.unitWeightG, 1_000)],
    ['palletPlaces', (line) => line.vehicle?.palletPlaces ?? line.palletPlaces ?? null],
    ['value', (line) => scaled(line.valueCents, 100)],
    ['defects', (line) => line.defects ?? (line.noKnownDefects ? NO_DEFECTS_TEXT[language] : null)],
    ['vin', (line) => line.vin ?? null],
    ['licenceClass', (line) => line.vehicle?.licenceClass ?? null],
    ['seats', (line) => line.vehicle?.seats ?? null],
    ['payload', (line) => scaled(line.vehicle?.payloadG, 1_000)],
    ['loadVolume', (line) => scaled(line.vehicle?.volumeCm3, 1_000_000)],
    ['maxSpeed', (line) => line.vehicle?.maxSpeedKmh ?? null],
    ...attributesOf(lines).map(
      (key) => [`attribute:${key}`, (line: KeptLine) => attributeCell(line.specification?.[key])] as const,
    ),
  ];
  return {
    headers: cells.map(([field]) => COLUMNS.headerOf(field, language)),
    rows: lines.map((line) => cells.map(([, cell]) => cell(line))),
  };
}

const attributesOf = (lines: readonly KeptLine[]): string[] =>
  [...new Set(lines.flatMap((line) => Object.keys(line.specification ?? {})))].sort();

const attributeCell = (value: string | number | boolean | undefined): SheetCell =>
  typeof value === 'boolean' ? String(value) : (value ?? null);
