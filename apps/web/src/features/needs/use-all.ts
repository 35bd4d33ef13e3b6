import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { answer, api, type Schemas } from '../../api/client';

const MOST = 200;

interface Pages<T> {
  readonly items: readonly T[];
  /** True until the last page is there; what was read is shown meanwhile. */
  readonly isReading: boolean;
  readonly error: Error | null;
}

interface Answered<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Every page of a list, one after the other; the address comes first in the key, so that news can outdate it. */
function useAll<T>(
  key: readonly unknown[],
  read: (cursor: string | undefined) => Promise<Answered<T>>,
): Pages<T> {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return { items, isReading: !data || hasNextPage, error: data ? null : error };
}

/** Published needs that this person may see, newest first. */
export const usePublishedNeeds = (): Pages<Schemas['NeedView']> =>
  useAll(['/needs', 'published'], (cursor) =>
    answer(api.GET('/needs', { params: { query: { state: 'published', limit: MOST, cursor } } })),
  );

/** How far they are covered. */
export const usePublishedCoverage = (): Pages<Schemas['NeedCoverageView']> =>
  useAll(['/coverage', 'published'], (cursor) =>
    answer(api.GET('/coverage', { params: { query: { state: 'published', limit: MOST, cursor } } })),
  );
