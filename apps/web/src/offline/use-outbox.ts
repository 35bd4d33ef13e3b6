import { useMemo, useSyncExternalStore } from 'react';
import { shownWrites, watchOutbox } from './outbox';
import type { KeptWrite } from './writes';

/** Everything that this person keeps on this device, sent within the last day or not, in the order of sending. */
export const useOutbox = (): readonly KeptWrite[] => useSyncExternalStore(watchOutbox, shownWrites);

/** The writes about one thing. Merge them by `isPending` (see `keep`). */
export function useWritesOf(subjectId: string): readonly KeptWrite[] {
  const writes = useOutbox();
  return useMemo(() => writes.filter(({ subject }) => subject.id === subjectId), [writes, subjectId]);
}
