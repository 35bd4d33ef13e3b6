import type { Text } from '#libs/kernel';

/** Whether the thing is agreed, planned only, or will not take place. */
export type EntryStatus = 'confirmed' | 'tentative' | 'cancelled';

/**
 * One entry of a calendar. Calendars lie on servers of others: no entry names a place, a route, a person, a plate or
 * a code; it names a reference, and whoever wants to know more signs in.
 */
export interface Entry {
  /** The same for the same thing in every calendar and mail, so that a later one replaces an earlier one. */
  readonly id: string;
  /** Of the thing. A calendar takes the higher one for the newer one. */
  readonly version: number;
  /** From when to when, or a whole day `YYYY-MM-DD`. */
  readonly when: { readonly from: Date; readonly until: Date } | string;
  readonly status: EntryStatus;
  readonly title: Text;
  readonly parameters: Readonly<Record<string, string | Text>>;
  /** Where more is to be read, a path of the web app. */
  readonly path: string;
}
