import { unitName } from '#libs/catalogue';
import type { Sheet } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { attributeField, type Columns } from './columns.js';
import type { Known } from './things.js';
import type { Words } from './words.js';

const TITLES = {
  catalogue: { de: 'Katalog', uk: 'Каталог', en: 'Catalogue' },
  choices: { de: 'Möglichkeiten', uk: 'Варіанти', en: 'Choices' },
  details: { de: 'mögliche Angaben', uk: 'можливі характеристики', en: 'possible details' },
} as const satisfies Record<string, Text>;

type Naming = Pick<Known, 'items' | 'attributes' | 'language'>;
type ItemColumns = Pick<Columns<'itemCode' | 'itemName' | 'unit'>, 'headerOf'>;

/** Behind a template: what the catalogue has, under the headers that a table says it with. */
export function catalogueSheet({ items, attributes, language }: Naming, columns: ItemColumns): Sheet {
  const details = (keys: readonly string[]): string =>
    keys.map((key) => columns.headerOf(attributeField(key), language, attributes)).join('; ');
  return {
    title: TITLES.catalogue[language],
    headers: [
      columns.headerOf('itemCode', language),
      columns.headerOf('itemName', language),
      columns.headerOf('unit', language),
      TITLES.details[language],
    ],
    rows: [...items.values()].map(({ code, name, unit, attributes: known }) => [
      code,
      name[language],
      unitName(unit)[language],
      details(known.map(({ key }) => key)),
    ]),
  };
}

/** Behind a template: the words that its columns take. */
export function choicesSheet(
  language: Language,
  columns: readonly (readonly [header: string, words: Pick<Words<string>, 'names'>])[],
): Sheet {
  const lists = columns.map(([, { names }]) => Object.values(names).map((name) => name[language]));
  return {
    title: TITLES.choices[language],
    headers: columns.map(([header]) => header),
    rows: Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, row) =>
      lists.map((list) => list[row] ?? null),
    ),
  };
}
