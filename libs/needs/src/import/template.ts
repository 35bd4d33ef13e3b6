import type { Sheet } from '#libs/http';
import type { Text } from '#libs/kernel';
import { catalogueSheet, choicesSheet } from '#libs/spreadsheets';
import { COLUMNS } from './columns.js';
import { type KeptLine, linesSheet, type Naming } from './lines-sheet.js';
import { HORIZON_WORDS, SUBSTITUTE_WORDS, VISIBILITY_WORDS } from './need.words.js';
import { EXAMPLE } from './row.texts.js';

const TITLES = {
  needs: { de: 'Bedarf', uk: 'Потреби', en: 'Needs' },
  places: { de: 'Orte', uk: 'Місця', en: 'Places' },
  oblast: { de: 'Gebiet', uk: 'Область', en: 'Oblast' },
} as const satisfies Record<string, Text>;

interface Place {
  readonly id: string;
  readonly oblastName: Text | null;
}

/** A table to be filled in, with one example, and behind it what its cells can name. */
export function template(
  example: Omit<KeptLine, 'ownWords'>,
  naming: Naming,
  places: readonly Place[],
): readonly Sheet[] {
  const { language, place } = naming;
  const line: KeptLine = { ...example, ownWords: EXAMPLE[language] };
  return [
    { title: TITLES.needs[language], ...linesSheet([line], naming) },
    catalogueSheet(naming, COLUMNS),
    {
      title: TITLES.places[language],
      headers: [COLUMNS.headerOf('place', language), TITLES.oblast[language]],
      rows: places.map(({ id, oblastName }) => [place(id), oblastName?.[language] ?? null]),
    },
    choicesSheet(language, [
      [COLUMNS.headerOf('horizon', language), HORIZON_WORDS],
      [COLUMNS.headerOf('acceptSubstitutes', language), SUBSTITUTE_WORDS],
      [COLUMNS.headerOf('visibility', language), VISIBILITY_WORDS],
    ]),
  ];
}
