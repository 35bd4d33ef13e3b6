import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { find } from './catalogue-search.js';
import type { ItemRow } from './reference.js';
import { synonymsOf } from './wording.js';

const { items } = JSON.parse(readFileSync(new URL('../data/catalogue.json', import.meta.url), 'utf8')) as {
  items: ItemRow[];
};
const things = items.map(({ code, name }) => ({
  thing: code,
  names: [...Object.values(name), code],
  synonyms: synonymsOf(code),
}));
const first = (query: string, count = 4): string[] => find(query, things).slice(0, count);

describe('the search of the catalogue', () => {
  it.each([
    ['генератор', 'GEN-'],
    ['генератори', 'GEN-'],
    ['гениратор', 'GEN-'],
    ['ДГУ', 'GEN-'],
    ['ковдра', 'CLO-BLANKET'],
    ['плед', 'CLO-BLANKET'],
    ['швидка', 'AMB-RTW'],
    ['памперси', 'HYG-NAPPY'],
    ['екофлоу', 'PWR-STATION'],
    ['бинт', 'MED-DRESS'],
    ["м'ясо", 'FOOD-MEAT'],
    ['пожежна машина', 'FIRE-'],
    ['водовоз', 'TRK-WATER'],
    ['Krankenwagen', 'AMB-'],
    ['Stromerzeuger', 'GEN-S'],
    ['Notstrom', 'GEN-'],
    ['Rollstuhl', 'MED-WHEEL'],
    ['blanket', 'CLO-BLANKET'],
    ['wheelchiar', 'MED-WHEEL'],
  ])('finds for “%s” %s…', (query, code) => {
    expect(first(query, 1)[0]?.startsWith(code)).toBe(true);
  });

  it('does not care how the apostrophe is written', () => {
    expect(first('перев’язувальні')).toEqual(first("перев'язувальні"));
    expect(first('перев’язувальні')[0]).toBe('MED-DRESS');
  });

  it('wants every word, and finds nothing for what the catalogue does not have', () => {
    expect(find('дизельний генератор', things)).not.toContain('GEN-S');
    expect(find('підводний човен', things)).toEqual([]);
    expect(find('???', things)).toHaveLength(items.length);
  });
});
