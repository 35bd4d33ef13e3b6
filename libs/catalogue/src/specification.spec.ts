import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#libs/kernel';
import { type Attribute, checkComplete, checkLimits, checkSpecification } from './specification.js';

const attributes: Attribute[] = [
  { key: 'power', kind: 'number', unit: 'kVA', choices: [], requiredOnOffer: true },
  { key: 'fuel', kind: 'choice', unit: null, choices: ['diesel', 'gas'], requiredOnOffer: true },
  { key: 'ats', kind: 'yes_no', unit: null, choices: [], requiredOnOffer: false },
  { key: 'year', kind: 'date', unit: null, choices: [], requiredOnOffer: false },
  { key: 'model', kind: 'text', unit: null, choices: [], requiredOnOffer: false },
];

function refusal(check: () => void): { code: string; field: string | undefined } {
  try {
    check();
  } catch (error) {
    const { code, field } = error as DomainError;
    return { code, field };
  }
  throw new Error('it should have been refused');
}

describe('Limits of a need', () => {
  it('may name a range or a choice of the item', () => {
    checkLimits(
      'GEN',
      attributes,
      [
        { attribute: 'power', min: 60, max: 80 },
        { attribute: 'fuel', oneOf: ['gas'] },
      ],
      '/l',
    );
  });

  it.each([
    ['an attribute of another item', { attribute: 'doors', min: 1 }, 'unknown_attribute', '/l/0/attribute'],
    [
      'bounds that exclude each other',
      { attribute: 'power', min: 9, max: 3 },
      'contradictory_limits',
      '/l/0',
    ],
    ['a number for a choice', { attribute: 'fuel', min: 3 }, 'wrong_attribute_value', '/l/0'],
    [
      'a choice that does not exist',
      { attribute: 'fuel', oneOf: ['coal'] },
      'wrong_attribute_value',
      '/l/0/oneOf',
    ],
  ])('refuse %s and name the field', (_, limit, code, field) => {
    expect(refusal(() => checkLimits('GEN', attributes, [limit], '/l'))).toEqual({ code, field });
  });
});

describe('A specification', () => {
  it('suits its attributes', () => {
    checkSpecification(
      'GEN',
      attributes,
      { power: 60.5, fuel: 'diesel', ats: false, year: '2019-03', model: 'X' },
      '/s',
    );
  });

  it.each([
    [{ power: '60' }, '/s/power'],
    [{ power: Number.NaN }, '/s/power'],
    [{ fuel: 'coal' }, '/s/fuel'],
    [{ ats: 'yes' }, '/s/ats'],
    [{ year: 'last spring' }, '/s/year'],
    [{ model: '' }, '/s/model'],
  ])('refuses %j', (specification, field) => {
    expect(refusal(() => checkSpecification('GEN', attributes, specification, '/s'))).toEqual({
      code: 'wrong_attribute_value',
      field,
    });
  });

  it('of an offer says everything that its item asks for', () => {
    expect(refusal(() => checkComplete('GEN', attributes, { power: 60 }, '/s'))).toEqual({
      code: 'missing_attribute',
      field: '/s',
    });
    checkComplete('GEN', attributes, { power: 60, fuel: 'gas' }, '/s');
  });
});
