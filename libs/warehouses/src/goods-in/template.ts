import type { Sheet, SheetCell } from '#libs/http';
import type { Text } from '#libs/kernel';
import { catalogueSheet, choicesSheet, CONDITIONS } from '#libs/spreadsheets';
import { unitName } from '#libs/catalogue';
import { COLUMNS, type Field } from './columns.js';
import { ENTRY_DISPOSITIONS } from './disposition.words.js';
import type { Knowledge } from './reading.js';
import { EXAMPLE } from './row.texts.js';

const TITLES = {
  goods: { de: 'Eingang', uk: 'Надходження', en: 'Goods in' },
  places: { de: 'Plätze', uk: 'Місця', en: 'Places' },
} as const satisfies Record<string, Text>;

type Named = Pick<Knowledge, 'items' | 'attributes' | 'language' | 'places'> & { readonly giverName: Text };

/** A table for a delivery, with one example row, and behind it what its cells can name. */
export function template(itemCode: string, bestBefore: string, known: Named): readonly Sheet[] {
  const { language, items, places, giverName } = known;
  const item = items.get(itemCode);
  const example: readonly (readonly [Field, SheetCell])[] = [
    ['itemCode', itemCode],
    ['itemName', item?.name[language] ?? null],
    ['quantity', 40],
    ['unit', item ? unitName(item.unit)[language] : null],
    ['storagePlace', places[0]?.code ?? null],
    ['disposition', ENTRY_DISPOSITIONS.names.available[language]],
    ['condition', CONDITIONS.names.good[language]],
    ['lotNumber', EXAMPLE[language]],
    ['bestBefore', bestBefore],
    ['unitWeight', 1.5],
    ['giver', giverName[language]],
  ];
  const header = (field: Field): string => COLUMNS.headerOf(field, language);
  return [
    {
      title: TITLES.goods[language],
      headers: example.map(([field]) => header(field)),
      rows: [example.map(([, cell]) => cell)],
    },
    catalogueSheet(known, COLUMNS),
    {
      title: TITLES.places[language],
      headers: [header('storagePlace')],
      rows: places.map(({ code }) => [code]),
    },
    choicesSheet(language, [
      [header('disposition'), ENTRY_DISPOSITIONS],
      [header('condition'), CONDITIONS],
    ]),
  ];
}
