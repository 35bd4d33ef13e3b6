import { describe, expect, it } from '@jest/globals';
import { weekdayRuns } from './hours';

describe('weekdays in words', () => {
  it('are a span from three in a row on', () => {
    expect(weekdayRuns([1, 2, 3, 4, 5])).toEqual([[1, 5]]);
    expect(weekdayRuns([1, 2, 4])).toEqual([
      [1, 1],
      [2, 2],
      [4, 4],
    ]);
    expect(weekdayRuns([1, 3, 4, 5, 7])).toEqual([
      [1, 1],
      [3, 5],
      [7, 7],
    ]);
    expect(weekdayRuns([])).toEqual([]);
  });
});
