import { expect, test } from '@jest/globals';
import { formatsOf } from './formats.js';

const HOUR = 60;
const plain = (words: string): string => words.replace(/\s/g, ' ');

test('work is told in hours, however many, as the limits on it are', () => {
  expect(plain(formatsOf('en').duration(55 * HOUR))).toBe('55 hrs');
  expect(plain(formatsOf('de').duration(55 * HOUR + 30))).toBe('55 Std. 30 Min.');
});

test('a span of the calendar is told in days from two days on', () => {
  expect(plain(formatsOf('en').duration(55 * HOUR, 'span'))).toBe('2 days 7 hrs');
  expect(plain(formatsOf('en').duration(47 * HOUR, 'span'))).toBe('47 hrs');
});
