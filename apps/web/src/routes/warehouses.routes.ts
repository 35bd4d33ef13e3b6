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
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/warehouses/$id/import',
    component: lazyRouteComponent(() => import('../pages/warehouses/import-goods.page'), 'ImportGoodsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/warehouses/$id/stocktakes/$stocktakeId',
    component: lazyRouteComponent(
      () => import('../pages/warehouses/stocktake/stocktake.page'),
      'StocktakePage',
    ),
  }),
] as const;
