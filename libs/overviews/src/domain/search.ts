/** What can be searched for, in the order in which equally good hits are shown. */
export const SEARCH_KINDS = [
  'need',
  'pledge',
  'consignment',
  'convoy',
  'partnership',
  'organisation',
  'item',
  'place',
  'vehicle',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The letters of our numbers, as a Latin and as a Ukrainian keyboard writes them. */
const NUMBER_LETTERS: Readonly<Record<string, string>> = { C: 'C', К: 'K', K: 'K', С: 'C' };

/** `c12` → `C-000012`: the number of a consignment or convoy as it is printed; null for what is none. */
export function referenceIn(words: string): string | null {
  const [, letter = '', digits = ''] = /^\s*([CKСК])[\s-]*0*(\d{1,12})\s*$/iu.exec(words) ?? [];
  const printed = NUMBER_LETTERS[letter.toUpperCase()];
  return printed === undefined ? null : `${printed}-${digits.padStart(6, '0')}`;
}

/** `do-ab 123` → `DOAB123`: codes, plates and file numbers however they are spaced. */
export const compact = (words: string): string => words.toUpperCase().replace(/[\s\-./_]/g, '');
