import { useLanguage } from '../../language/use-language';
import { titleOf, type TitleParts } from './title-parts';

/** What to call something that its author gave a title in one language. */
export function useTitle(): (words: string, wordsLanguage: string | null, name: string) => TitleParts {
  const { language } = useLanguage();
  return (words, wordsLanguage, name) => titleOf(words, wordsLanguage, name, language);
}
