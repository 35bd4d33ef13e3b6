import { expect, test } from '@jest/globals';
import { alphabetical } from './alphabetical.js';

const sorted = (...labels: string[]): string[] =>
  alphabetical(
    labels.map((label) => ({ label })),
    'uk',
  ).map(({ label }) => label);

test('labels stand as their alphabet orders them, and figures by their value', () => {
  expect(sorted('MAN 10', 'Їжак', 'MAN 2', 'Зубр')).toEqual(['Зубр', 'Їжак', 'MAN 2', 'MAN 10']);
});
