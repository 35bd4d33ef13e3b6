import { router } from '../router';
import { whenUsable } from './when-usable';

/**
 * Keeps the app itself on this device, once the first page is usable. A new version takes over when the person goes to
 * another page, where nothing has been typed yet; the other tabs follow when they next need a part of it.
 */
export function keepApp(): void {
  if (!import.meta.env.PROD) return;
  addEventListener('vite:preloadError', () => location.reload());
  // Missing where the address is neither HTTPS nor this device.
  if ('serviceWorker' in navigator) whenUsable(() => void register(navigator.serviceWorker));
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const registration = await serviceWorker.register('/sw.js').catch(() => undefined);
  if (!registration) return;
  const takesOver = (waiting: ServiceWorker): void => {
    const stop = router.subscribe('onResolved', ({ pathChanged }) => {
      if (!pathChanged) return;
      stop();
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  if (registration.waiting) takesOver(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      // The very first one has nobody to relieve.
      if (next.state === 'installed' && serviceWorker.controller) takesOver(next);
    });
  });
}
