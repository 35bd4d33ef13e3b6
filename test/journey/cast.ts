import type { Person } from './client.js';
import type { Match, Page } from './views.js';

export interface Cast {
  readonly malyn: Person;
  readonly billerbeck: Person;
  readonly approver: Person;
  readonly logistics: Person;
}

/** Tells one line when a step is done. */
export type Tell = (step: string, result: string) => void;

/** The suggestions between one need and one pledge. */
export const suggestionsFor = async (person: Person, needId: string, pledgeId: string): Promise<Match[]> =>
  (await person.get<Page<Match>>(`/matches?state=suggested&needId=${needId}&pledgeId=${pledgeId}`)).items;

export const stateOfMatch = async (person: Person, id: string): Promise<string> =>
  (await person.get<Match>(`/matches/${id}`)).state;

export function pick(found: readonly Match[], itemCode: string): Match {
  const match = found.find((m) => m.itemCode === itemCode);
  if (!match) throw new Error(`no suggestion for ${itemCode}`);
  return match;
}

export function expectEqual(what: string, is: unknown, should: unknown): void {
  if (is !== should) throw new Error(`${what}: ${String(is)} instead of ${String(should)}`);
}
