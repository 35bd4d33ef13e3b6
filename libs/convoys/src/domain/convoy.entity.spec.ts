import { describe, expect, it } from '@jest/globals';
import { Convoy } from './convoy.entity.js';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

function draft(): Convoy {
  const convoy = Object.assign(new Convoy(), { state: 'draft', name: 'K' });
  convoy.leaveBetween(at(1), at(5));
  return convoy;
}
const scheduled = (): Convoy => {
  const convoy = draft();
  convoy.scheduleFor(
    { crossingId: 'c', departAt: at(2), arriveAt: at(4), driverIds: ['d1'] },
    { travel: 'great_circle', obstacles: [] },
  );
  return convoy;
};

describe('a convoy', () => {
  it('forgets its plan when it is changed, and is a draft again', () => {
    const convoy = scheduled();
    convoy.change({ latestDeparture: at(9) });
    expect(convoy).toMatchObject({
      state: 'draft',
      crossingId: null,
      departAt: null,
      schedule: null,
      latestDeparture: at(9),
    });
  });

  it('cannot be changed or planned once it is confirmed', () => {
    const convoy = scheduled();
    convoy.confirm();
    expect(() => convoy.change({ name: 'X' })).toThrow('convoy_is_fixed');
    expect(() => convoy.requestSchedule(at(1))).toThrow('convoy_is_fixed');
  });

  it('is led by nobody once its leader drives no more', () => {
    const convoy = scheduled();
    convoy.beLedBy('d1');
    convoy.requestSchedule(at(1));
    convoy.scheduleFor(
      { crossingId: 'd', departAt: at(3), arriveAt: at(5), driverIds: ['d2'] },
      { travel: 'osrm', obstacles: [] },
    );
    expect(convoy.leaderId).toBeNull();
  });

  it('keeps its new plan when it is planned again', () => {
    const convoy = scheduled();
    convoy.requestSchedule(at(1));
    convoy.scheduleFor(
      { crossingId: 'd', departAt: at(3), arriveAt: at(5), driverIds: ['d2'] },
      { travel: 'osrm', obstacles: [] },
    );
    expect(convoy).toMatchObject({ state: 'scheduled', crossingId: 'd', scheduleRequestedAt: null });
    convoy.notScheduled({ travel: null, obstacles: [] });
    expect(convoy).toMatchObject({ state: 'draft', crossingId: null });
  });

  it('is planned once at a time, and again when it was changed or its request was lost', () => {
    const asked = (minutes: number) => new Date(at(1).getTime() + minutes * 60_000);
    const convoy = draft();
    expect([0, 1, 4].map((minute) => convoy.requestSchedule(asked(minute)))).toEqual([true, false, false]);
    convoy.change({ name: 'X' });
    expect(convoy.requestSchedule(asked(4))).toBe(true);
    expect(convoy.requestSchedule(asked(9))).toBe(true);
  });

  it('departs only when confirmed and ends only once', () => {
    const convoy = scheduled();
    expect(() => convoy.depart(at(2))).toThrow('illegal_transition');
    convoy.confirm();
    convoy.depart(at(2));
    expect(() => convoy.end('postponed', at(3))).toThrow('illegal_transition');
    convoy.end('completed', at(4));
    expect(convoy.endedAt).toEqual(at(4));
    expect(() => convoy.end('aborted', at(5))).toThrow('illegal_transition');
  });

  it('has a window in order and of 60 days at the most', () => {
    expect(() => draft().leaveBetween(at(5), at(4))).toThrow('departure_window_reversed');
    expect(() => draft().leaveBetween(at(1), at(62))).toThrow('departure_window_too_long');
    draft().leaveBetween(at(1), at(61));
  });
});
