import { describe, expect, it } from '@jest/globals';
import { formatsOf } from './formats.js';
import { oneFullStop } from './one-full-stop.js';

describe('A sentence', () => {
  it('that ends with a Ukrainian date has one full stop', () => {
    const day = formatsOf('uk').day('2026-11-22');
    expect(day).toMatch(/ р\.$/);
    expect(oneFullStop(`Доставлення до ${day}.`)).toBe('Доставлення до 22 лист. 2026 р.');
    expect(oneFullStop(`Підтверджено лише до ${day}. Підтвердьте ще раз.`)).toContain('р. Підтвердьте');
  });

  it('keeps its three dots', () => {
    expect(oneFullStop('Так далі...')).toBe('Так далі...');
  });
});
