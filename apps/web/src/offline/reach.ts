import { useSyncExternalStore } from 'react';
import { Unreachable } from '../api/problem';
import { queryClient } from '../api/query-client';

let isReached = true;
const listeners = new Set<() => void>();

/** What a question, its answer or the stream of events has shown about the connection. */
export function noteReach(reached: boolean): void {
  if (reached === isReached) return;
  isReached = reached;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  const stop = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    if (event.action.type === 'success' && !event.action.manual) noteReach(true);
    if (event.action.type === 'error' && event.action.error instanceof Unreachable) noteReach(false);
  });
  return () => {
    stop();
    listeners.delete(listener);
  };
}

/** False from the moment in which the server could not be reached, until it can. */
export const useReach = (): boolean => useSyncExternalStore(watch, () => isReached);
