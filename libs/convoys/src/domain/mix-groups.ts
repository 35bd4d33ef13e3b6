import { LOADING_RULES } from './loading-rules.js';

/** Groups of goods of which never both should be on one vehicle. */
export const KEEP_APART = LOADING_RULES.adr.keep_apart;

/** The groups to which goods belong by the UN numbers in the catalogue's notes on them. */
export function mixGroupsOf(notes: readonly string[]): string[] {
  const numbers = notes.flatMap(unNumbersIn);
  return Object.entries(LOADING_RULES.adr.groups)
    .filter(([, group]) => group.some((number) => numbers.includes(number)))
    .map(([name]) => name);
}

const unNumbersIn = (note: string): string[] => note.replaceAll(/UN\s+/g, 'UN').match(/UN\d{4}/g) ?? [];
