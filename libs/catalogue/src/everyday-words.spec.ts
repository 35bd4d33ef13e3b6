import { findByWords } from '#libs/contracts';
import { LANGUAGES } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { synonymsOf } from './everyday-words.js';
import type { ItemRow } from './reference.js';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8'));
const { items } = read('catalogue') as { items: ItemRow[] };
const words = read('everyday-words') as { items: Record<string, Record<string, string[]>> };
const things = items.map(({ code, name }) => ({
  thing: code,
  names: [...Object.values(name), code],
  synonyms: synonymsOf(code),
}));
const found = (query: string): string[] => findByWords(query, things);

describe('the everyday words of the catalogue', () => {
  it('has some for every item in each language, and for nothing else', () => {
    expect(Object.keys(words.items).sort()).toEqual(items.map(({ code }) => code).sort());
    for (const [code, own] of Object.entries(words.items))
      for (const language of LANGUAGES)
        expect({ code, language, isThere: own[language]?.some((word) => word.trim() !== '') }).toEqual({
          code,
          language,
          isThere: true,
        });
  });

  it.each([
    ['генератор', 'GEN-'],
    ['генератори', 'GEN-'],
    ['гениратор', 'GEN-'],
    ['genrator', 'GEN-'],
    ['Stromaggregat', 'GEN-'],
    ['Stromagregat', 'GEN-'],
    ['Notstrom', 'GEN-'],
    ['emergency power', 'GEN-'],
    ['резервне живлення', 'GEN-'],
    ['ДГУ', 'GEN-'],
    ['рукав', 'FIRE-HOSE'],
    ['рукави', 'FIRE-HOSE'],
    ['рукавів', 'FIRE-HOSE'],
    ['пожежні рукави', 'FIRE-HOSE'],
    ['Schläuche', 'FIRE-HOSE'],
    ['Feuerwehrschläuche', 'FIRE-HOSE'],
    ['Feuerwehrauto', 'FIRE-'],
    ['Feuerwehrautos', 'FIRE-'],
    ['Feuerwerauto', 'FIRE-'],
    ['пожежна машина', 'FIRE-'],
    ['пожежної машини', 'FIRE-'],
    ['fire truck', 'FIRE-'],
    ['ковдра', 'CLO-BLANKET'],
    ['плед', 'CLO-BLANKET'],
    ['швидка', 'AMB-RTW'],
    ['Krankenwagen', 'AMB-'],
    ['памперси', 'HYG-NAPPY'],
    ['екофлоу', 'PWR-STATION'],
    ['бинт', 'MED-DRESS'],
    ["м'ясо", 'FOOD-MEAT'],
    ['водовоз', 'TRK-WATER'],
    ['Stromerzeuger', 'GEN-S'],
    ['Rollstuhl', 'MED-WHEEL'],
    ['blanket', 'CLO-BLANKET'],
    ['wheelchiar', 'MED-WHEEL'],
    ['Müllauto', 'TRK-REFUSE'],
    ['екскаватор', 'SITE-EXC'],
  ])('finds for “%s” %s…', (query, code) => {
    expect(found(query)[0]?.startsWith(code)).toBe(true);
  });

  it('finds all fire engines for the word that everybody uses, and no ambulance', () => {
    const engines = ['FIRE-DLK', 'FIRE-LF10', 'FIRE-LF20', 'FIRE-RW', 'FIRE-TLF'];
    for (const word of ['Feuerwehrauto', 'пожежна машина', 'fire truck'])
      expect({ word, found: found(word).sort() }).toEqual({ word, found: engines });
  });

  it('does not care how the apostrophe is written', () => {
    expect(found('перев’язувальні')).toEqual(found("перев'язувальні"));
    expect(found('перев’язувальні')[0]).toBe('MED-DRESS');
  });

  it('wants every word, and finds nothing for what the catalogue does not have', () => {
    expect(found('дизельний генератор')).not.toContain('GEN-S');
    for (const nothing of ['підводний човен', 'Klavier', 'piano', 'скрипка', 'Hubschrauber'])
      expect({ nothing, found: found(nothing) }).toEqual({ nothing, found: [] });
  });
});
