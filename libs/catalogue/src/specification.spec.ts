import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#libs/kernel';
import { type Attribute, checkComplete, checkLimits, checkSpecification } from './specification.js';

const same = (text: string) => ({ de: text, uk: text, en: text });
const attributes: Attribute[] = [
  {
    key: 'power',
    name: same('power'),
    kind: 'number',
    unit: 'kVA',
    choices: [],
    choiceNames: [].map(same),
    requiredOnOffer: true,
  },
  {
    key: 'fuel',
    name: same('fuel'),
    kind: 'choice',
    unit: null,
    choices: ['diesel', 'gas'],
    choiceNames: ['diesel', 'gas'].map(same),
    requiredOnOffer: true,
  },
  {
    key: 'ats',
    name: same('ats'),
    kind: 'yes_no',
    unit: null,
    choices: [],
    choiceNames: [].map(same),
    requiredOnOffer: false,
  },
  {
    key: 'year',
    name: same('year'),
    kind: 'date',
    unit: null,
    choices: [],
    choiceNames: [].map(same),
    requiredOnOffer: false,
  },
  {
    key: 'model',
    name: same('model'),
    kind: 'text',
    unit: null,
    choices: [],
    choiceNames: [].map(same),
    requiredOnOffer: false,
  },
];

const item = { code: 'GEN', name: { de: 'Stromerzeuger', uk: 'Генератор', en: 'Generator' }, attributes };

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
      item,
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
    expect(refusal(() => checkLimits(item, [limit], '/l'))).toEqual({ code, field });
  });
});

describe('A specification', () => {
  it('suits its attributes', () => {
    checkSpecification(item, { power: 60.5, fuel: 'diesel', ats: false, year: '2019-03', model: 'X' }, '/s');
  });

  it.each([
    [{ power: '60' }, '/s/power'],
    [{ power: Number.NaN }, '/s/power'],
    [{ fuel: 'coal' }, '/s/fuel'],
    [{ ats: 'yes' }, '/s/ats'],
    [{ year: 'last spring' }, '/s/year'],
    [{ model: '' }, '/s/model'],
  ])('refuses %j', (specification, field) => {
    expect(refusal(() => checkSpecification(item, specification, '/s'))).toEqual({
      code: 'wrong_attribute_value',
      field,
    });
  });

  it('of an offer says everything that its item asks for', () => {
    expect(refusal(() => checkComplete(item, { power: 60 }, '/s'))).toEqual({
      code: 'missing_attribute',
      field: '/s',
    });
    checkComplete(item, { power: 60, fuel: 'gas' }, '/s');
  });

  it('names what is missing in the language of the reader', () => {
    const heat: Attribute = {
      ...attributes[0]!,
      key: 'noise',
      name: { de: 'Geräusch', uk: 'Рівень шуму', en: 'Noise' },
    };
    try {
      checkComplete({ ...item, attributes: [heat, attributes[1]!] }, {}, '/s');
      throw new Error('it should have been refused');
    } catch (error) {
      const refused = error as DomainError;
      expect(refused.in('de')).toBe('Für ein Angebot von „Stromerzeuger“ fehlt noch: Geräusch, fuel.');
      expect(refused.in('uk')).toBe('Щоб запропонувати «Генератор», бракує: Рівень шуму, fuel.');
      expect(refused.in('en')).toBe('To offer “Generator”, this is still missing: Noise, fuel.');
    }
  });
});
