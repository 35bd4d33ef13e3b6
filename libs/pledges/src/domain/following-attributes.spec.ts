import { describe, expect, it } from '@jest/globals';
import type { Attribute } from '#libs/catalogue';
import { withFollowing } from './following-attributes.js';

const name = { de: 'x', uk: 'x', en: 'x' };
const attribute = (key: string, kind: Attribute['kind'], choices: string[] = []): Attribute => ({
  key,
  name,
  kind,
  unit: null,
  choices,
  choiceNames: choices.map(() => name),
  requiredOnOffer: true,
});
const line = { quantity: 3, condition: 'good', bestBefore: '2027-01-31', vehicle: { seats: 9 } };

describe('the specification of a line out of a table', () => {
  it('says what its columns say, unless a column of its own does', () => {
    const attributes = [
      attribute('quantity', 'number'),
      attribute('condition', 'choice', ['new', 'used']),
      attribute('expiry', 'date'),
      attribute('seats', 'number'),
      attribute('lot', 'text'),
      attribute('size', 'text'),
    ];
    expect(withFollowing({ ...line, specification: { quantity: 30 } }, attributes)).toEqual({
      quantity: 30,
      condition: 'used',
      expiry: '2027-01-31',
      seats: 9,
    });
  });

  it('does not guess a condition that the item knows more finely', () => {
    expect(withFollowing(line, [attribute('condition', 'choice', ['new', 'refurbished'])])).toEqual({});
  });
});
