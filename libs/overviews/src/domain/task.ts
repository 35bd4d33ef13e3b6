/** What can be waiting for somebody; the web app words each. */
export const TASK_KINDS = [
  'match_to_decide',
  'pledge_to_approve',
  'pledge_to_make',
  'pledge_date_passed',
  'pledge_draft',
  'vehicle_inspection_ends',
  'need_draft',
  'need_to_confirm',
  'need_date_near',
  'papers_missing',
  'papers_expire',
  'match_to_ship',
  'consignment_without_convoy',
  'convoy_to_confirm',
  'consignment_arriving',
  'handover_to_sign',
  'report_due',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_SUBJECTS = ['need', 'pledge', 'match', 'consignment', 'convoy'] as const;
export type TaskSubject = (typeof TASK_SUBJECTS)[number];

/** What the person can do about it at once; each is an action of the API on the subject. */
export const TASK_ACTIONS = [
  'agree',
  'decline',
  'approve',
  'change',
  'offer',
  'pledge',
  'publish',
  'confirm',
  'withdraw',
  'close',
  'supply_papers',
  'reconfirm',
  'plan_consignment',
  'plan_convoy',
  'hand_over',
  'file_report',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** How many of one kind are named; the rest is a number. */
export const MOST_OF_A_KIND = 20;

/**
 * After so many days without a word of its owner a need is asked about again. Our own choice, as long as the time
 * for which such a word counts before a departure. It is a question, never a reproach: it has no due date.
 */
export const ASK_AGAIN_AFTER_DAYS = 30;

/** How long before its end something is told. Our own choices. */
export const AHEAD_DAYS = { needDate: 14, papers: 14, inspection: 60 } as const;

interface Dated {
  readonly kind: TaskKind;
  readonly dueAt: Date | null;
  readonly dueOn: string | null;
}

/** By their due dates, the earliest first; a day counts until it has ended in Kyiv. What has none comes last. */
export function byDue(a: Dated, b: Dated): number {
  const [x, y] = [dueTime(a), dueTime(b)];
  return x === y ? TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) : x - y;
}

/** The evening of a day in Kyiv, in the winter. */
const EVENING = 'T22:00:00Z';

function dueTime({ dueAt, dueOn }: Dated): number {
  if (dueAt) return dueAt.getTime();
  return dueOn === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueOn + EVENING);
}
