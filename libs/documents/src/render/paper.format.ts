import type { Language } from '#libs/kernel';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', uk: 'uk-UA', en: 'en-GB' };

/** A figure as one language writes it, with its unit. */
export type Formatter = (language: Language) => string;

const formatted =
  (value: number, options: Intl.NumberFormatOptions): Formatter =>
  (language) =>
    new Intl.NumberFormat(LOCALES[language], options).format(value);

export const count = (value: number): Formatter => formatted(value, { maximumFractionDigits: 0 });

/** Grams as kilograms, to the gram. */
export const kilograms = (grams: number): Formatter =>
  formatted(grams / 1000, { style: 'unit', unit: 'kilogram', maximumFractionDigits: 3 });

/** Kilograms where the head of the column says so. */
export const kilogramsFigure = (grams: number): Formatter =>
  formatted(grams / 1000, { maximumFractionDigits: 3 });

export const cubicMetresFigure = (cm3: number): Formatter =>
  formatted(cm3 / 1e6, { maximumFractionDigits: 3 });

/** Cubic centimetres as cubic metres, to the litre. */
export const cubicMetres =
  (cm3: number): Formatter =>
  (language) =>
    `${formatted(cm3 / 1e6, { maximumFractionDigits: 3 })(language)}\u00A0${language === 'uk' ? 'м³' : 'm³'}`;

/** Millimetres as metres, to the decimetre. */
export const metres = (mm: number): Formatter =>
  formatted(mm / 1000, { style: 'unit', unit: 'meter', maximumFractionDigits: 1 });

export const kilometres = (km: number): Formatter =>
  formatted(km, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });

export const minutes = (value: number): Formatter => formatted(value, { style: 'unit', unit: 'minute' });

export const euros = (cents: number): Formatter =>
  formatted(cents / 100, { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' });

/** Whole per cent. */
export const percent = (value: number): Formatter => formatted(value / 100, { style: 'percent' });

/** A calendar day `YYYY-MM-DD`; it has no time zone and stays that day everywhere. */
export const day =
  (iso: string): Formatter =>
  (language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: 'UTC',
      day: language === 'en' ? 'numeric' : '2-digit',
      month: language === 'en' ? 'long' : '2-digit',
      year: 'numeric',
    }).format(new Date(`${iso}T00:00:00Z`));

/** The weekday and the day of an instant on the clock of a place. */
export const dayOfWeek =
  (at: string, timeZone: string): Formatter =>
  (language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(new Date(at));

/** `Di`, `вт`, `Tue`: the day of an instant on the clock of a place. */
export const shortWeekday =
  (at: string, timeZone: string): Formatter =>
  (language) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone, weekday: 'short' }).format(new Date(at));

/** The year of an instant on the clock of a place. */
export const yearOf = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(new Date(at));

/** The time of an instant on the clock of a place. */
export const clock =
  (at: string, timeZone: string): Formatter =>
  (language) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone, hour: '2-digit', minute: '2-digit' }).format(
      new Date(at),
    );

/** Whole minutes as hours and minutes. */
export const duration =
  (value: number): Formatter =>
  (language) => {
    const part = (amount: number, unit: 'hour' | 'minute'): string =>
      formatted(amount, { style: 'unit', unit, unitDisplay: 'short' })(language);
    const [hours, rest] = [Math.floor(value / 60), value % 60];
    return [hours > 0 ? part(hours, 'hour') : '', rest > 0 || hours === 0 ? part(rest, 'minute') : '']
      .filter(Boolean)
      .join(' ');
  };

/** A year stands without separators. */
export const year =
  (value: number): Formatter =>
  () =>
    String(value);
