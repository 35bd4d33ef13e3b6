import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const unitsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/consignments/$id/packing',
    component: lazyRouteComponent(() => import('../pages/units/packing.page'), 'PackingPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/consignments/$id/packing/import',
    component: lazyRouteComponent(() => import('../pages/units/import-packing.page'), 'ImportPackingPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/units/$id',
    component: lazyRouteComponent(() => import('../pages/units/unit.page'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/warehouses/$id/units',
    component: lazyRouteComponent(() => import('../pages/units/hall-units.page'), 'HallUnitsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/consignments/$id/count',
    component: lazyRouteComponent(() => import('../pages/units/count.page'), 'CountPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/scan',
    component: lazyRouteComponent(() => import('../pages/units/scan.page'), 'ScanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/u/$token',
    component: lazyRouteComponent(() => import('../pages/units/scan.page'), 'TokenPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys/$id/loading',
    validateSearch: ({ vehicle }: { vehicle?: unknown }): { vehicle?: string } =>
      typeof vehicle === 'string' ? { vehicle } : {},
    component: lazyRouteComponent(() => import('../pages/units/loading.page'), 'LoadingPage'),
  }),
] as const;
