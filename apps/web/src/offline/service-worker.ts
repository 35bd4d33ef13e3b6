import { registerSW } from 'virtual:pwa-register';
import { router } from '../router';
import { whenUsable } from './when-usable';

/**
 * Keeps the app itself on this device, once the first page is usable. A new version takes over when the person goes to
 * another page, where nothing has been typed yet; the other tabs follow when they next need a part of it.
 */
export function keepApp(): void {
  if (!import.meta.env.PROD) return;
  addEventListener('vite:preloadError', () => location.reload());
  whenUsable(register);
}

function register(): void {
  let isTakingOver = false;
  const takeOver = registerSW({
    immediate: true,
    onNeedRefresh: () => {
      const stop = router.subscribe('onResolved', ({ pathChanged }) => {
        if (!pathChanged) return;
        stop();
        isTakingOver = true;
        void takeOver();
      });
    },
    onNeedReload: () => {
      if (isTakingOver) location.reload();
    },
  });
}
