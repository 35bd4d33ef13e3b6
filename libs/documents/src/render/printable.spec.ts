import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.js';

const print = (text: string): string => printable(text, () => true);

describe('a word that is too long for a column', () => {
  it.each([
    'Білгород-Дністровська',
    '«Переяслав-Хмельницький,',
    'Bilhorod-Dnistrovskyi',
    'Neuenahr-Ahrweiler-Grafschaft',
    'Грушевського-Сергієнка',
    'Straßenverkehrsbehörde',
    'багатопрофільного',
  ])('is left to be hyphenated where it is a name: %s', (word) => {
    expect(print(word)).toBe(word);
  });

  it.each([
    ['(Auslandsgesellschaft.de', '(Auslandsgesellschaft.|de'],
    ['https://poruch.example/verify/7Kq2mX9vTb4RwZ', 'https://|poruch.|example/|verify/|7Kq2mX9vTb4RwZ'],
  ])('is broken behind the marks that it has: %s', (word, parts) => {
    expect(print(word).replace(/\u200B/g, '|')).toBe(parts);
  });

  it.each(['https://poruch.example/verify/7Kq2mX9vTb4RwZ', 'A'.repeat(30), 'а'.repeat(60)])(
    'can be broken anywhere where it is none: %s',
    (word) => {
      expect(print(word)).not.toBe(word);
      expect(print(word).replace(/\u200B/g, '')).toBe(word);
    },
  );
});
