import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language } from '#libs/kernel';
import type { UnmetItemView, UnmetNeedsView } from './http/unmet-needs.dto.js';

type SpecificationView = UnmetItemView['specifications'][number];
interface Row {
  readonly item: UnmetItemView;
  readonly specification: SpecificationView;
  readonly place: SpecificationView['places'][number];
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, ({ item }) => item.itemCode],
  [{ de: 'Bezeichnung', uk: 'Назва', en: 'Item' }, ({ item }, language) => item.itemName[language]],
  [
    { de: 'Anforderungen', uk: 'Вимоги', en: 'Specification' },
    ({ specification }, language) => specification.words.map((words) => words[language]).join('; '),
  ],
  [{ de: 'Ort', uk: 'Місце', en: 'Place' }, ({ place }, language) => place.placeName[language]],
  [{ de: 'Oblast', uk: 'Область', en: 'Oblast' }, ({ place }) => place.oblast],
  [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ({ item }, language) => item.unitName[language]],
  [{ de: 'Gewünscht', uk: 'Потрібно', en: 'Asked for' }, ({ place }) => place.asked],
  [{ de: 'Gedeckt', uk: 'Забезпечено', en: 'Covered' }, ({ place }) => place.covered],
  [{ de: 'Davon angenommen', uk: 'З них прийнято', en: 'Of it accepted' }, ({ place }) => place.accepted],
  [{ de: 'Vorgeschlagen', uk: 'Запропоновано', en: 'Proposed' }, ({ place }) => place.proposed],
  [{ de: 'Noch offen', uk: 'Ще потрібно', en: 'Still open' }, ({ place }) => place.open],
  [{ de: 'Positionen', uk: 'Позицій', en: 'Lines' }, ({ place }) => place.lines],
];

/** What is still open, a row for each item, specification and place. */
export const unmetNeedsSheet = ({ items }: UnmetNeedsView, language: Language): Sheet =>
  sheetOf(
    { de: 'Offener Bedarf', uk: 'Незакриті потреби', en: 'Unmet needs' },
    COLUMNS,
    items.flatMap((item) =>
      item.specifications.flatMap((specification) =>
        specification.places.map((place) => ({ item, specification, place })),
      ),
    ),
    language,
  );
