import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const partnershipsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/partnerships',
    component: lazyRouteComponent(
      () => import('../pages/partnerships/partnership-list.page'),
      'PartnershipListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/partnerships/$id',
    component: lazyRouteComponent(() => import('../pages/partnerships/partnership.page'), 'PartnershipPage'),
  }),
] as const;
