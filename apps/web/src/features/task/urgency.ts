import type { Schemas } from '../../api/client';

export type Task = Schemas['TaskView'];
export type Urgency = 'passed' | 'today' | 'week' | 'decision' | 'later' | 'undated';

export const URGENCIES: readonly Urgency[] = ['passed', 'today', 'week', 'decision', 'later', 'undated'];

const DAY_MS = 24 * 3600 * 1000;

/** When something is due, as an instant; a day lasts until its end. */
export const dueOf = ({ dueAt, dueOn }: Pick<Task, 'dueAt' | 'dueOn'>): Date | undefined =>
  dueAt ? new Date(dueAt) : dueOn ? new Date(`${dueOn}T23:59:59`) : undefined;

/**
 * How soon something is due, in the words that people plan with. Another side waits for a decision, so that none stands
 * behind what is far away.
 */
export function urgencyOf({ kind, ...task }: Pick<Task, 'kind' | 'dueAt' | 'dueOn'>, now: Date): Urgency {
  const due = dueOf(task);
  const far = kind === 'match_to_decide' ? 'decision' : undefined;
  if (!due) return far ?? 'undated';
  if (due < now) return 'passed';
  if (due.toDateString() === now.toDateString()) return 'today';
  return due.getTime() - now.getTime() <= 7 * DAY_MS ? 'week' : (far ?? 'later');
}
