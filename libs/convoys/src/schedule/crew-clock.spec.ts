import { describe, expect, it } from '@jest/globals';
import { CrewClock, type Pace } from './crew-clock.js';
import { DAY, HOUR, MINUTE, weekStart } from './clock.js';
import { MONDAY } from './request.fixture.js';
import { defaultRules, germanHolidays, licenceCovers } from './rules.js';

const rules = defaultRules(MONDAY);

/** Drives without end and writes down what a tachograph would: minutes of driving and pauses, in order. */
function timetable(size: number, hours: number, pace: Pace = 'regular', startAt = MONDAY): string[] {
  const crew = new CrewClock(rules, size, startAt, pace);
  const record: string[] = [];
  let left = hours * HOUR;
  while (left > 0) {
    const next = crew.nextDriver();
    const from = crew.now;
    if (next) {
      const ms = Math.min(next.ms, left);
      crew.drive(next.driver, ms);
      left -= ms;
      record.push(`${'AB'[next.driver]} ${ms / MINUTE}`);
    } else {
      const pause = crew.pauseNeeded();
      crew.pauseUntil(pause.until);
      record.push(`${pause.kind} ${(crew.now - from) / MINUTE}`);
    }
  }
  return record;
}

describe('worked timetables of 561/2006', () => {
  it('one driver: 4.5 h, 45 min, 4.5 h, 11 h rest', () => {
    expect(timetable(1, 12)).toEqual(['A 270', 'break 45', 'A 270', 'rest 660', 'A 180']);
  });

  it('in a hurry: 10 h twice a week and 9 h rest three times, then the regular day', () => {
    const record = timetable(1, 45, 'tight');
    expect(record.filter((r) => r.startsWith('rest'))).toEqual([
      'rest 540',
      'rest 540',
      'rest 540',
      'rest 660',
    ]);
    const day = ['A 270', 'break 45', 'A 270'];
    expect(record.slice(0, 12)).toEqual([
      ...day,
      'break 45',
      'A 60',
      'rest 540',
      ...day,
      'break 45',
      'A 60',
      'rest 540',
    ]);
    expect(record.slice(12, 16)).toEqual([...day, 'rest 540']);
  });

  it('two drivers change every 3 h without stopping and rest 9 h after 18 h of driving', () => {
    const record = timetable(2, 20);
    expect(record).toEqual(['A 180', 'B 180', 'A 180', 'B 180', 'A 180', 'B 180', 'rest 540', 'A 120']);
  });

  it('stops at 56 h in a week, and rests the week out', () => {
    const record = timetable(1, 60, 'tight');
    const untilWeeklyRest = record.slice(
      0,
      record.findIndex((r) => r.startsWith('rest') && Number(r.slice(5)) > 1000),
    );
    const driven = untilWeeklyRest
      .filter((r) => r.startsWith('A'))
      .reduce((sum, r) => sum + Number(r.slice(2)), 0);
    expect(driven).toBe(56 * 60);
  });

  it('takes 45 h of weekly rest after six days, however short they were', () => {
    const crew = new CrewClock(rules, 1, MONDAY, 'regular');
    let stoppedAt = MONDAY;
    for (let day = 1; day <= 6; day++) {
      crew.drive(0, 4 * HOUR);
      stoppedAt = crew.now;
      crew.pauseUntil(MONDAY + day * DAY);
    }
    expect(crew.nextDriver()).toBeNull();
    expect(crew.pauseNeeded()).toEqual({ until: stoppedAt + 45 * HOUR, kind: 'rest' });
    crew.pauseUntil(stoppedAt + 45 * HOUR);
    expect(crew.nextDriver()?.ms).toBe(4.5 * HOUR);
  });

  it('counts a wait of 45 minutes as a break and one of 11 hours as a rest', () => {
    const crew = new CrewClock(rules, 1, MONDAY, 'regular');
    crew.drive(0, 4.5 * HOUR);
    crew.pauseUntil(crew.now + 45 * MINUTE);
    expect(crew.nextDriver()?.ms).toBe(4.5 * HOUR);
    crew.drive(0, 4.5 * HOUR);
    crew.pauseUntil(crew.now + 11 * HOUR);
    expect(crew.nextDriver()?.ms).toBe(4.5 * HOUR);
  });

  it('takes 15 minutes, then 30, for a break', () => {
    const crew = new CrewClock(rules, 1, MONDAY, 'regular');
    crew.drive(0, 2 * HOUR);
    crew.pauseUntil(crew.now + 15 * MINUTE);
    crew.drive(0, 2.5 * HOUR);
    expect(crew.nextDriver()).toBeNull();
    expect(crew.pauseNeeded()).toEqual({ until: crew.now + 30 * MINUTE, kind: 'break' });
    crew.pauseUntil(crew.now + 30 * MINUTE);
    expect(crew.nextDriver()?.ms).toBe(4.5 * HOUR);
  });

  it('takes 30 minutes, then 15, for no break, nor 14 minutes, then 30', () => {
    for (const [first, second] of [
      [30, 15],
      [14, 30],
    ] as const) {
      const crew = new CrewClock(rules, 1, MONDAY, 'regular');
      crew.drive(0, 2 * HOUR);
      crew.pauseUntil(crew.now + first * MINUTE);
      crew.drive(0, 2.5 * HOUR);
      crew.pauseUntil(crew.now + second * MINUTE);
      expect([first, crew.nextDriver()]).toEqual([first, null]);
    }
  });

  it('takes a pause for one part of a break alone, however often it is looked at', () => {
    const crew = new CrewClock(rules, 1, MONDAY, 'regular');
    crew.drive(0, 4.5 * HOUR);
    const from = crew.now;
    for (const minutes of [15, 30, 44]) {
      crew.pauseUntil(from + minutes * MINUTE);
      expect([minutes, crew.nextDriver()]).toEqual([minutes, null]);
    }
    crew.pauseUntil(from + 45 * MINUTE);
    expect(crew.nextDriver()?.ms).toBe(4.5 * HOUR);
  });

  it('takes 3 hours, then 9, for the daily rest, as often as need be', () => {
    const crew = new CrewClock(rules, 1, MONDAY, 'regular');
    for (let day = 1; day <= 5; day++) {
      crew.drive(0, 4 * HOUR);
      crew.pauseUntil(crew.now + 3 * HOUR);
      crew.drive(0, 4.5 * HOUR);
      crew.pauseUntil(crew.now + 45 * MINUTE);
      crew.drive(0, 0.5 * HOUR);
      expect(crew.nextDriver()).toBeNull();
      expect(crew.pauseNeeded()).toEqual({ until: crew.now + 9 * HOUR, kind: 'rest' });
      crew.pauseUntil(crew.now + 9 * HOUR);
      expect([day, crew.nextDriver()?.ms]).toEqual([day, 4.5 * HOUR]);
    }
  });

  it('knows no daily rest in two parts for two drivers', () => {
    const crew = new CrewClock(rules, 2, MONDAY, 'regular');
    crew.drive(0, 3 * HOUR);
    crew.pauseUntil(crew.now + 4 * HOUR);
    crew.drive(1, 3 * HOUR);
    expect(crew.canWork(11 * HOUR)).toBe(true);
    expect(crew.canWork(11 * HOUR + MINUTE)).toBe(false);
  });

  it('does not take the work in a queue for a break', () => {
    const crew = new CrewClock(rules, 1, MONDAY, 'regular');
    crew.drive(0, 4.5 * HOUR);
    crew.work(2 * HOUR);
    expect(crew.nextDriver()).toBeNull();
    expect(crew.pauseNeeded().kind).toBe('break');
  });
});

describe('clocks and configuration', () => {
  it('begins the week on Monday 00:00 in Berlin, in winter, in summer and over the change', () => {
    const cases = {
      '2026-11-23T00:00:00+01:00': '2026-11-23T00:00:00+01:00',
      '2026-11-22T23:59:00+01:00': '2026-11-16T00:00:00+01:00',
      '2026-07-06T00:30:00+02:00': '2026-07-06T00:00:00+02:00',
      '2026-03-29T12:00:00+02:00': '2026-03-23T00:00:00+01:00',
      '2026-10-25T23:00:00+01:00': '2026-10-19T00:00:00+02:00',
    };
    for (const [at, monday] of Object.entries(cases)) {
      expect(new Date(weekStart(Date.parse(at))).toISOString()).toBe(new Date(monday).toISOString());
    }
  });

  it('knows the nationwide holidays of 2026', () => {
    expect(germanHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('knows that D covers no truck and C no bus, and CE covers C1', () => {
    expect(licenceCovers(['D'], 'C1')).toBe(false);
    expect(licenceCovers(['C', 'CE'], 'D1')).toBe(false);
    expect(licenceCovers(['CE'], 'C1')).toBe(true);
  });
});
