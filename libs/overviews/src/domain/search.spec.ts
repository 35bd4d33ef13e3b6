import { describe, expect, it } from '@jest/globals';
import { compact, referenceIn } from './search.js';

describe('a number that somebody types', () => {
  it.each([
    ['C-000012', 'C-000012'],
    ['c12', 'C-000012'],
    [' k-7 ', 'K-000007'],
    ['к 7', 'K-000007'],
    ['С-000012', 'C-000012'],
    ['C-1234567', 'C-1234567'],
  ])('%s is %s', (typed, reference) => expect(referenceIn(typed)).toBe(reference));

  it.each(['Kyiv', 'C', '12', 'PL-000012', 'K-12a'])('%s is none', (typed) =>
    expect(referenceIn(typed)).toBeNull(),
  );

  it('is the same with and without spaces and hyphens', () => {
    expect(compact('do-ab 123')).toBe(compact('DO AB123'));
  });
});
