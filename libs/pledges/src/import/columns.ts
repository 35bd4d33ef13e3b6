import { type AttributeField, Columns, type ColumnWords } from '#libs/spreadsheets';

/** What a column can say of goods. */
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
  minimumQuantity: [
    { de: 'Abgabe ab', uk: 'Надання від', en: 'Given from' },
    [
      'mindestmenge',
      'mindestabgabe',
      'mindestabgabemenge',
      'minimum',
      'minimum quantity',
      'moq',
      'мінімальна кількість',
      'не менше',
    ],
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
} as const satisfies Record<string, ColumnWords>;

type LineField = keyof typeof WORDS;
/** A detail of every line, or `attribute:<key>` for an attribute of the catalogue. */
export type Field = LineField | AttributeField;

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

export const COLUMNS = new Columns<LineField>(WORDS, ATTRIBUTE_WORDS);
