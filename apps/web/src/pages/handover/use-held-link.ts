import { useCallback, useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { Problem } from '../../api/problem';
import { heldLink, type HeldLink, hold, letGo } from '../../offline/held-links';

export interface Opened {
  /** Undefined while this device is asked; null where it holds none. */
  readonly link: HeldLink | null | undefined;
  /** Why the link was refused, or that nobody could be asked. */
  readonly failure: Error | undefined;
  readonly again: () => void;
}

/**
 * Takes the token out of the address bar and the history, keeps it on this device, and asks what comes. What was read
 * once is shown without any connection; a link that the API refuses leaves the device.
 */
export function useHeldLink(): Opened {
  const [token] = useState(tokenInAddress);
  const [link, setLink] = useState<HeldLink | null>();
  const [failure, setFailure] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    let isHere = true;
    const show = (next: HeldLink | null, why?: Error): void => {
      if (!isHere) return;
      setLink(next);
      setFailure(why);
    };
    const open = async (): Promise<void> => {
      const held = await heldLink(token);
      if (!held) return show(null);
      if (held.receivable) show(held);
      else await hold(held);
      try {
        const opened = {
          token: held.token,
          openedAt: Date.now(),
          receivable: await receivableBy(held.token),
        };
        await hold(opened);
        show(opened);
      } catch (error) {
        const isRefused = error instanceof Problem && error.status !== 429;
        if (isRefused) await letGo(held.token);
        show(held.receivable && !isRefused ? held : null, error as Error);
      }
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [token, attempt]);

  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);

  return { link, failure, again };
}

const receivableBy = (token: string) =>
  answer(api.POST('/handover-links/open', { headers: { Authorization: `Bearer ${token}` } }));

function tokenInAddress(): string | undefined {
  const token = window.location.hash.replace(/^#/, '');
  if (token === '') return undefined;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}
