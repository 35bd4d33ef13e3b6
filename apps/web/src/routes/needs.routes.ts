import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const needsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs',
    component: lazyRouteComponent(() => import('../pages/needs/need-list.page'), 'NeedListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs/new',
    component: lazyRouteComponent(() => import('../pages/needs/new-need.page'), 'NewNeedPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/needs/$id',
    component: lazyRouteComponent(() => import('../pages/needs/need.page'), 'NeedPage'),
  }),
] as const;
