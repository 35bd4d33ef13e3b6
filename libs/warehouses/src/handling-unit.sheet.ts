import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import type { HandlingUnitState } from './domain/handling-unit.states.js';
import type { UnitKind } from './domain/unit-kinds.js';
import { REASON_FOR_LATER } from './movement.words.js';
import type { HandlingUnitView, UnitContentView } from './http/handling-unit.dto.js';

const KINDS: Readonly<Record<UnitKind, Text>> = {
  box: { de: 'Karton', uk: 'Коробка', en: 'Box' },
  crate: { de: 'Kiste', uk: 'Ящик', en: 'Crate' },
  pallet: { de: 'Palette', uk: 'Палета', en: 'Pallet' },
};
const STATES: Readonly<Record<HandlingUnitState, Text>> = {
  open: { de: 'offen', uk: 'відкрито', en: 'open' },
  sealed: { de: 'verschlossen', uk: 'закрито', en: 'sealed' },
  unpacked: { de: 'ausgepackt', uk: 'розпаковано', en: 'unpacked' },
};

interface Row {
  readonly unit: HandlingUnitView;
  /** Null for a unit in which nothing lies by itself. */
  readonly content: UnitContentView | null;
  /** Of its unit; it alone carries the weights, so that nothing counts twice. */
  readonly isFirst: boolean;
}

const GRAMS = 1_000;
const kilograms = (grams: number | null): number | null => (grams === null ? null : grams / GRAMS);

const COLUMNS: readonly SheetColumn<Row>[] = [
  [{ de: 'Packstück', uk: 'Вантажна одиниця', en: 'Unit' }, ({ unit }) => unit.code],
  [{ de: 'SSCC', uk: 'SSCC', en: 'SSCC' }, ({ unit }) => unit.sscc],
  [{ de: 'Art', uk: 'Вид', en: 'Kind' }, ({ unit }, language) => KINDS[unit.kind][language]],
  [{ de: 'Stand', uk: 'Стан', en: 'State' }, ({ unit }, language) => STATES[unit.state][language]],
  [{ de: 'Platz', uk: 'Місце', en: 'Place' }, ({ unit }) => unit.placeCode],
  [{ de: 'Steht in', uk: 'Розміщено в', en: 'Stands in' }, ({ unit }) => unit.parentCode],
  [{ de: 'Sendung', uk: 'Вантаж', en: 'Consignment' }, ({ unit }) => unit.consignmentReference],
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, ({ content }) => content?.itemCode ?? null],
  [
    { de: 'Bezeichnung', uk: 'Назва', en: 'Item' },
    ({ content }, language) => content?.itemName[language] ?? null,
  ],
  [{ de: 'Charge', uk: 'Партія', en: 'Lot' }, ({ content }) => content?.lotNumber ?? null],
  [
    { de: 'Mindestens haltbar bis', uk: 'Придатне до', en: 'Best before' },
    ({ content }) => content?.bestBefore ?? null,
  ],
  [REASON_FOR_LATER, ({ content }) => content?.laterLotReason ?? null],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, ({ content }) => content?.quantity ?? null],
  [
    { de: 'Einheit', uk: 'Одиниця', en: 'Unit of measure' },
    ({ content }, language) => content?.unitName[language] ?? null,
  ],
  [
    {
      de: 'Packstück: Gewicht erwartet (kg)',
      uk: 'Вантажна одиниця: очікувана вага (кг)',
      en: 'Unit: weight expected (kg)',
    },
    ({ unit, isFirst }) => (isFirst ? kilograms(unit.expectedWeightG) : null),
  ],
  [
    {
      de: 'Packstück: Gewicht gewogen (kg)',
      uk: 'Вантажна одиниця: фактична вага (кг)',
      en: 'Unit: weight as weighed (kg)',
    },
    ({ unit, isFirst }) => (isFirst ? kilograms(unit.grossWeightG) : null),
  ],
];

const rowsOf = (unit: HandlingUnitView): Row[] =>
  unit.contents.length === 0
    ? [{ unit, content: null, isFirst: true }]
    : unit.contents.map((content, index) => ({ unit, content, isFirst: index === 0 }));

/** Units with a row for each thing in them, or one of its own for what holds nothing but other units. */
export const handlingUnitSheet = (units: readonly HandlingUnitView[], language: Language): Sheet =>
  sheetOf(
    { de: 'Packstücke', uk: 'Вантажні одиниці', en: 'Handling units' },
    COLUMNS,
    units.flatMap(rowsOf),
    language,
  );
