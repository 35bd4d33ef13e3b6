import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client';

export type Hit = Schemas['SearchHitView'];

/** What has a page of its own; items and places are found where they are used. */
const KINDS: Schemas['SearchKind'][] = ['need', 'pledge', 'consignment', 'convoy', 'partnership'];

export const LEAST_LETTERS = 2;

/** Everything that the reader may see and whose names, words or numbers fit. */
export const found = (words: string, limit = 20) =>
  queryOptions({
    queryKey: ['/search', words, limit] as const,
    queryFn: ({ signal }) =>
      answer(api.GET('/search', { params: { query: { q: words, kinds: KINDS, limit } }, signal })).then(
        ({ hits }) => hits,
      ),
    enabled: words.trim().length >= LEAST_LETTERS,
  });
