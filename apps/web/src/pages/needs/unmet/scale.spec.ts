import { describe, expect, it } from '@jest/globals';
import { everyNth, marksUpTo } from './scale.js';

describe('the marks of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 50, 100]],
    [160, [0, 50, 100, 150, 200]],
    [12_345, [0, 5_000, 10_000, 15_000]],
  ])('reach %d', (highest, marks) => expect(marksUpTo(highest)).toEqual(marks));

  it('are named only where there is room', () => {
    expect(everyNth(12, 1200, 60)).toBe(1);
    expect(everyNth(12, 300, 60)).toBe(3);
    expect(everyNth(12, 0, 60)).toBeGreaterThan(12);
  });
});
