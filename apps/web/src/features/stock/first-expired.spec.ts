import { expect, it } from '@jest/globals';
import { firstExpired } from './first-expired';

it('what expires first comes first, and what does not expire last', () => {
  const days = ['2027-01-01', null, '2026-12-01'].map((bestBefore) => ({ bestBefore }));
  expect(days.sort(firstExpired).map(({ bestBefore }) => bestBefore)).toEqual([
    '2026-12-01',
    '2027-01-01',
    null,
  ]);
});
