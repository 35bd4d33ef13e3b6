import { useCallback, useEffect, useRef, useState } from 'react';
import { useAccount } from '../api/session';
import { database } from './database';

export interface Draft<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  /** Forgets the draft, after it was sent or given up; what is on screen goes back to the beginning. */
  readonly clear: () => Promise<void>;
  /** False for the moment in which the device looks for what was typed before. */
  readonly isReady: boolean;
  /** True when the value was found on this device, and not just begun. */
  readonly isRestored: boolean;
}

/**
 * What somebody is typing, stored on this device with each change, for each person of their own. A tab that dies or a
 * phone that restarts loses nothing.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const { id } = useAccount();
  return useDraftOf(id, key, initial);
}

/** The same for somebody who has not signed in. */
export function useDraftOf<T>(who: string, key: string, initial: T): Draft<T> {
  const name = `${who}/${key}`;
  const [state, setState] = useState({ value: initial, isReady: false, isRestored: false });
  const first = useRef(initial);

  useEffect(() => {
    let isHere = true;
    const found = (kept: unknown): void => {
      if (!isHere) return;
      setState({
        value: kept === undefined ? first.current : (kept as T),
        isReady: true,
        isRestored: kept !== undefined,
      });
    };
    database()
      .then((db) => db.get('drafts', name))
      .then(found, () => found(undefined));
    return () => {
      isHere = false;
    };
  }, [name]);

  const change = useCallback(
    (value: T): void => {
      setState((old) => ({ ...old, value }));
      void database()
        .then((db) => db.put('drafts', value, name))
        .catch(() => undefined);
    },
    [name],
  );
  const clear = useCallback(async (): Promise<void> => {
    setState({ value: first.current, isReady: true, isRestored: false });
    await (await database()).delete('drafts', name);
  }, [name]);
  return { ...state, change, clear };
}
