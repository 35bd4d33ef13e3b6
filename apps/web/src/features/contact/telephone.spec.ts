import { describe, expect, it } from '@jest/globals';
import { callAddress, telephoneIn } from './telephone.js';

describe('The telephone number of a line', () => {
  it.each([
    ['Disposition, +49 30 23125-100, Mo–Fr 8–16 Uhr', '+49 30 23125-100', 'tel:+493023125100'],
    ['тел. (04133) 5-21-07, 9:00–17:00', '(04133) 5-21-07', 'tel:0413352107'],
    ['+380 50 000 00 00', '+380 50 000 00 00', 'tel:+380500000000'],
  ])('of «%s»', (line, number, address) => {
    expect(telephoneIn(line)).toBe(number);
    expect(callAddress(number)).toBe(address);
  });

  it('is none where hours or a mail address stand alone', () => {
    expect(telephoneIn('Mo–Fr 8–16 Uhr, rathaus@example.org')).toBeUndefined();
    expect(telephoneIn(null)).toBeUndefined();
  });
});
