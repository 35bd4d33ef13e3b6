import { describe, expect, it } from '@jest/globals';
import { byDue, type TaskKind } from './task.js';

const task = (kind: TaskKind, dueAt: string | null, dueOn: string | null = null) => ({
  kind,
  dueAt: dueAt === null ? null : new Date(dueAt),
  dueOn,
});

describe('the order of tasks', () => {
  it('is by what is due first; a day is due when it ends, what has no date comes last', () => {
    const later = task('need_draft', null);
    const day = task('papers_missing', null, '2026-12-01');
    const morning = task('match_to_decide', '2026-12-01T07:00:00Z');
    const night = task('convoy_to_confirm', '2026-12-02T01:00:00Z');
    expect([later, night, day, morning].sort(byDue)).toEqual([morning, day, night, later]);
  });

  it('puts what a partner waits for before one’s own drafts', () => {
    const [draft, decision] = [task('need_draft', null), task('match_to_decide', null)];
    expect([draft, decision].sort(byDue)).toEqual([decision, draft]);
  });
});
