import { describe, expect, it } from '@jest/globals';
import { isCyrillic, romanised } from './romanised.js';

describe('Ukrainian in Latin letters', () => {
  it.each([
    ['Згурський', 'Zghurskyi'],
    ['Їжакевич', 'Yizhakevych'],
    ['Знам’янка', 'Znamianka'],
    ['Щербухи', 'Shcherbukhy'],
    ['Юрій Костянтинович', 'Yurii Kostiantynovych'],
    ['вул. Ґалаґанівська, 6а', 'vul. Galaganivska, 6a'],
    ['Markt 1', 'Markt 1'],
  ])('%s is %s', (ukrainian, latin) => {
    expect(romanised(ukrainian)).toBe(latin);
    expect(isCyrillic(romanised(ukrainian))).toBe(false);
  });
});
