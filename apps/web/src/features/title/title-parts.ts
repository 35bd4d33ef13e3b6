export interface TitleParts {
  readonly main: string;
  /** Where it is not the reader's. */
  readonly mainLanguage: string | undefined;
  /** The author's own words, where the name stands before them. */
  readonly quoted: string | undefined;
}

/**
 * Words in the reader's language, and numbers, stand for themselves. Before words in another language stands what the
 * catalogue calls it in the reader's; where the catalogue has no name, the words alone.
 */
export function titleOf(
  words: string,
  wordsLanguage: string | null,
  name: string,
  language: string,
): TitleParts {
  if (words !== '' && (wordsLanguage === null || wordsLanguage === language || name === ''))
    return { main: words, mainLanguage: wordsLanguage ?? undefined, quoted: undefined };
  return { main: name, mainLanguage: undefined, quoted: words === '' || words === name ? undefined : words };
}
