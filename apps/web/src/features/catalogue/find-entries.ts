import { findByWords } from '#libs/contracts';
import type { Entry } from './use-catalogue';

/** The entries that all the typed words fit, best first; every entry while nothing is typed. Needs no connection. */
export const findEntries = (typed: string, entries: readonly Entry[]): readonly Entry[] =>
  findByWords(
    typed,
    entries.map((entry) => ({
      thing: entry,
      names: [...Object.values(entry.name), entry.code],
      synonyms: entry.synonyms,
    })),
  );
