import type { Language, Text } from '#libs/kernel';
import { folded } from './names.js';
import type { Table } from './table.js';

/** What a column can say. The first word is the header of our own export, in de, uk, en; the others are understood. */
const WORDS = {
  itemCode: [
    { de: 'Artikelnummer', uk: 'Код', en: 'Code' },
    ['artikel nr', 'artikelnr', 'katalognummer', 'item code', 'sku', 'код каталогу'],
  ],
  itemName: [
    { de: 'Bezeichnung', uk: 'Назва', en: 'Item' },
    [
      'artikel',
      'gegenstand',
      'was',
      'name',
      'artikelbezeichnung',
      'beschreibung',
      'description',
      'найменування',
      'товар',
      'предмет',
      'опис',
    ],
  ],
  quantity: [
    { de: 'Menge', uk: 'Кількість', en: 'Quantity' },
    ['anzahl', 'stück', 'stückzahl', 'stk', 'amount', 'qty', 'count', 'к сть', 'кіл ть', 'шт'],
  ],
  packSize: [
    { de: 'Stück je Packung', uk: 'Штук в упаковці', en: 'Pieces per pack' },
    ['packungsgröße', 'gebinde', 'pack size', 've', 'в упаковці'],
  ],
  condition: [{ de: 'Zustand', uk: 'Стан', en: 'Condition' }, ['erhaltungszustand', 'state']],
  place: [
    { de: 'Ort', uk: 'Місце', en: 'Place' },
    ['standort', 'lagerort', 'stadt', 'location', 'town', 'місто', 'розташування', 'населений пункт'],
  ],
  availableFrom: [
    { de: 'verfügbar ab', uk: 'доступно з', en: 'available from' },
    ['ab', 'abholbar ab', 'from', 'available', 'доступне з', 'доступний з'],
  ],
  availableUntil: [
    { de: 'verfügbar bis', uk: 'доступно до', en: 'available until' },
    ['abholbar bis', 'until', 'доступне до', 'доступний до'],
  ],
  bestBefore: [
    { de: 'MHD', uk: 'придатне до', en: 'best before' },
    [
      'mindestens haltbar bis',
      'haltbar bis',
      'verfallsdatum',
      'verfall',
      'expiry',
      'expiry date',
      'термін придатності',
      'строк придатності',
      'вжити до',
    ],
  ],
  lotNumber: [
    { de: 'Charge', uk: 'Партія', en: 'Lot' },
    ['chargennummer', 'lot number', 'batch', 'номер партії'],
  ],
  unitWeight: [
    { de: 'Gewicht je Stück (kg)', uk: 'Вага одиниці (кг)', en: 'Unit weight (kg)' },
    ['gewicht', 'einzelgewicht', 'stückgewicht', 'weight', 'вага', 'маса'],
  ],
  totalWeight: [
    { de: 'Gesamtgewicht (kg)', uk: 'Загальна вага (кг)', en: 'Total weight (kg)' },
    ['gewicht gesamt', 'weight total', 'загальна маса'],
  ],
  palletPlaces: [
    { de: 'Palettenplätze', uk: 'Палетомісця', en: 'Pallet places' },
    ['paletten', 'stellplätze', 'pallets', 'палети', 'піддони'],
  ],
  value: [
    { de: 'Wert (EUR)', uk: 'Вартість (EUR)', en: 'Value (EUR)' },
    ['wert', 'zeitwert', 'restwert', 'value', 'вартість'],
  ],
  defects: [
    { de: 'Mängel', uk: 'Недоліки', en: 'Defects' },
    ['bekannte mängel', 'schäden', 'bemerkung', 'known defects', 'дефекти', 'відомі недоліки'],
  ],
  vin: [
    { de: 'FIN', uk: 'VIN-код', en: 'VIN' },
    [
      'vin',
      'fahrgestellnummer',
      'fahrzeug identifizierungsnummer',
      'fgst nr',
      'номер кузова',
      'chassis number',
    ],
  ],
  licenceClass: [
    { de: 'Führerscheinklasse', uk: 'Категорія прав', en: 'Licence class' },
    ['führerschein', 'fahrerlaubnisklasse', 'категорія', 'driving licence'],
  ],
  seats: [
    { de: 'Sitze', uk: 'Місць для сидіння', en: 'Seats' },
    ['sitzplätze', 'сидіння', 'кількість місць'],
  ],
  payload: [
    { de: 'Nutzlast (kg)', uk: 'Вантажопідйомність (кг)', en: 'Payload (kg)' },
    ['nutzlast', 'zuladung', 'payload', 'вантажопідйомність'],
  ],
  loadVolume: [
    { de: 'Ladevolumen (m³)', uk: 'Об’єм кузова (м³)', en: 'Load volume (m³)' },
    ['ladevolumen', 'laderaum', 'load volume', 'обʼєм кузова'],
  ],
  maxSpeed: [
    { de: 'Höchstgeschwindigkeit (km/h)', uk: 'Максимальна швидкість (км/год)', en: 'Top speed (km/h)' },
    ['höchstgeschwindigkeit', 'top speed', 'max speed', 'максимальна швидкість'],
  ],
} as const satisfies Record<string, readonly [Text, readonly string[]]>;

