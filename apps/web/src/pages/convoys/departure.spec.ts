import { expect, test } from '@jest/globals';
import { departureMoved, laterBy } from './departure.js';
import type { Journey } from './plan-edits.js';

const MINUTE = 60_000;
const journey = { vehicle: { id: 'truck' }, departAt: '2026-11-24T04:40:00.000Z' } as unknown as Journey;

test('Shift and an arrow key move a departure, with Alt by the hour', () => {
  expect(laterBy({ key: 'ArrowRight', shiftKey: true, altKey: false })).toBe(15 * MINUTE);
  expect(laterBy({ key: 'ArrowLeft', shiftKey: true, altKey: true })).toBe(-60 * MINUTE);
});

test('other keys move nothing', () => {
  expect(laterBy({ key: 'ArrowRight', shiftKey: false, altKey: false })).toBeUndefined();
  expect(laterBy({ key: 'Tab', shiftKey: true, altKey: false })).toBeUndefined();
});

test('a second press counts from the first, though the plan on screen is still the one before', () => {
  const first = departureMoved([], journey, 15 * MINUTE);
  expect(first.depart?.at).toBe('2026-11-24T04:55:00.000Z');
  expect(departureMoved([first], journey, 15 * MINUTE).depart?.at).toBe('2026-11-24T05:10:00.000Z');
});
