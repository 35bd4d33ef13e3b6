import type { Schemas } from '../../api/client';

/** What is said about a pledge as a whole, as it is typed. */
export interface Head {
  readonly title: string;
  readonly fileNumber: string;
  readonly dueOn: string;
  readonly visibility: Schemas['PledgeVisibility'];
  /** An empty text for nobody. */
  readonly firstCallId: string;
  /** The last day of the first call. */
  readonly firstCallUntil: string;
  readonly operatorIds: readonly string[];
}

export const EMPTY_HEAD: Head = {
  title: '',
  fileNumber: '',
  dueOn: '',
  visibility: 'partners',
  firstCallId: '',
  firstCallUntil: '',
  operatorIds: [],
};

export const headOf = (pledge: Schemas['PledgeView']): Head => ({
  title: pledge.title,
  fileNumber: pledge.fileNumber ?? '',
  dueOn: pledge.dueOn ?? '',
  visibility: pledge.visibility,
  firstCallId: pledge.firstCallId ?? '',
  firstCallUntil: pledge.firstCallUntil?.slice(0, 10) ?? '',
  operatorIds: pledge.operatorIds,
});

/** The last day counts to its end where the writer is. */
const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString();

export const sentHead = (head: Head) => ({
  title: head.title.trim(),
  visibility: head.visibility,
  fileNumber: head.fileNumber.trim() || null,
  dueOn: head.dueOn || null,
  firstCallId: head.firstCallId || null,
  firstCallUntil: head.firstCallId && head.firstCallUntil ? endOf(head.firstCallUntil) : null,
  operatorIds: [...head.operatorIds],
});
