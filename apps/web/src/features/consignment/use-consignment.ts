import { type InfiniteData, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useWritesOf } from '../../offline/use-outbox';
import { isPending, type KeptWrite } from '../../offline/writes';

export type Consignment = Schemas['ConsignmentView'];
type Pages = InfiniteData<Schemas['PageOfConsignmentCardView']>;

interface Known {
  readonly consignment: Consignment;
  /** What this device has said about it and the server has not shown yet. */
  readonly pending: readonly KeptWrite[];
}

/** One consignment, shown from a list that was read before while it is asked for, also without any connection. */
export function useConsignment(id: string): Known {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useSuspenseQuery({
    ...get('/consignments/{id}', { path: { id } }),
    meta: { keep: true },
    initialData: () =>
      client
        .getQueriesData<Pages>({ queryKey: ['/consignments', 'pages'] })
        .flatMap(([, list]) => list?.pages.flatMap(({ items }) => items) ?? [])
        .find((consignment) => consignment.id === id),
    initialDataUpdatedAt: 1,
  });
  const pending = useWritesOf(id).filter((write) => isPending(write, dataUpdatedAt));
  return { consignment: data, pending };
}
