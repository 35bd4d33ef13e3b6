import { createRouter } from '@tanstack/react-router';
import { NotFoundPage } from './frame/not-found.page';
import { PageFailed } from './frame/page-failed';
import { PageLoading } from './frame/page-loading';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
