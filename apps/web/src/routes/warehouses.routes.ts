import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const warehousesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/warehouses',
    component: lazyRouteComponent(
      () => import('../pages/warehouses/warehouse-list.page'),
      'WarehouseListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/warehouses/$id',
    validateSearch: ({ q, disposition }: Record<string, unknown>): { q?: string; disposition?: string } => ({
      ...(typeof q === 'string' ? { q } : {}),
      ...(typeof disposition === 'string' ? { disposition } : {}),
    }),
    component: lazyRouteComponent(() => import('../pages/warehouses/warehouse.page'), 'WarehousePage'),
  }),
] as const;
