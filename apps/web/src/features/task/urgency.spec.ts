import { describe, expect, it } from '@jest/globals';
import { URGENCIES, type Urgency, urgencyOf } from './urgency.js';

const NOW = new Date('2026-11-22T10:00:00');

describe('how soon something is due', () => {
  it.each([
    [{ dueAt: null, dueOn: null }, 'undated'],
    [{ dueAt: null, dueOn: '2026-11-21' }, 'passed'],
    [{ dueAt: null, dueOn: '2026-11-22' }, 'today'],
    [{ dueAt: '2026-11-22T09:59:00', dueOn: null }, 'passed'],
    [{ dueAt: '2026-11-22T10:01:00', dueOn: null }, 'today'],
    [{ dueAt: null, dueOn: '2026-11-23' }, 'week'],
    [{ dueAt: null, dueOn: '2026-11-28' }, 'week'],
    [{ dueAt: null, dueOn: '2026-12-01' }, 'later'],
  ])('%j is %s', (task, urgency) => {
    expect(urgencyOf({ kind: 'need_date_near', ...task }, NOW)).toBe(urgency);
  });

  it.each([
    [{ dueAt: null, dueOn: null }, 'decision'],
    [{ dueAt: null, dueOn: '2026-12-24' }, 'decision'],
    [{ dueAt: null, dueOn: '2026-11-23' }, 'week'],
  ] as const satisfies readonly [object, Urgency][])(
    'a decision at %j, for which another side waits, is %s',
    (task, urgency) => {
      expect(urgencyOf({ kind: 'match_to_decide', ...task }, NOW)).toBe(urgency);
      expect(URGENCIES.indexOf(urgency)).toBeLessThan(URGENCIES.indexOf('later'));
    },
  );
});
