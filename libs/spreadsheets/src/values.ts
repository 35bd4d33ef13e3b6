import type { Cell } from './table.js';
import { folded } from './names.js';

/**
 * A number as people write it: decimal comma, points or spaces between thousands. Where both a point and a comma
 * occur, the last one is the decimal sign. Undefined where it is none.
 */
export function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = cell.replace(/[\s\u00a0\u202f']/g, '');
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(text)) return undefined;
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const [decimal, thousands] = comma > point ? [',', '.'] : ['.', ','];
    return finite(text.replaceAll(thousands, '').replace(decimal, '.'));
  }
  if (comma >= 0) return finite(text.replace(',', '.'));
  return finite(/^[-+]?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text);
}

const finite = (text: string): number | undefined => {
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

const PIECES = /\s*(stk|stück|stueck|st|pcs?|pieces?|шт|од|сет|set|sets)\.?$/i;

/** A count, with or without its word: `900 Stück`. */
export const countOf = (cell: Cell): number | undefined =>
  numberOf(typeof cell === 'number' ? cell : cell.replace(PIECES, ''));

const GRAMS: Readonly<Record<string, number>> = {
  g: 1,
  г: 1,
  kg: 1_000,
  кг: 1_000,
  t: 1_000_000,
  т: 1_000_000,
};

/** Grams: in the unit of the cell, else of the header, else kilograms. */
export function gramsOf(cell: Cell, header: string): number | undefined {
  const [, number = '', unit] = /^(.*?)\s*(kg|кг|g|г|t|т)?\.?$/iu.exec(String(cell)) ?? [];
  const inHeader = /[(\s[](kg|кг|g|г|t|т)[)\s\]]*$/iu.exec(header)?.[1];
  const value = numberOf(typeof cell === 'number' ? cell : number);
  const factor = GRAMS[(unit ?? inHeader ?? 'kg').toLowerCase()];
  return value === undefined || factor === undefined ? undefined : Math.round(value * factor);
}

const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, мм: 1, cm: 10, см: 10, m: 1_000, м: 1_000 };

/** Millimetres: in the unit of the cell, else of the header, else centimetres. */
export function millimetresOf(cell: Cell, header: string): number | undefined {
  const [, number = '', unit] = /^(.*?)\s*(mm|мм|cm|см|m|м)?\.?$/iu.exec(String(cell)) ?? [];
  const inHeader = /[(\s[](mm|мм|cm|см|m|м)[)\s\]]*$/iu.exec(header)?.[1];
  const value = numberOf(typeof cell === 'number' ? cell : number);
  const factor = MILLIMETRES[(unit ?? inHeader ?? 'cm').toLowerCase()];
  return value === undefined || factor === undefined ? undefined : Math.round(value * factor);
}

/** Cents of an amount in euros. */
export function centsOf(cell: Cell): number | undefined {
  const value = numberOf(typeof cell === 'number' ? cell : cell.replace(/€|eur(o)?/giu, ''));
  return value === undefined ? undefined : Math.round(value * 100);
}

/** `YYYY-MM-DD` of `24.12.2026`, `24.12.26`, `24/12/2026` or `2026-12-24`. */
export function dayOf(cell: Cell): string | undefined {
  const text = String(cell).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return valid(iso[1]!, iso[2]!, iso[3]!);
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:\s*(?:г|р)\.?)?$/u.exec(text);
  return written ? valid(fullYear(written[3]!), written[2]!, written[1]!) : undefined;
}

/** The last day of a month for `03.2027`, `03/27` or `2027-03`: what is good until a month is good until its end. */
export function lastDayOf(cell: Cell): string | undefined {
  const text = String(cell).trim();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
  const written = /^(\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  const [year, month] = iso ? [iso[1]!, iso[2]!] : written ? [fullYear(written[2]!), written[1]!] : [];
  if (year === undefined || month === undefined) return dayOf(cell);
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return valid(year, month, String(last));
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function valid(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && /^(19|20|21)/.test(iso) ? iso : undefined;
}

const YES = new Set(['ja', 'yes', 'true', 'wahr', 'x', '1', 'так', 'j', 'y'].map((word) => folded(word)));
const NO = new Set(['nein', 'no', 'false', 'falsch', '0', 'ні', 'n', '-'].map((word) => folded(word)));

export function yesNoOf(cell: Cell): boolean | undefined {
  const word = folded(String(cell));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
