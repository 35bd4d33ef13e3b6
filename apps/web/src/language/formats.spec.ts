import { describe, expect, it } from '@jest/globals';
import { formatsOf } from './formats.js';
import { localeOf } from './languages.js';

const NOW = new Date(2026, 10, 22, 9, 41).getTime();
const at = (month: number, day: number, hour: number, minute: number): string =>
  new Date(2026, month - 1, day, hour, minute).toISOString();

describe('How soon something is', () => {
  it.each([
    ['the end of the day after tomorrow', at(11, 24, 23, 59), 'übermorgen'],
    ['three days at the same hour', at(11, 25, 9, 41), 'in 3 Tagen'],
    ['the week before', at(11, 15, 12, 0), 'vor 7 Tagen'],
    ['an hour and a half', at(11, 22, 11, 11), 'in 2 Stunden'],
    ['twenty minutes ago', at(11, 22, 9, 21), 'vor 20 Minuten'],
  ])('counts %s by the calendar', (_name, iso, words) => {
    expect(formatsOf('de').relative(iso, NOW)).toBe(words);
  });
});

describe('A number', () => {
  it.each(['de', 'uk', 'en'] as const)('is written as in the country of %s, however short', (language) => {
    const formats = formatsOf(language);
    const byTheBook = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
    for (const value of [0, 1, 999, 1_000, 12_345.678, -1, 0.5])
      expect(formats.number(value)).toBe(byTheBook.format(value));
  });
});
