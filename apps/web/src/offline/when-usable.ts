import { queryClient } from '../api/query-client';
import { router } from '../router';

const LOOK_MS = 500;

/**
 * Does something once the page that was opened can be used: it stands, and nothing is being asked any more. On a weak
 * network everything else would hold it up.
 */
export function whenUsable(work: () => void): void {
  let wasQuiet = false;
  const timer = setInterval(() => {
    const isQuiet = router.state.status === 'idle' && queryClient.isFetching() === 0;
    if (isQuiet && wasQuiet) {
      clearInterval(timer);
      work();
    }
    wasQuiet = isQuiet;
  }, LOOK_MS);
}