type LineField = keyof typeof WORDS;
/** A detail of every line, or `attribute:<key>` for an attribute of the catalogue. */
export type Field = LineField | `attribute:${string}`;
export const LINE_FIELDS = Object.keys(WORDS) as LineField[];

/** Attributes that inventories have words for. */
const ATTRIBUTE_WORDS: Readonly<Record<string, readonly string[]>> = {
  inspection_valid_until: [
    'hu',
    'hu bis',
    'tüv',
    'tüv bis',
    'hauptuntersuchung',
    'техогляд',
    'техогляд до',
    'inspection until',
  ],
  first_registration: ['erstzulassung', 'ez', 'перша реєстрація', 'first registration'],
  mileage: ['kilometerstand', 'km stand', 'laufleistung', 'пробіг', 'mileage'],
  make_model: [
    'hersteller',
    'marke',
    'modell',
    'marke modell',
    'marke und modell',
    'typ',
    'марка',
    'марка модель',
    'make model',
  ],
  fuel: ['kraftstoff', 'antrieb kraftstoff', 'пальне', 'fuel'],
};

const FIELD_OF = new Map<string, Field>([
  ...LINE_FIELDS.flatMap((field) => {
    const [own, others] = WORDS[field];
    return [field, own.de, own.uk, own.en, ...others].map((word) => [folded(word), field] as const);
  }),
  ...Object.entries(ATTRIBUTE_WORDS).flatMap(([key, words]) =>
    words.map((word) => [folded(word), `attribute:${key}` as const] as const),
  ),
]);

/** The header of a column in our own tables. */
export function headerOf(field: Field, language: Language): string {
  return field.startsWith('attribute:')
    ? field.slice('attribute:'.length)
    : WORDS[field as LineField][0][language];
}

/** What a header means; undefined where nobody can tell. */
export function fieldOf(header: string, attributes: ReadonlySet<string>): Field | undefined {
  const whole = folded(header);
  const withoutUnit = folded(header.replace(/[([][^)\]]*[)\]]/g, ' '));
  const known = FIELD_OF.get(whole) ?? FIELD_OF.get(withoutUnit);
  if (known) return known;
  const key = header.trim().toLowerCase().replaceAll(' ', '_');
  return attributes.has(key) ? `attribute:${key}` : undefined;
}

export const isField = (text: string, attributes: ReadonlySet<string>): text is Field =>
  text in WORDS || (text.startsWith('attribute:') && attributes.has(text.slice('attribute:'.length)));

const TITLE_ROWS = 10;

/** The row with the headers: titles may stand above it. */
export function headerRow(table: Table, attributes: ReadonlySet<string>): number {
  const known = table
    .slice(0, TITLE_ROWS)
    .map((row) => row.filter((cell) => fieldOf(String(cell), attributes) !== undefined).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** What each column means; of two that mean the same, the first does. */
export function meaningsOf(
  headers: readonly string[],
  attributes: ReadonlySet<string>,
): (Field | undefined)[] {
  const taken = new Set<Field>();
  return headers.map((header) => {
    const field = fieldOf(header, attributes);
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
}
