import { expect, test } from '@jest/globals';
import { backAt, borderMinutes, lastArrival, minutesLater } from './figures.js';
import type { Journey } from './plan-edits.js';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 24, hour)).toISOString();
const segment = (kind: string, from: number, to: number, reason: string | null = null) => ({
  ...{ kind, reason, startsAt: at(from), endsAt: at(to) },
});
const journey = (kind: string, arriveAt: number, segments: readonly object[]): Journey =>
  ({ vehicle: { id: kind, kind }, arriveAt: at(arriveAt), segments }) as unknown as Journey;

const van = journey('own', 40, [
  segment('load', 0, 1),
  segment('drive', 1, 10),
  segment('border', 10, 13),
  segment('drive', 13, 18),
  segment('unload', 18, 19),
  segment('wait', 19, 21, 'queue'),
  segment('wait', 21, 22, 'night'),
  segment('drive', 22, 40),
]);
const gift = journey('donated', 22, [segment('border', 12, 14), segment('drive', 14, 22)]);
const oneWay = journey('hired', 20, [segment('drive', 0, 18), segment('unload', 18, 20)]);

test('the arrival is the one at the last receiver, not the return to the depot', () => {
  expect(lastArrival([van])).toBe(at(18));
  expect(lastArrival([van, gift])).toBe(at(22));
  expect(lastArrival([])).toBeNull();
});

test('only a vehicle that returns is back at the depot', () => {
  expect(backAt([van, gift])).toBe(at(40));
  expect(backAt([gift, oneWay])).toBeNull();
});

test('the wait at the border is what its segments show: control and both queues', () => {
  expect(borderMinutes([van, gift])).toBe((3 + 2 + 2) * 60);
});

test('what does not arrive is no time later', () => {
  expect(minutesLater(at(1), at(3))).toBe(120);
  expect(minutesLater(at(1), null)).toBeNull();
});
