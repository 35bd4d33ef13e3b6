import { useSyncExternalStore } from 'react';
import { Unreachable } from '../api/problem';
import { queryClient } from '../api/query-client';

let isReached = true;

function watch(listener: () => void): () => void {
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const before = isReached;
    if (event.action.type === 'success' && !event.action.manual) isReached = true;
    if (event.action.type === 'error' && event.action.error instanceof Unreachable) isReached = false;
    if (isReached !== before) listener();
  });
}

/** False from the moment in which a question to the server got no answer, until one does. */
export const useReach = (): boolean => useSyncExternalStore(watch, () => isReached);
