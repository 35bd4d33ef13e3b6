import { expect, test } from '@jest/globals';
import { type Driven, trace } from './trace.js';

const leg = (position: number, kind: string, given: Partial<Driven> = {}): Driven => ({
  position,
  kind,
  fromPlaceId: null,
  toPlaceId: null,
  crossingId: null,
  km: null,
  ...given,
});

const toGate = { fromPlaceId: 'dortmund', crossingId: 'gate' };

test('a rest lies on the way as far along as was driven before', () => {
  const { stretches, parts } = trace([
    leg(1, 'load'),
    leg(2, 'drive', { ...toGate, km: 300 }),
    leg(3, 'rest'),
    leg(4, 'drive', { ...toGate, km: 100 }),
    leg(5, 'border', { crossingId: 'gate' }),
    leg(6, 'drive', { crossingId: 'gate', toPlaceId: 'malyn', km: 50 }),
  ]);
  expect(stretches.map(({ from, to }) => [from, to])).toEqual([
    ['dortmund', 'gate'],
    ['gate', 'malyn'],
  ]);
  expect(parts.get(1)).toEqual({ line: 'dortmund>gate', from: 0, to: 0 });
  expect(parts.get(3)).toEqual({ line: 'dortmund>gate', from: 0.75, to: 0.75 });
  expect(parts.get(4)).toEqual({ line: 'dortmund>gate', from: 0.75, to: 1 });
  expect(parts.get(5)).toEqual({ line: 'dortmund>gate', from: 1, to: 1 });
  expect(parts.get(6)).toEqual({ line: 'gate>malyn', from: 0, to: 1 });
});

test('the way back is a stretch of its own', () => {
  const { stretches } = trace([
    leg(1, 'drive', { ...toGate, km: 10 }),
    leg(2, 'drive', { crossingId: 'gate', toPlaceId: 'dortmund', km: 10 }),
  ]);
  expect(stretches).toHaveLength(2);
});
