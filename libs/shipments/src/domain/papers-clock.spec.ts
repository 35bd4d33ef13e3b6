import { describe, expect, it } from '@jest/globals';
import { type Clocked, readClock, worst } from './papers-clock.js';

const RULES = { leadDays: 7, marginDays: 3 };
const declaration: Clocked = {
  number: 'D-1',
  validUntil: '2026-12-20',
  appliedOn: null,
  validDays: 30,
  needsValidity: true,
};
const read = (part: Partial<Clocked>, borderOn = '2026-12-10', today = '2026-12-01') => {
  const { light, word, text } = readClock({ ...declaration, ...part }, borderOn, today, RULES);
  return [light, word, text.en] as const;
};

describe('a paper against the clock', () => {
  it('is green while it outlasts the border by the margin', () => {
    expect(read({})).toEqual([
      'green',
      'valid_until',
      'Valid until 20 December 2026; at the border on 10 December 2026.',
    ]);
    expect(read({ validUntil: '2026-12-13' })[0]).toBe('green');
  });

  it('is amber where a small delay would end it, red where it ends before', () => {
    expect(read({ validUntil: '2026-12-12' }).slice(0, 2)).toEqual(['amber', 'ends_soon_after_border']);
    expect(read({ validUntil: '2026-12-10' }).slice(0, 2)).toEqual(['amber', 'ends_soon_after_border']);
    expect(read({ validUntil: '2026-12-09' }).slice(0, 2)).toEqual(['red', 'ends_before_border']);
  });

  it('that is missing turns red when its lead time has begun', () => {
    expect(read({ number: null }, '2026-12-10', '2026-12-02').slice(0, 2)).toEqual(['amber', 'apply_by']);
    expect(read({ number: null }, '2026-12-10', '2026-12-03').slice(0, 2)).toEqual(['red', 'apply_at_once']);
    expect(read({ validUntil: null })[0]).toBe('amber');
  });

  it('that is applied for says so and keeps its light', () => {
    expect(read({ number: null, appliedOn: '2026-11-28' })).toEqual([
      'amber',
      'applied',
      'Filed on 28 November 2026; needed by 3 December 2026.',
    ]);
  });

  it('is told of a week before its lead time begins, and again once that has begun', () => {
    const due = (today: string, part: Partial<Clocked> = { number: null }) =>
      readClock({ ...declaration, ...part }, '2026-12-10', today, RULES).isDue;
    expect(['2026-11-25', '2026-11-26', '2026-12-03'].map((day) => due(day))).toEqual([false, true, true]);
    expect(due('2026-12-02', { number: null, appliedOn: '2026-12-01' })).toBe(false);
    expect(due('2026-12-03', { number: null, appliedOn: '2026-12-01' })).toBe(true);
    expect(due('2026-11-01', { validUntil: '2026-12-09' })).toBe(true);
    expect(due('2026-12-09', {})).toBe(false);
  });

  it('tells when an application would be too early', () => {
    expect(read({ number: null }, '2027-01-31', '2026-12-01')).toEqual([
      'amber',
      'apply_between',
      'File between 5 January 2027 and 24 January 2027: earlier, its validity would end before the border.',
    ]);
  });

  it('is judged by today alone while no day at the border is known, and nobody is reminded', () => {
    const at = (part: Partial<Clocked>) => {
      const { light, word, isDue } = readClock({ ...declaration, ...part }, null, '2026-12-01', RULES);
      return [light, word, isDue];
    };
    expect(at({})).toEqual(['green', 'valid_without_day', false]);
    expect(at({ validUntil: '2026-11-30' })).toEqual(['red', 'ended', false]);
    expect(at({ number: null })).toEqual(['amber', 'missing_without_day', false]);
  });

  it('without an end needs none', () => {
    expect(read({ validUntil: null, needsValidity: false }).slice(0, 2)).toEqual(['green', 'valid']);
  });
});

it('the worst light counts', () => {
  expect(worst([])).toBe('green');
  expect(worst(['green', 'red', 'amber'])).toBe('red');
});
