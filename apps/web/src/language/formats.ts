import { type Language, localeOf } from './languages';

/** Numbers, dates and durations as the reader's country writes them. */
export interface Formats {
  /** A whole number or one with few decimals: 1.234,5 */
  number(value: number): string;
  /** A calendar day from 'YYYY-MM-DD'. */
  day(isoDay: string): string;
  /** An instant in the reader's own time zone, date and time. */
  instant(isoInstant: string): string;
  time(isoInstant: string): string;
  /** "in 3 days", "yesterday". */
  relative(isoInstant: string, now?: number): string;
  /** Grams as kg or t. */
  weight(grams: number): string;
  list(items: readonly string[]): string;
}

const MINUTE = 60_000;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const kept = made.get(language) ?? make(localeOf(language));
  made.set(language, kept);
  return kept;
}

function make(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const kilograms = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilogram',
    maximumFractionDigits: 1,
  });
  const tonnes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);
  const ton = locale === 'uk-UA' ? 'т' : 't';
  return {
    number: (value) => number.format(value),
    day: (isoDay) => day.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    instant: (iso) => instant.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    relative: (iso, now = Date.now()) => {
      const distance = new Date(iso).getTime() - now;
      const [unit, size] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? ['minute', MINUTE];
      return relative.format(Math.round(distance / size), unit);
    },
    weight: (grams) =>
      grams >= 1_000_000 ? `${tonnes.format(grams / 1_000_000)} ${ton}` : kilograms.format(grams / 1000),
    list: (items) => list.format(items),
  };
}
