import { describe, expect, it } from '@jest/globals';
import { urgencyOf } from './urgency.js';

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
    expect(urgencyOf(task, NOW)).toBe(urgency);
  });
});
