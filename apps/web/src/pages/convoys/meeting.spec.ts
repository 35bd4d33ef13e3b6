import { describe, expect, it } from '@jest/globals';
import { meetingOf } from './meeting';
import type { Plan } from './plan-edits';

const journey = (startsAt: string, endsAt: string) =>
  ({
    segments: [{ kind: 'drive' }, { kind: 'border', startsAt, endsAt }],
  }) as unknown as Plan['journeys'][number];

describe('the meeting of a convoy', () => {
  it('begins when all are at the gate', () => {
    const journeys = [
      journey('2026-11-23T08:00:00Z', '2026-11-23T12:00:00Z'),
      journey('2026-11-23T08:00:00Z', '2026-11-23T09:00:00Z'),
    ];
    expect(meetingOf(journeys)).toEqual({ crossAt: '2026-11-23T08:00:00Z' });
  });

  it('is none where they are there at different times, or one travels alone', () => {
    const early = journey('2026-11-23T08:00:00Z', '2026-11-23T12:00:00Z');
    expect(meetingOf([early, journey('2026-11-23T09:00:00Z', '2026-11-23T12:00:00Z')])).toBeUndefined();
    expect(meetingOf([early])).toBeUndefined();
  });
});
