import { describe, expect, it } from '@jest/globals';
import { textOf } from './text-of.js';

const TEXTS = {
  plain: 'Потреби',
  under: { path: 'Гілка' },
  greeting: 'Вітаємо, {{name}}! {{name}} — {{role}}',
  bus_one: '{{count}} автобус',
  bus_few: '{{count}} автобуси',
  bus_many: '{{count}} автобусів',
  bus_other: '{{count}} автобуса',
};

describe('A text', () => {
  it('is found by its path', () => {
    expect(textOf(TEXTS, 'uk', 'plain')).toBe('Потреби');
    expect(textOf(TEXTS, 'uk', 'under.path')).toBe('Гілка');
  });

  it('has its gaps filled, each as often as it occurs, by what is given as it is', () => {
    expect(textOf(TEXTS, 'uk', 'greeting', { name: '$& {{role}}', role: 0 })).toBe(
      'Вітаємо, $& {{role}}! $& {{role}} — 0',
    );
    expect(textOf(TEXTS, 'uk', 'greeting')).toBe('Вітаємо, !  — ');
  });

  it('ends in one full stop where a gap brings its own', () => {
    expect(textOf({ until: 'Діє до {{day}}.' }, 'uk', 'until', { day: '1 лист. 2026 р.' })).toBe(
      'Діє до 1 лист. 2026 р.',
    );
  });

  it.each([
    [1, '1 автобус'],
    [3, '3 автобуси'],
    [11, '11 автобусів'],
    [21, '21 автобус'],
    [1.5, '1.5 автобуса'],
  ])('takes the form that goes with %d', (count, text) => {
    expect(textOf(TEXTS, 'uk', 'bus', { count })).toBe(text);
  });

  it('takes the last form where a language has no other, and a text without forms as it is', () => {
    expect(textOf({ day_other: '{{count}} Tage' }, 'de', 'day', { count: 1 })).toBe('1 Tage');
    expect(textOf(TEXTS, 'uk', 'plain', { count: 2 })).toBe('Потреби');
  });

  it('that is missing is its path, or what is said instead', () => {
    expect(textOf(TEXTS, 'uk', 'under')).toBe('under');
    expect(textOf(TEXTS, 'uk', 'plain.deeper')).toBe('plain.deeper');
    expect(textOf(TEXTS, 'uk', 'sector.XYZ', {}, 'XYZ')).toBe('XYZ');
    expect(textOf(TEXTS, 'uk', 'constructor')).toBe('constructor');
  });
});
