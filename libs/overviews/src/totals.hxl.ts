import { plainCell } from '#libs/http';
import { stringify } from 'csv-stringify/sync';
import type { DataLicence } from './data-licence.js';
import type { PublicTotalsView, PublicTotalView } from './http/public.dto.js';

type Cell = string | number;

interface Column {
  readonly heading: string;
  /** Core hashtags and attributes of HXL 1.1; `#value` would be money. The last words of an attribute are our own. */
  readonly hashtag: string;
  readonly of: (total: PublicTotalView, before: string, licence: DataLicence) => Cell;
}

const COLUMNS: readonly Column[] = [
  { heading: 'Country', hashtag: '#country+code', of: () => 'UKR' },
  { heading: 'Oblast code', hashtag: '#adm1+code', of: ({ oblast }) => oblast },
  { heading: 'Oblast', hashtag: '#adm1+name+i_en', of: ({ oblastName }) => oblastName.en },
  { heading: 'Область', hashtag: '#adm1+name+i_uk', of: ({ oblastName }) => oblastName.uk },
  { heading: 'Sector', hashtag: '#sector+code', of: ({ sector }) => sector ?? 'other' },
  { heading: 'Deliveries', hashtag: '#output+deliveries+num', of: ({ deliveries }) => deliveries },
  { heading: 'Weight in kg', hashtag: '#output+weight_kg+num', of: ({ weightKg }) => weightKg },
  { heading: 'Delivered before', hashtag: '#date+end', of: (_, before) => before },
  { heading: 'Licence', hashtag: '#meta+licence+name', of: (_total, _before, { name }) => name },
  { heading: 'Licence at', hashtag: '#meta+licence+url', of: (_total, _before, { url }) => url },
];

const rowsOf = ({ before, totals, licence }: PublicTotalsView): Cell[][] =>
  totals.map((total) => COLUMNS.map(({ of }) => of(total, before ?? '', licence)));

/** A table with its HXL hashtags below the headings; no cell is a formula. */
export const hxlCsv = (totals: PublicTotalsView): string =>
  stringify([
    COLUMNS.map(({ heading }) => heading),
    COLUMNS.map(({ hashtag }) => hashtag),
    ...rowsOf(totals).map((row) => row.map((cell) => (typeof cell === 'string' ? plainCell(cell) : cell))),
  ]);

/** The same as JSON objects whose names are the hashtags, as HXL 1.1 has it. */
export const hxlObjects = (totals: PublicTotalsView): Record<string, Cell>[] =>
  rowsOf(totals).map((row) => Object.fromEntries(COLUMNS.map(({ hashtag }, at) => [hashtag, row[at]!])));
