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
  /** An instant of a schedule: weekday, day, month and time, without the year. */
  moment(isoInstant: string): string;
  /** A day on the scale of a schedule: weekday, day and month. */
  dayOfWeek(isoInstant: string): string;
  /** Whole kilometres. */
  distance(km: number): string;
  /** Minutes of work as hours and minutes, however many; a span of the calendar from two days on as days and hours. */
  duration(minutes: number, of?: 'work' | 'span'): string;
  /** "in 3 days", "yesterday". */
  relative(isoInstant: string, now?: number): string;
  /** Grams as kg or t. */
  weight(grams: number): string;
  /** Cents as euro, rounded to whole ones. */
  euro(cents: number): string;
  list(items: readonly string[]): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
type Step = readonly [Intl.RelativeTimeFormatUnit, number];

/** How often the calendar turns a page from one instant to the other, where the reader is. */
function daysBetween(from: number, to: number): number {
  const midnight = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** In minutes. */
const TWO_DAYS = 2 * 24 * 60;

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const kept = made.get(language) ?? make(localeOf(language));
  made.set(language, kept);
  return kept;
}

/** Made when it is first needed: a weak phone takes some 20 ms for each of them. */
function once<T>(create: () => T): () => T {
  let created: T | undefined;
  return () => (created ??= create());
}

/** Whole, without thousands and sign: written alike in all our languages, and most numbers are. */
const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000;

function make(locale: string): Formats {
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const unit = (name: string) => numbers({ style: 'unit', unit: name, unitDisplay: 'short' });
  const number = numbers({ maximumFractionDigits: 2 });
  const kilograms = numbers({ style: 'unit', unit: 'kilogram', maximumFractionDigits: 1 });
  const euro = numbers({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const tonnes = numbers({ maximumFractionDigits: 1 });
  const [days, hours, minutes, kilometres] = [unit('day'), unit('hour'), unit('minute'), unit('kilometer')];
  const day = dates({ dateStyle: 'medium', timeZone: 'UTC' });
  const instant = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const time = dates({ timeStyle: 'short' });
  const moment = dates({
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const dayOfWeek = dates({ weekday: 'short', day: 'numeric', month: 'numeric' });
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const list = once(() => new Intl.ListFormat(locale));
  const ton = locale === 'uk-UA' ? 'т' : 't';
  return {
    number: (value) => (isShort(value) ? String(value) : number().format(value)),
    day: (isoDay) => day().format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    instant: (iso) => instant().format(new Date(iso)),
    time: (iso) => time().format(new Date(iso)),
    moment: (iso) => moment().format(new Date(iso)),
    dayOfWeek: (iso) => dayOfWeek().format(new Date(iso)),
    distance: (value) => kilometres().format(Math.round(value)),
    duration: (value, of = 'work') => {
      const [long, short] =
        of === 'span' && Math.abs(value) >= TWO_DAYS
          ? [days().format(Math.trunc(value / 1440)), hours().format(Math.trunc((value % 1440) / 60))]
          : [hours().format(Math.trunc(value / 60)), minutes().format(value % 60)];
      if (Math.abs(value) < 60) return short;
      return short.startsWith('0') || short.startsWith('-0') ? long : `${long} ${short.replace('-', '')}`;
    },
    relative: (iso, now = Date.now()) => {
      const distance = new Date(iso).getTime() - now;
      if (Math.abs(distance) >= DAY) return relative().format(daysBetween(now, Date.parse(iso)), 'day');
      const [unit, size]: Step = Math.abs(distance) >= HOUR ? ['hour', HOUR] : ['minute', MINUTE];
      return relative().format(Math.round(distance / size), unit);
    },
    weight: (grams) =>
      grams >= 1_000_000 ? `${tonnes().format(grams / 1_000_000)} ${ton}` : kilograms().format(grams / 1000),
    euro: (cents) => euro().format(cents / 100),
    list: (items) => (items.length > 1 ? list().format(items) : (items[0] ?? '')),
  };
}
