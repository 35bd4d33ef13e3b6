import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

export type Entry = Schemas['CatalogueEntryView'];

const NONE: readonly Entry[] = [];

/** The whole catalogue, kept on this device: it hardly changes. */
export const entries = () => ({
  ...get('/catalogue/entries'),
  meta: { keep: true },
  staleTime: 24 * 60 * 60_000,
});

export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly isReady: boolean;
  /** It is not on this device and could not be read. */
  readonly isMissing: boolean;
  /** What the thing is called in the reader's language; the code while the catalogue is not there. */
  readonly nameOf: (code: string) => string;
  readonly unitOf: (code: string) => string;
  readonly iconOf: (code: string | null) => string;
}

/** Names, units and icons of items, without waiting for them. */
export function useCatalogue(): Catalogue {
  const { data = NONE, isSuccess, isError } = useQuery(entries());
  const { say } = useLanguage();
  return useMemo(() => {
    const byCode = new Map(data.map((entry) => [entry.code, entry]));
    return {
      entries: data,
      isReady: isSuccess,
      isMissing: isError,
      nameOf: (code) => spoken(byCode.get(code)?.name, say) ?? code,
      unitOf: (code) => spoken(byCode.get(code)?.unitName, say) ?? '',
      iconOf: (code) => (code === null ? 'pencil-line' : (byCode.get(code)?.icon ?? 'package')),
    };
  }, [data, isSuccess, isError, say]);
}

const spoken = (text: Entry['name'] | undefined, say: (text: Entry['name']) => string): string | undefined =>
  text && say(text);
