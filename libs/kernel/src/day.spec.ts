import { describe, expect, it } from '@jest/globals';
import { dayText } from './day.js';

describe('a day', () => {
  it('is the same day in every language', () => {
    expect(dayText('2026-12-01')).toEqual({ de: '01.12.2026', uk: '01.12.2026', en: '1 December 2026' });
  });
});
