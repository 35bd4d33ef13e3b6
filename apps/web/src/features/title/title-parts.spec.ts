import { describe, expect, it } from '@jest/globals';
import { titleOf } from './title-parts';

describe('a title for a reader', () => {
  it('is what the author wrote, for those who share the language', () => {
    expect(titleOf('Генератори для лікарні', 'uk', 'Дизельний генератор', 'uk')).toEqual({
      main: 'Генератори для лікарні',
      mainLanguage: 'uk',
      quoted: undefined,
    });
  });

  it('is for others the name of the catalogue, with the words of the author beneath', () => {
    expect(titleOf('Генератори для лікарні', 'uk', 'Dieselaggregat', 'de')).toEqual({
      main: 'Dieselaggregat',
      mainLanguage: undefined,
      quoted: 'Генератори для лікарні',
    });
  });

  it('is what the author wrote where the catalogue has no name for it, marked as of another language', () => {
    expect(titleOf('Прапори', 'uk', '', 'de')).toEqual({
      main: 'Прапори',
      mainLanguage: 'uk',
      quoted: undefined,
    });
  });

  it('is a number or a name of reference data as it is', () => {
    expect(titleOf('C-000012', null, '', 'de').main).toBe('C-000012');
    expect(titleOf('', null, 'Billerbeck – Malyn', 'de')).toEqual({
      main: 'Billerbeck – Malyn',
      mainLanguage: undefined,
      quoted: undefined,
    });
  });
});
