import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Changes of others arrive by themselves (`live.ts`), so what was read stays good until then. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (error instanceof Problem && error.status === 401 && queryKey[0] !== '/account') askWhoIsSignedIn();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      gcTime: 7 * DAY,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => !(error instanceof Problem) && failures < 2,
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** The session may have been ended elsewhere: asked anew, the account says so, and the frame leads to the sign-in page. */
export function askWhoIsSignedIn(): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === '/account' });
}
