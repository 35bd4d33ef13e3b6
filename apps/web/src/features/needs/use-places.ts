import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

export type Place = Schemas['PlaceView'];

interface Places {
  readonly all: readonly Place[];
  readonly nameOf: (id: string) => string;
  readonly oblastOf: (id: string) => string | null;
  /** The name of an oblast by its code. */
  readonly oblastNameOf: (code: string) => string;
}

/** Places by their names, kept on this device. */
export function usePlaces(): Places {
  const { say } = useLanguage();
  const { data } = useQuery({ ...get('/places'), meta: { keep: true }, staleTime: 24 * 60 * 60_000 });
  return useMemo(() => {
    const byId = new Map((data ?? []).map((place) => [place.id, place]));
    const oblasts = new Map((data ?? []).map(({ oblast, oblastName }) => [oblast, oblastName]));
    return {
      all: data ?? [],
      nameOf: (id) => {
        const place = byId.get(id);
        return place ? say(place.name) : data ? id : '…';
      },
      oblastNameOf: (code) => {
        const name = oblasts.get(code);
        return name ? say(name) : code;
      },
      oblastOf: (id) => byId.get(id)?.oblast ?? null,
    };
  }, [data, say]);
}

/** By name in the reader's language. */
export function useUkrainianPlaces(): readonly Place[] {
  const { say, language } = useLanguage();
  const { all } = usePlaces();
  return useMemo(() => {
    const collator = new Intl.Collator(language);
    return all
      .filter(({ country }) => country === 'UA')
      .sort((a, b) => collator.compare(say(a.name), say(b.name)));
  }, [all, say, language]);
}
