import { describe, expect, it } from '@jest/globals';
import { charactersLeft } from './characters-left.js';

describe('what still fits into a field', () => {
  it.each([
    [159, 200, undefined],
    [160, 200, 40],
    [200, 200, 0],
    [17, 17, undefined],
    [500, undefined, undefined],
  ])('after %i of %s characters is %s', (length, most, left) => {
    expect(charactersLeft('a'.repeat(length), most)).toBe(left);
  });
});
