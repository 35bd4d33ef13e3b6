import type { Specification } from '#libs/catalogue';
import type { Language, Text } from '#libs/kernel';

/** The value of the attribute `known_defects` where none are known; the catalogue has words for it. */
export const NO_DEFECTS_VALUE = 'none';

/** How our own tables say it. */
export const NO_DEFECTS_TEXT: Text = {
  de: 'keine bekannt',
  uk: 'немає відомих',
  en: 'none known',
};

/** What the giver says: nothing, that none are known, or which. */
export interface Defects {
  readonly defects: string | null;
  readonly defectsLanguage: Language | null;
  readonly noKnownDefects: boolean;
}

const NONE = new Set([
  'keine',
  'keine bekannt',
  'keine mängel',
  'keine mängel bekannt',
  'keine bekannten mängel',
  'keine bekannten',
  'ohne mängel',
  'mängelfrei',
  'none',
  'none known',
  'no defects',
  'no known defects',
  'no defects known',
  'without defects',
  'немає',
  'немає відомих',
  'відомих немає',
  'нема',
  'невідомі',
  'не виявлено',
  'відсутні',
  'без дефектів',
  'без недоліків',
  'дефектів немає',
  'недоліків немає',
]);

/** Whether these words name no defect but say that none is known. */
export const saysNoDefects = (words: string): boolean =>
  NONE.has(
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

interface Said {
  readonly defects?: string | null;
  readonly defectsLanguage?: Language | null;
  readonly noKnownDefects?: boolean;
  readonly specification?: Specification;
}

/**
 * What was said, with words such as “none known” understood as what they mean. Named defects count before the word that
 * none are known; the specification counts where the field is left out.
 */
export function defectsOf(said: Said): Defects {
  const words = said.defects === undefined ? writtenIn(said) : said.defects;
  if (words === null || saysNoDefects(words))
    return {
      defects: null,
      defectsLanguage: null,
      noKnownDefects: words !== null || said.noKnownDefects === true,
    };
  return { defects: words, defectsLanguage: said.defectsLanguage ?? null, noKnownDefects: false };
}

function writtenIn({ specification, noKnownDefects }: Said): string | null {
  const written = specification?.known_defects;
  const takenBack = noKnownDefects === false && written === NO_DEFECTS_VALUE;
  return typeof written === 'string' && !takenBack ? written : null;
}
