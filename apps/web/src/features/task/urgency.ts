import type { Schemas } from '../../api/client';

export type Task = Schemas['TaskView'];
export type Urgency = 'passed' | 'today' | 'week' | 'later' | 'undated';

export const URGENCIES: readonly Urgency[] = ['passed', 'today', 'week', 'later', 'undated'];

const DAY_MS = 24 * 3600 * 1000;

/** When something is due, as an instant; a day lasts until its end. */
export const dueOf = ({ dueAt, dueOn }: Pick<Task, 'dueAt' | 'dueOn'>): Date | undefined =>
  dueAt ? new Date(dueAt) : dueOn ? new Date(`${dueOn}T23:59:59`) : undefined;

/** How soon something is due, in the words that people plan with. */
export function urgencyOf(task: Pick<Task, 'dueAt' | 'dueOn'>, now: Date): Urgency {
  const due = dueOf(task);
  if (!due) return 'undated';
  if (due < now) return 'passed';
  if (due.toDateString() === now.toDateString()) return 'today';
  return due.getTime() - now.getTime() <= 7 * DAY_MS ? 'week' : 'later';
}
