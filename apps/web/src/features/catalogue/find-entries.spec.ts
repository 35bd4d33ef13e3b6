import { describe, expect, it } from '@jest/globals';
import { findEntries } from './find-entries.js';

const entry = (uk: string, de: string, ...synonyms: string[]) => ({ name: { uk, de }, synonyms });
const generator = entry('Дизельний генератор до 75 кВА', 'Dieselgenerator bis 75 kVA', 'Stromerzeuger');
const pump = entry('Відцентровий насос', 'Kreiselpumpe');
const dressing = entry("Перев'язувальні матеріали", 'Verbandmaterial', 'бинти');
const all = [pump, generator, dressing];

describe('the search in the catalogue', () => {
  it('shows everything while nothing is typed', () => {
    expect(findEntries('  ', all)).toEqual(all);
  });

  it.each([
    ['генер', generator],
    ['генератори', generator],
    ['ГЕНЕРАТОР дизельний', generator],
    ['75', generator],
    ['stromerz', generator],
    ['насоси', pump],
    ['перевязувальні', dressing],
    ['перев’язувальний', dressing],
    ['бинт', dressing],
  ])('finds by “%s”', (typed, found) => {
    expect(findEntries(typed, all)).toEqual([found]);
  });

  it('wants every word to fit', () => {
    expect(findEntries('дизельний насос', all)).toEqual([]);
    expect(findEntries('ковдри', all)).toEqual([]);
  });

  it('shows names before other names', () => {
    const station = entry('Зарядна станція', 'Powerstation', 'генератор без пального');
    expect(findEntries('генератор', [station, generator])).toEqual([generator, station]);
  });
});
