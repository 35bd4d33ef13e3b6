import type { Text } from './text.js';

const written = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
const FIGURES = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const german = written('de-DE', FIGURES);
const ukrainian = written('uk-UA', FIGURES);
const english = written('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A calendar day `YYYY-MM-DD` as each language writes it. */
export function dayText(day: string): Text {
  const date = new Date(`${day}T00:00:00Z`);
  return { de: german.format(date), uk: ukrainian.format(date), en: english.format(date) };
}

const inKyiv = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv', dateStyle: 'short' });

/** The calendar day `YYYY-MM-DD` on which this moment falls in Ukraine. */
export const kyivDay = (at: Date | number): string => inKyiv.format(at);
