import { describe, expect, it } from '@jest/globals';
import { DECIMAL, decimalOf } from './decimal.js';

describe('A number as people type it', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    [' 12 ', 12],
  ])('%j is %d', (text, value) => {
    expect(text).toMatch(new RegExp(`^(?:${DECIMAL})$`));
    expect(decimalOf(text)).toBe(value);
  });

  it.each(['', '-1', '1.000,5', 'zwei', '1e3'])('%j is none', (text) => {
    expect(text).not.toMatch(new RegExp(`^(?:${DECIMAL})$`));
  });
});
