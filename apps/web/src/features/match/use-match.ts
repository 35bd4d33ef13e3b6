import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import type { Match } from './side';
import { useAnswered } from './use-answers';

type Pages = InfiniteData<Schemas['PageOfMatchView']>;

/** One match, shown from a list that was read before while it is asked for, also without any connection. */
export function useMatch(id: string): Match {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useSuspenseQuery({
    ...get('/matches/{id}', { path: { id } }),
    meta: { keep: true },
    initialData: () =>
      client
        .getQueriesData<Pages>({ queryKey: ['/matches', 'pages'] })
        .flatMap(([, list]) => list?.pages.flatMap(({ items }) => items) ?? [])
        .find((match) => match.id === id),
    initialDataUpdatedAt: 1,
  });
  return useAnswered([data], dataUpdatedAt)[0] ?? data;
}
