import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

type Item = Schemas['CatalogueItemView'];

/** The catalogue by code. */
export function useItems(): ReadonlyMap<string, Item> {
  const { data } = useSuspenseQuery({ ...get('/catalogue/items'), staleTime: Infinity });
  return useMemo(() => new Map(data.map((item) => [item.code, item])), [data]);
}

/** Places by id. */
export function usePlaces(): ReadonlyMap<string, Schemas['PlaceView']> {
  const { data } = useSuspenseQuery({ ...get('/places'), staleTime: Infinity });
  return useMemo(() => new Map(data.map((place) => [place.id, place])), [data]);
}

/** An organisation by its name in the reader's language. */
export function OrganisationName({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const { data } = useQuery(get('/organisations/{id}', { path: { id } }));
  return <>{data ? say(data.name) : '…'}</>;
}

export const OrganisationNames = ({ ids }: { readonly ids: readonly string[] }) => (
  <ul role="list">
    {ids.map((id) => (
      <li key={id}>
        <OrganisationName id={id} />
      </li>
    ))}
  </ul>
);
