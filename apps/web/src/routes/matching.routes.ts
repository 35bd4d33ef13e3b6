import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const matchingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/matching',
    component: lazyRouteComponent(() => import('../pages/matching/matching.page'), 'MatchingPage'),
  }),
] as const;
