import { readFileSync } from 'node:fs';
import { LANGUAGES } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { limitsOfPreset, PRESETS, TEMPLATES } from './presets.js';
import type { AttributeRow, ItemRow } from './reference.js';
import { type Attribute, checkLimits } from './specification.js';
import { attributeName, iconOf, unitName, valueText } from './wording.js';

const file = JSON.parse(readFileSync(new URL('../data/catalogue.json', import.meta.url), 'utf8')) as {
  _meta: { vehicle_sets: string[] };
  attributes: AttributeRow[];
  items: ItemRow[];
};
const item = (code: string): ItemRow => {
  const found = file.items.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`the catalogue has no ${code}`);
  return found;
};
const attributesOf = ({ attribute_set: set }: ItemRow): Attribute[] =>
  file.attributes
    .filter(
      (a) => a.attribute_set === set || (a.attribute_set === 'veh' && file._meta.vehicle_sets.includes(set)),
    )
    .map((a) => ({
      key: a.key,
      name: attributeName(set, a.key),
      kind: a.kind,
      unit: a.unit ?? null,
      choices: a.choices ?? [],
      choiceNames: [],
      requiredOnOffer: a.required_on_offer,
    }));

describe('presets and templates', () => {
  it('ask only for what their item has', () => {
    for (const { key, itemCode, limits } of PRESETS)
      checkLimits({ ...item(itemCode), attributes: attributesOf(item(itemCode)) }, limits, key);
    expect(PRESETS.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['gen-20', 'gen-60', 'gen-100', 'gen-200']),
    );
    expect(new Set(PRESETS.map(({ key }) => key)).size).toBe(PRESETS.length);
  });

  it('serve the five facilities with items that exist and presets of the same item', () => {
    expect(TEMPLATES.map(({ key }) => key)).toEqual([
      'hospital',
      'waterworks',
      'fire_station',
      'school',
      'town_hall',
    ]);
    for (const { itemCode, preset } of TEMPLATES.flatMap(({ lines }) => lines)) {
      const { code } = item(itemCode);
      if (preset === undefined) continue;
      expect(PRESETS.find(({ key }) => key === preset)?.itemCode).toBe(code);
      expect(limitsOfPreset(preset).length).toBeGreaterThan(0);
    }
  });
});

describe('the words of the catalogue', () => {
  it('name every attribute, unit and choice in each language', () => {
    for (const { attribute_set: set, key, unit, choices = [] } of file.attributes) {
      const name = attributeName(set, key);
      expect(name.uk).toMatch(/\p{Script=Cyrillic}|VIN/u);
      expect(name.de).not.toMatch(/_/);
      if (unit) expect(unitName(unit).uk).toMatch(/[\p{Script=Cyrillic}%°]/u);
      // Names of norms and connectors are the same everywhere.
      for (const choice of choices.filter((c) => /^[a-z ]{3,}$/.test(c)))
        expect(valueText(set, key, choice, null).uk).toMatch(/\p{Script=Cyrillic}/u);
    }
    for (const { unit } of file.items) expect(unitName(unit).uk).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('write numbers, days and yes or no as each language does', () => {
    const texts = [
      valueText('veh', 'mileage', 120500, 'km'),
      valueText('veh', 'first_registration', '2014-05-02', null),
      valueText('veh', 'service_book', true, null),
      valueText('gen', 'year', 2014, 'year'),
      valueText('veh', 'gearbox', 'manual', null),
    ];
    expect(texts.map(({ de }) => de)).toEqual([
      '120.500\u00a0km',
      '02.05.2014',
      'ja',
      '2014',
      'Schaltgetriebe',
    ]);
    expect(texts.map(({ uk }) => uk)).toEqual([
      '120\u00a0500\u00a0км',
      '02.05.2014',
      'так',
      '2014',
      'механічна',
    ]);
    for (const language of LANGUAGES)
      expect(valueText('gen', 'ats', '2014-02-31', null)[language]).not.toBe('');
  });

  it('give each item an icon of its own or of its kind', () => {
    expect([iconOf('GEN-375', 'gen'), iconOf('CLO-BLANKET', 'nfi'), iconOf('NEW', 'unknown')]).toEqual([
      'zap',
      'bed-single',
      'package',
    ]);
  });
});
