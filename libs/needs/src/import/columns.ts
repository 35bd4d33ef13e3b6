import { type AttributeField, Columns, type ColumnWords } from '#libs/spreadsheets';

/** What a column can say of something that would help. */
const WORDS = {
  itemCode: [
    { de: 'Artikelnummer', uk: 'Код', en: 'Code' },
    ['katalognummer', 'item code', 'код каталогу', 'код за каталогом'],
  ],
  itemName: [
    { de: 'Bezeichnung', uk: 'Назва', en: 'Item' },
    ['artikel', 'was', 'gegenstand', 'name', 'найменування', 'товар', 'предмет', 'що потрібно', 'майно'],
  ],
  quantity: [
    { de: 'Menge', uk: 'Кількість', en: 'Quantity' },
    ['anzahl', 'stück', 'amount', 'qty', 'count', 'к сть', 'кіл ть', 'потрібна кількість', 'шт'],
  ],
  unit: [
    { de: 'Einheit', uk: 'Одиниця', en: 'Unit' },
    ['zählwort', 'одиниця виміру', 'од виміру', 'од вим', 'од', 'unit word'],
  ],
  packSize: [
    { de: 'Stück je Packung', uk: 'Штук в упаковці', en: 'Pieces per pack' },
    ['packungsgröße', 'gebinde', 'pack size', 'в упаковці'],
  ],
  place: [
    { de: 'Ort', uk: 'Місце', en: 'Place' },
    ['wo', 'stadt', 'where', 'location', 'town', 'місто', 'громада', 'населений пункт', 'де', 'куди'],
  ],
  usefulFrom: [
    { de: 'sinnvoll ab', uk: 'потрібно з', en: 'useful from' },
    ['ab', 'from', 'не раніше', 'з якої дати'],
  ],
  latest: [
    { de: 'spätestens', uk: 'не пізніше', en: 'at the latest' },
    ['bis', 'bis wann', 'until', 'by when', 'latest', 'строк', 'термін', 'потрібно до', 'до'],
  ],
  horizon: [
    { de: 'wofür', uk: 'для чого', en: 'what for' },
    ['horizont', 'zweck', 'horizon', 'purpose', 'призначення', 'мета'],
  ],
  visibility: [
    { de: 'wer es sieht', uk: 'хто бачить', en: 'who sees it' },
    ['sichtbar für', 'visibility', 'видимість'],
  ],
  acceptSubstitutes: [
    { de: 'Ähnliches auch recht', uk: 'підійде й подібне', en: 'similar will do' },
    ['ähnliches', 'ersatz', 'подібне', 'аналог', 'аналоги', 'substitutes', 'similar'],
  ],
  ownWords: [
    { de: 'In eigenen Worten', uk: 'Власними словами', en: 'In own words' },
    ['beschreibung', 'bemerkung', 'hinweis', 'description', 'note', 'опис', 'примітка', 'характеристики'],
  ],
} as const satisfies Record<string, ColumnWords>;

type LineField = keyof typeof WORDS;
/** A detail of every line, or `attribute:<key>` for what is accepted of an attribute of the catalogue. */
export type Field = LineField | AttributeField;

export const COLUMNS = new Columns<LineField>(WORDS);
