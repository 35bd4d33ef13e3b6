import { describe, expect, it } from '@jest/globals';
import { instantsOf } from './goods-hours.js';

const span = (from: string, until: string) => ({ from: Date.parse(from), until: Date.parse(until) });
const NOVEMBER = span('2026-11-23T05:00:00Z', '2026-11-24T05:00:00Z');
const WORKDAYS = { weekdays: [1, 2, 3, 4, 5], from: '08:00', until: '16:00' };
const told = (...asked: Parameters<typeof instantsOf>) =>
  instantsOf(...asked)?.map(({ from, until }) => [
    new Date(from).toISOString().slice(0, 16),
    new Date(until).toISOString().slice(0, 16),
  ]);

describe('the hours of loading and unloading as instants', () => {
  it('are any hour where nobody said one', () => {
    expect(instantsOf({ open: [], closedOn: [] }, 'UA', NOVEMBER)).toBeUndefined();
  });

  it('are on the clock of the place', () => {
    const hours = { open: [WORKDAYS], closedOn: [] };
    expect(told(hours, 'UA', NOVEMBER)).toContainEqual(['2026-11-24T06:00', '2026-11-24T14:00']);
    expect(told(hours, 'DE', NOVEMBER)).toContainEqual(['2026-11-24T07:00', '2026-11-24T15:00']);
  });

  it('reach two weeks beyond the latest departure, on the weekdays alone', () => {
    const windows = told({ open: [WORKDAYS], closedOn: [] }, 'UA', NOVEMBER) ?? [];
    expect(windows.some(([from]) => from?.startsWith('2026-12-08'))).toBe(true);
    expect(windows.some(([from]) => from?.startsWith('2026-11-28'))).toBe(false);
    expect(windows).toEqual(windows.toSorted());
  });

  it('follow summer time', () => {
    const hours = { open: [{ ...WORKDAYS, weekdays: [6, 7, 1] }], closedOn: [] };
    const windows = told(hours, 'UA', span('2027-03-26T00:00:00Z', '2027-03-26T12:00:00Z'));
    expect(windows).toContainEqual(['2027-03-27T06:00', '2027-03-27T14:00']);
    expect(windows).toContainEqual(['2027-03-28T05:00', '2027-03-28T13:00']);
    expect(told(hours, 'DE', span('2027-03-26T00:00:00Z', '2027-03-26T12:00:00Z'))).toContainEqual([
      '2027-03-28T06:00',
      '2027-03-28T14:00',
    ]);
  });

  it('leave out the days on which nobody is there, also where any other hour is right', () => {
    const windows = told({ open: [WORKDAYS], closedOn: ['2026-11-25'] }, 'UA', NOVEMBER) ?? [];
    expect(windows.some(([from]) => from?.startsWith('2026-11-25'))).toBe(false);
    expect(windows).toContainEqual(['2026-11-26T06:00', '2026-11-26T14:00']);
    const anyHour = told({ open: [], closedOn: ['2026-11-25'] }, 'UA', NOVEMBER) ?? [];
    expect(anyHour.map(([, until]) => until)).toContain('2026-11-24T22:00');
    expect(anyHour.map(([from]) => from)).toContain('2026-11-25T22:00');
    expect(anyHour).toHaveLength(2);
  });

  it('join where several overlap', () => {
    const early = { weekdays: [2], from: '06:00', until: '10:00' };
    expect(told({ open: [WORKDAYS, early], closedOn: [] }, 'UA', NOVEMBER)).toContainEqual([
      '2026-11-24T04:00',
      '2026-11-24T14:00',
    ]);
  });

  it('are none where every day is off', () => {
    const closedOn = Array.from({ length: 30 }, (_, day) =>
      new Date(Date.UTC(2026, 10, 20 + day)).toISOString().slice(0, 10),
    );
    expect(instantsOf({ open: [WORKDAYS], closedOn }, 'UA', NOVEMBER)).toEqual([]);
  });
});
