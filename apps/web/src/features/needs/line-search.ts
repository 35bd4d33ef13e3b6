import { AskedWords, type FindableWords, wordsOf } from '#libs/contracts';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue';
import type { OpenLine } from './open-lines';
import { usePlaces } from './use-places';

/** Whether a line fits the typed words: by what it is called in any language, what its owner wrote, whose it is, where. */
export function useLineSearch(
  lines: readonly OpenLine[],
  typed: string | undefined,
): (line: OpenLine) => boolean {
  const { entries } = useCatalogue();
  const { nameOf } = usePlaces();
  const words = useMemo(() => {
    const ofItems = new Map(
      entries.map(({ code, name, synonyms }): [string, FindableWords] => [
        code,
        { names: [...Object.values(name), code].flatMap(wordsOf), synonyms: synonyms.flatMap(wordsOf) },
      ]),
    );
    return new Map(
      lines.map(({ line, need }): [string, FindableWords] => {
        const item = ofItems.get(line.itemCode ?? '');
        const written = [
          need.title,
          line.ownWords ?? '',
          ...Object.values(need.ownerName),
          nameOf(line.placeId),
        ];
        return [
          line.id,
          { names: [...written.flatMap(wordsOf), ...(item?.names ?? [])], synonyms: item?.synonyms ?? [] },
        ];
      }),
    );
  }, [lines, entries, nameOf]);
  return useMemo(() => {
    const asked = new AskedWords(typed ?? '');
    return ({ line }) => {
      const own = words.get(line.id);
      return own !== undefined && asked.scoreOf(own) > 0;
    };
  }, [words, typed]);
}
