import { unitName } from '#libs/catalogue';
import type { Sheet, SheetCell } from '#libs/http';
import type { Language, Text } from '#libs/kernel';

/** One line of goods that was handed over, as the record says. */
export interface GivenRow {
  /** null for goods that came without a pledge. */
  readonly pledgeId: string | null;
  readonly pledgeTitle: string | null;
  readonly pledgeTitleLanguage: Language | null;
  readonly fileNumber: string | null;
  readonly itemCode: string;
  readonly itemName: Text;
  readonly unit: string;
  readonly quantity: number;
  /** Of what was accepted, as declared for customs; null where nobody has said it. */
  readonly valueCents: number | null;
  readonly partnerId: string;
  readonly partnerName: Text;
  readonly deliveredOn: string;
  readonly accepted: number;
  readonly short: number;
  readonly damaged: number;
  readonly surplus: number;
  readonly reason: string | null;
  readonly reasonLanguage: Language | null;
  readonly consignmentId: string;
  readonly consignmentReference: string;
  readonly handoverId: string;
  readonly handoverRecordId: string | null;
}

export interface GivenTotal {
  readonly itemCode: string;
  readonly itemName: Text;
  readonly unit: string;
  readonly quantity: number;
  readonly accepted: number;
  readonly short: number;
  readonly damaged: number;
  readonly surplus: number;
  /** Of the lines whose value was said. */
  readonly valueCents: number;
  readonly linesWithoutValue: number;
}

/** Pieces of different things are not added up: one total for each item. */
export function totalsOf(rows: readonly GivenRow[]): GivenTotal[] {
  const totals = new Map<string, GivenTotal>();
  for (const row of rows) {
    const before = totals.get(row.itemCode);
    const plus = (field: 'quantity' | 'accepted' | 'short' | 'damaged' | 'surplus') =>
      (before?.[field] ?? 0) + row[field];
    totals.set(row.itemCode, {
      itemCode: row.itemCode,
      itemName: row.itemName,
      unit: row.unit,
      quantity: plus('quantity'),
      accepted: plus('accepted'),
      short: plus('short'),
      damaged: plus('damaged'),
      surplus: plus('surplus'),
      valueCents: (before?.valueCents ?? 0) + (row.valueCents ?? 0),
      linesWithoutValue: (before?.linesWithoutValue ?? 0) + (row.valueCents === null ? 1 : 0),
    });
  }
  return [...totals.values()].sort((a, b) => (a.itemCode < b.itemCode ? -1 : 1));
}

const TITLE: Text = { de: 'Was übergeben wurde', uk: 'Передані вантажі', en: 'What was handed over' };

const COLUMNS: readonly (readonly [Text, (row: GivenRow, language: Language) => SheetCell])[] = [
  [{ de: 'Übergeben am', uk: 'Передано', en: 'Handed over on' }, (row) => row.deliveredOn],
  [{ de: 'Aktenzeichen', uk: 'Номер справи', en: 'File number' }, (row) => row.fileNumber],
  [{ de: 'Zusage', uk: 'Зобов’язання', en: 'Pledge' }, (row) => row.pledgeTitle],
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, (row) => row.itemCode],
  [{ de: 'Bezeichnung', uk: 'Назва', en: 'Item' }, (row, language) => row.itemName[language]],
  [{ de: 'Partner', uk: 'Партнер', en: 'Partner' }, (row, language) => row.partnerName[language]],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, (row) => row.quantity],
  [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, (row, language) => unitName(row.unit)[language]],
  [{ de: 'Angenommen', uk: 'Прийнято', en: 'Accepted' }, (row) => row.accepted],
  [{ de: 'Fehlend', uk: 'Бракує', en: 'Short' }, (row) => row.short],
  [{ de: 'Beschädigt', uk: 'Пошкоджено', en: 'Damaged' }, (row) => row.damaged],
  [{ de: 'Mehr als gelistet', uk: 'Понад перелік', en: 'Surplus' }, (row) => row.surplus],
  [
    { de: 'Wert des Angenommenen (EUR)', uk: 'Вартість прийнятого (EUR)', en: 'Value accepted (EUR)' },
    (row) => (row.valueCents === null ? null : row.valueCents / 100),
  ],
  [{ de: 'Anmerkung', uk: 'Примітка', en: 'Remark' }, (row) => row.reason],
  [{ de: 'Sendung', uk: 'Вантаж', en: 'Consignment' }, (row) => row.consignmentReference],
];

/** The report for a spreadsheet, its headers and names in the reader's language. */
export const givenSheet = (rows: readonly GivenRow[], language: Language): Sheet => ({
  title: TITLE[language],
  headers: COLUMNS.map(([header]) => header[language]),
  rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row, language))),
});
