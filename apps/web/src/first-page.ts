import { queryClient } from './api/query-client';
import { account } from './api/session';
import { whenUsable } from './offline/when-usable';
import type { Area } from './language/areas';
import { loadTexts } from './language/texts';
import { router } from './router';
import { signedInRoute } from './routes/root';

/** What a route says of its page, whose code is fetched when it is first shown. */
interface PageOfRoute {
  readonly options: { readonly component?: { readonly preload?: () => Promise<unknown> } | undefined };
}

/**
 * Asks at once for all that the page in the address needs, each of which would otherwise wait for the one before: who
 * is signed in, the page's code and its texts. Texts bear the name of the area, the first part of the path.
 */
export function askForFirstPage(): void {
  const routes = router.routesById as unknown as Readonly<Record<string, PageOfRoute>>;
  const ids = router.matchRoutes(router.latestLocation).map(({ routeId }) => String(routeId));
  if (ids.includes(signedInRoute.id)) void queryClient.prefetchQuery(account());
  for (const id of ids) void routes[id]?.options.component?.preload?.().catch(() => undefined);
  const area = router.latestLocation.pathname.split('/')[1];
  if (area) void loadTexts(area as Area).catch(() => undefined);
}

/** The typeface comes last where it has to be fetched: the device's own letters are read just as well until then. */
export function loadTypeface(): void {
  const load = (): void => void import('./styles/fonts.css').catch(() => undefined);
  if (navigator.serviceWorker?.controller) load();
  else whenUsable(load);
}
