import { describe, expect, it } from '@jest/globals';
import { AskedWords, findByWords, wordsOf } from './word-search.js';

const generator = {
  thing: 'generator',
  names: ['Дизельний генератор до 75 кВА', 'Dieselaggregat bis 75 kVA'],
  synonyms: ['Notstrom', 'genset'],
};
const pump = { thing: 'pump', names: ['Відцентровий насос', 'Kreiselpumpe', 'Pump'], synonyms: ['вода'] };
const dressing = {
  thing: 'dressing',
  names: ["Перев'язувальні матеріали", 'Verbandmaterial für Füße'],
  synonyms: ['бинти'],
};
const all = [pump, generator, dressing];

describe('the search by words', () => {
  it('shows everything in its order while nothing is typed', () => {
    expect(findByWords('  ', all)).toEqual(['pump', 'generator', 'dressing']);
    expect(findByWords('???', all)).toEqual(['pump', 'generator', 'dressing']);
  });

  it.each([
    ['генер', 'generator', 'the beginning of a word'],
    ['генератори', 'generator', 'another ending'],
    ['ГЕНЕРАТОР дизельний', 'generator', 'another order, in capitals'],
    ['75', 'generator', 'a number'],
    ['generator for a hospital', undefined, 'a word that nothing has'],
    ['notstrom für', 'generator', 'a word that says nothing'],
    ['Stromaggregat', undefined, 'a compound of another beginning'],
    ['насоси', 'pump', 'the plural'],
    ['води', 'pump', 'a short word in another case'],
    ['Tauchkreiselpumpe', 'pump', 'a longer compound'],
    ['перевязувальні', 'dressing', 'without the apostrophe'],
    ['перев’язувальний', 'dressing', 'with another apostrophe and ending'],
    ['бинт', 'dressing', 'another name'],
    ['fusse', 'dressing', 'without the umlaut'],
    ['Verbnadmaterial', 'dressing', 'two letters swapped'],
  ])('“%s” finds %s: %s', (typed, found, _why) => {
    expect(findByWords(typed, all)).toEqual(found === undefined ? [] : [found]);
  });

  it.each(['генаратор', 'геератор', 'геннератор', 'егнератор', 'генераторр', 'гениратора'])(
    'knows генератор with a typing error: %s',
    (typed) => expect(findByWords(typed, all)).toEqual(['generator']),
  );

  it('forgives one error from five letters on, two from nine, none before', () => {
    expect(findByWords('pamp', all)).toEqual([]);
    expect(findByWords('gansit', all)).toEqual([]);
    expect(findByWords('gensit', all)).toEqual(['generator']);
    expect(findByWords('диззельнй', all)).toEqual(['generator']);
    expect(findByWords('наосс', all)).toEqual(['pump']);
  });

  it('wants every word to fit', () => {
    expect(findByWords('дизельний насос', all)).toEqual([]);
    expect(findByWords('ковдри', all)).toEqual([]);
  });

  it('shows what is called so before what is also called so, and what is typed right before what is not', () => {
    const station = { thing: 'station', names: ['Зарядна станція'], synonyms: ['генератор без пального'] };
    expect(findByWords('генератор', [station, generator])).toEqual(['generator', 'station']);
    const genrator = { thing: 'genrator', names: ['генрратор'], synonyms: [] };
    expect(findByWords('генератор', [genrator, station])).toEqual(['station', 'genrator']);
  });

  it('compares the words of ten thousand things while somebody types', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      names: wordsOf(`Дизельний генератор ${at % 500} для лікарні`),
      synonyms: wordsOf('аварійне живлення електростанція'),
    }));
    const begin = performance.now();
    const asked = new AskedWords('генратор лікарня');
    expect(many.filter((one) => asked.scoreOf(one) > 0)).toHaveLength(10_000);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
