import type { LinkProps } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { findEntries } from '../catalogue/find-entries';
import { type Entry, useCatalogue } from '../catalogue/use-catalogue';
import { LEAST_LETTERS } from './found';

interface FoundItem {
  readonly entry: Entry;
  readonly name: string;
  /** Those in need begin to say so; the others see who needs it. */
  readonly address: Pick<LinkProps, 'to' | 'search'>;
}

/** The items of the catalogue that the words fit, best first. */
export function useFoundItems(words: string, most: number): readonly FoundItem[] {
  const { entries } = useCatalogue();
  const { group } = useAccount();
  const { say } = useLanguage();
  return useMemo(() => {
    if (words.trim().length < LEAST_LETTERS) return [];
    return findEntries(words, entries)
      .slice(0, most)
      .map((entry) => {
        const name = say(entry.name);
        const address: FoundItem['address'] =
          group === 'partner'
            ? { to: '/needs/new', search: { item: entry.code } }
            : { to: '/needs', search: { reach: 'network', q: name } };
        return { entry, name, address };
      });
  }, [words, most, entries, group, say]);
}
