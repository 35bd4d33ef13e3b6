import { expect, test } from '@jest/globals';
import { availabilityOf, isShown } from './availability.js';

const NOW = '2026-11-23T12:00:00.000Z';
const [BEFORE, LATER, LAST] = [
  '2026-11-20T08:00:00.000Z',
  '2026-11-25T08:00:00.000Z',
  '2026-11-29T08:00:00.000Z',
];
const entry = (change: object) => ({
  ...{ availableFrom: null, availableUntil: null, nextBooking: null, withdrawnAt: null },
  ...change,
});
const booking = (from: string) => ({ from, until: LAST, convoyId: null, convoyName: null });

test.each([
  [{}, { is: 'free' }],
  [
    { withdrawnAt: BEFORE, nextBooking: booking(BEFORE) },
    { is: 'left', at: BEFORE },
  ],
  [{ nextBooking: booking(BEFORE) }, { is: 'booked', at: LAST }],
  [
    { nextBooking: booking(LATER), availableUntil: LAST },
    { is: 'bookedLater', at: LATER },
  ],
  [{ availableFrom: LATER }, { is: 'later', at: LATER }],
  [
    { availableFrom: BEFORE, availableUntil: LATER },
    { is: 'until', at: LATER },
  ],
  [{ availableUntil: BEFORE }, { is: 'over', at: BEFORE }],
])('%j', (change, expected) => {
  expect(availabilityOf(entry(change), NOW)).toEqual(expected);
});

test('what has left is not with the fleet, and what is booked now is not free', () => {
  const [left, taken, free] = [{ withdrawnAt: BEFORE }, { nextBooking: booking(BEFORE) }, {}].map(entry);
  const shown = (which: 'fleet' | 'free' | 'left') =>
    [left, taken, free].filter((one) => isShown(one!, which, NOW));
  expect(shown('fleet')).toEqual([taken, free]);
  expect(shown('free')).toEqual([free]);
  expect(shown('left')).toEqual([left]);
});
