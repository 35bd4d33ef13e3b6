import { type CatalogueAttribute, type Limit, unitName } from '#libs/catalogue';
import { attributeField, type AttributeNames, type ItemKnown } from '#libs/spreadsheets';
import type { SheetCell } from '#libs/http';
import type { Language } from '#libs/kernel';
import { COLUMNS, type Field } from './columns.js';
import { limitCell } from './limit.cells.js';
import { HORIZON_WORDS, SUBSTITUTE_WORDS, VISIBILITY_WORDS } from './need.words.js';
import type { ReadLine } from './reading.js';

type NeededItem = ItemKnown<CatalogueAttribute>;

/** The line of a need as it is kept. */
export type KeptLine = { readonly [K in keyof ReadLine]?: ReadLine[K] | null } & Pick<
  ReadLine,
  'itemCode' | 'quantity' | 'placeId' | 'horizon' | 'visibility'
>;

/** What codes are called in the table. */
export interface Naming {
  readonly language: Language;
  readonly items: ReadonlyMap<string, NeededItem>;
  readonly attributes: AttributeNames;
  /** The name of a place, or its id where the name would not lead back to it. */
  readonly place: (id: string) => string;
}

export interface LinesSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Lines as a table that can be read in again: headers and words in the reader's language. */
export function linesSheet(lines: readonly KeptLine[], naming: Naming): LinesSheet {
  const { language, items, attributes, place } = naming;
  const item = ({ itemCode }: KeptLine): NeededItem | undefined => items.get(itemCode ?? '');
  const unit = (line: KeptLine): string | null => {
    const counted = item(line);
    return counted ? unitName(counted.unit)[language] : (line.unitWord ?? null);
  };
  const cells: readonly (readonly [Field, (line: KeptLine) => SheetCell])[] = [
    ['itemCode', (line) => line.itemCode],
    ['itemName', (line) => item(line)?.name[language] ?? null],
    ['quantity', (line) => line.quantity],
    ['unit', unit],
    ['packSize', (line) => line.packSize ?? null],
    ['place', (line) => place(line.placeId)],
    ['usefulFrom', (line) => line.usefulFrom ?? null],
    ['latest', (line) => line.latest ?? null],
    ['horizon', (line) => HORIZON_WORDS.names[line.horizon][language]],
    [
      'acceptSubstitutes',
      ({ acceptSubstitutes }) =>
        acceptSubstitutes == null ? null : SUBSTITUTE_WORDS.names[acceptSubstitutes ? 'yes' : 'no'][language],
    ],
    ['visibility', (line) => VISIBILITY_WORDS.names[line.visibility][language]],
    ...keysOf(lines).map(
      (key) => [attributeField(key), (line: KeptLine) => cellOf(key, line, item(line), language)] as const,
    ),
    ['ownWords', (line) => line.ownWords ?? null],
  ];
  return {
    headers: cells.map(([field]) => COLUMNS.headerOf(field, language, attributes)),
    rows: lines.map((line) => cells.map(([, cell]) => cell(line))),
  };
}

const keysOf = (lines: readonly KeptLine[]): string[] =>
  [...new Set(lines.flatMap(({ limits }) => (limits ?? []).map(({ attribute }) => attribute)))].sort();

function cellOf(
  key: string,
  { limits }: KeptLine,
  item: NeededItem | undefined,
  language: Language,
): SheetCell {
  const limit = (limits ?? []).find(({ attribute }: Limit) => attribute === key);
  const attribute = item?.attributes.find((one: CatalogueAttribute) => one.key === key);
  return limit ? limitCell(limit, attribute, language) : null;
}
