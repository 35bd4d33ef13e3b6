import { describe, expect, it } from '@jest/globals';
import { placeHours } from './place-hours.format.js';

const open = (...weekdays: number[]) => ({ weekdays, from: '08:00', until: '16:00' });
const said = (...weekdays: number[]) => placeHours({ open: [open(...weekdays)], closedOn: [] })('de');

describe('hours of a place on paper', () => {
  it('join weekdays from three in a row on', () => {
    expect(said(1, 2, 3, 4, 5)).toBe('Mo–Fr 08:00–16:00');
    expect(said(1, 2, 4)).toBe('Mo, Di, Do 08:00–16:00');
    expect(said(1, 3, 4, 5, 7)).toBe('Mo, Mi–Fr, So 08:00–16:00');
    expect(said(1, 2, 3, 4, 5, 6, 7)).toBe('täglich 08:00–16:00');
  });

  it('say when nobody is there, and nothing where nobody said anything', () => {
    const hours = { open: [open(6)], closedOn: ['2026-12-24'] };
    expect(placeHours(hours)('de')).toBe('Sa 08:00–16:00 · nicht am 24.12.2026');
    expect(placeHours(hours)('uk')).toBe('сб 08:00–16:00 · крім 24.12.2026');
    expect(placeHours({ ...hours, open: [] })('en')).toBe('at any hour · not on 24 December 2026');
    expect(placeHours({ open: [], closedOn: [] })('en')).toBe('');
  });
});
