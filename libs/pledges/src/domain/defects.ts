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

/** What was said, with words such as “none known” understood as what they mean. */
export function defectsOf(said: {
  readonly defects?: string | null;
  readonly defectsLanguage?: Language | null;
  readonly noKnownDefects?: boolean;
}): Defects {
  const words = said.defects ?? null;
  if (words === null || saysNoDefects(words))
    return {
      defects: null,
      defectsLanguage: null,
      noKnownDefects: words !== null || said.noKnownDefects === true,
    };
  return { defects: words, defectsLanguage: said.defectsLanguage ?? null, noKnownDefects: false };
}
