import { use, useMemo, useSyncExternalStore } from 'react';
import type { Area, TextKey } from './areas';
import { type Gaps, textOf } from './text-of';
import { language, loadTexts, onLanguage, textsHere } from './texts';

/** Answers `otherwise` where the API knows a code that the texts do not. */
export type Translate<A extends Area> = (key: TextKey<A>, gaps?: Gaps, otherwise?: string) => string;

/** Speaks the texts of an area in the reader's language; those alongside are fetched at the same time. */
export function useTranslation<A extends Area>(area: A, ...alongside: Area[]): { readonly t: Translate<A> } {
  const spoken = useSyncExternalStore(onLanguage, language);
  for (const other of alongside) void loadTexts(other).catch(() => undefined);
  const texts = textsHere(area) ?? use(loadTexts(area));
  return useMemo(
    () => ({ t: (key, gaps, otherwise) => textOf(texts, spoken, key, gaps, otherwise) }),
    [texts, spoken],
  );
}
