import { AttributeNames, Columns, type ColumnWords } from '#libs/spreadsheets';

/** What a column can say of packages and what is in them. */
const WORDS = {
  package: [
    { de: 'Packstück', uk: 'Вантажна одиниця', en: 'Package' },
    [
      'packstück nr',
      'packstücknummer',
      'kolli',
      'kollo',
      'colli',
      'karton nr',
      'paletten nr',
      'box no',
      'package no',
      'pallet no',
      'вантажне місце',
      'місце №',
      '№ місця',
      'номер місця',
      'номер коробки',
      'номер палети',
    ],
  ],
  kind: [
    { de: 'Art', uk: 'Вид', en: 'Kind' },
    ['typ', 'verpackung', 'verpackungsart', 'type', 'packaging', 'тип', 'тара', 'вид пакування', 'упаковка'],
  ],
  standsOn: [
    { de: 'steht auf', uk: 'стоїть на', en: 'stands on' },
    ['auf palette', 'palette', 'on pallet', 'pallet', 'на палеті', 'палета'],
  ],
  position: [
    { de: 'Position', uk: 'Позиція', en: 'Line' },
    ['pos', 'positionsnummer', 'line no', '№ позиції', 'номер позиції'],
  ],
  itemCode: [
    { de: 'Artikelnummer', uk: 'Код', en: 'Code' },
    ['artikel nr', 'artikelnr', 'katalognummer', 'item code', 'sku', 'код каталогу'],
  ],
  itemName: [
    { de: 'Bezeichnung', uk: 'Назва', en: 'Item' },
    ['artikel', 'inhalt', 'was', 'contents', 'description', 'найменування', 'товар', 'вміст'],
  ],
  lotNumber: [
    { de: 'Charge', uk: 'Партія', en: 'Lot' },
    ['chargennummer', 'lot number', 'batch', 'номер партії'],
  ],
  quantity: [
    { de: 'Menge', uk: 'Кількість', en: 'Quantity' },
    ['anzahl', 'stück', 'stückzahl', 'amount', 'qty', 'count', 'к сть', 'кіл ть', 'шт'],
  ],
  unit: [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ['одиниця виміру', 'од виміру', 'од вим', 'од']],
  grossWeight: [
    { de: 'Gewicht des Packstücks (kg)', uk: 'Вага вантажної одиниці (кг)', en: 'Package weight (kg)' },
    ['gewicht', 'brutto', 'bruttogewicht', 'gross weight', 'weight', 'вага', 'вага брутто', 'брутто'],
  ],
  length: [{ de: 'Länge (cm)', uk: 'Довжина (см)', en: 'Length (cm)' }, ['länge', 'length', 'довжина']],
  width: [{ de: 'Breite (cm)', uk: 'Ширина (см)', en: 'Width (cm)' }, ['breite', 'width', 'ширина']],
  height: [{ de: 'Höhe (cm)', uk: 'Висота (см)', en: 'Height (cm)' }, ['höhe', 'height', 'висота']],
} as const satisfies Record<string, ColumnWords>;

export type Field = keyof typeof WORDS;

export const COLUMNS = new Columns<Field>(WORDS);
/** Goods were described when they were offered. */
export const NO_ATTRIBUTES = new AttributeNames([]);
