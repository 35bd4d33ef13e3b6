import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const arrivalsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/arrivals',
    component: lazyRouteComponent(() => import('../pages/arrivals/arrival-list.page'), 'ArrivalListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/arrivals/$id',
    component: lazyRouteComponent(() => import('../pages/arrivals/arrival.page'), 'ArrivalPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/arrivals/$id/handover',
    component: lazyRouteComponent(() => import('../pages/arrivals/handover.page'), 'HandoverPage'),
  }),
] as const;
