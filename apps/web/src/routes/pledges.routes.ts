import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const pledgesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges',
    component: lazyRouteComponent(() => import('../pages/pledges/pledge-list.page'), 'PledgeListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges/new',
    component: lazyRouteComponent(() => import('../pages/pledges/new-pledge.page'), 'NewPledgePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges/$id',
    component: lazyRouteComponent(() => import('../pages/pledges/pledge.page'), 'PledgePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pledges/$id/import',
    component: lazyRouteComponent(() => import('../pages/pledges/import-lines.page'), 'ImportLinesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report',
    component: lazyRouteComponent(() => import('../pages/report/report.page'), 'ReportPage'),
  }),
] as const;
