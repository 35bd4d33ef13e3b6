import { expect, test } from '@jest/globals';
import { placeLabels } from './labels.js';

const labelled = (points: readonly (readonly [number, number])[], width = 600) =>
  placeLabels(
    points.map((at, index) => ({ id: String(index), at, text: 'Dortmund' })),
    points,
    width,
  );

test('a name stands to the right of its dot where there is room', () => {
  expect(labelled([[100, 100]]).get('0')?.anchor).toBe('start');
});

test('a name at the right edge moves to the left of its dot', () => {
  expect(labelled([[580, 100]]).get('0')?.anchor).toBe('end');
});

test('two dots close together have their names on different sides', () => {
  const names = labelled([
    [100, 100],
    [118, 104],
  ]);
  expect(names.size).toBe(2);
  expect(names.get('0')).not.toEqual(names.get('1'));
});

test('a name without room on any side is left out', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => [100 + index, 100] as const);
  expect(labelled(crowd).size).toBeLessThan(30);
});
