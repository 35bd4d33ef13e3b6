import { type AttributeField, Columns, type ColumnWords } from '#libs/spreadsheets';

/** What a column can say of goods in a hall. */
const WORDS = {
  itemCode: [
    { de: 'Artikelnummer', uk: 'Код', en: 'Code' },
    ['artikel nr', 'artikelnr', 'katalognummer', 'item code', 'sku', 'код каталогу'],
  ],
  itemName: [
    { de: 'Bezeichnung', uk: 'Назва', en: 'Item' },
    ['artikel', 'gegenstand', 'was', 'name', 'найменування', 'товар', 'предмет', 'майно'],
  ],
  quantity: [
    { de: 'Menge', uk: 'Кількість', en: 'Quantity' },
    ['anzahl', 'stück', 'stückzahl', 'stk', 'gezählt', 'amount', 'qty', 'count', 'к сть', 'кіл ть', 'шт'],
  ],
  unit: [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ['одиниця виміру', 'од виміру', 'од вим', 'од']],
  storagePlace: [
    { de: 'Platz', uk: 'Місце', en: 'Place' },
    [
      'lagerplatz',
      'regal',
      'stellplatz',
      'storage place',
      'rack',
      'location',
      'місце зберігання',
      'стелаж',
      'комірка',
    ],
  ],
  disposition: [
    { de: 'Zustand im Bestand', uk: 'Стан запасу', en: 'Disposition' },
    ['verfügbarkeit', 'bestandszustand', 'stock status', 'статус', 'статус запасу'],
  ],
  condition: [{ de: 'Zustand', uk: 'Стан', en: 'Condition' }, ['erhaltungszustand', 'state']],
  lotNumber: [
    { de: 'Charge', uk: 'Партія', en: 'Lot' },
    ['chargennummer', 'lot number', 'batch', 'номер партії'],
  ],
  bestBefore: [
    { de: 'Haltbar bis', uk: 'Придатне до', en: 'Best before' },
    [
      'mhd',
      'mindestens haltbar bis',
      'verfallsdatum',
      'expiry',
      'expiry date',
      'термін придатності',
      'вжити до',
    ],
  ],
  unitWeight: [
    { de: 'Gewicht je Stück (kg)', uk: 'Вага одиниці (кг)', en: 'Unit weight (kg)' },
    ['gewicht', 'einzelgewicht', 'stückgewicht', 'weight', 'вага', 'маса'],
  ],
  giver: [
    { de: 'Von', uk: 'Від кого', en: 'From' },
    ['geber', 'herkunft', 'wer gibt', 'giver', 'donor', 'supplier', 'хто дає', 'надавач'],
  ],
} as const satisfies Record<string, ColumnWords>;

type GoodsField = keyof typeof WORDS;
/** A detail of goods, or `attribute:<key>` for an attribute of the catalogue. */
export type Field = GoodsField | AttributeField;

export const COLUMNS = new Columns<GoodsField>(WORDS);
