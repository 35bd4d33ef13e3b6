import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const consignmentsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/consignments',
    validateSearch: ({ ended }: { ended?: unknown }): { ended?: true } => (ended === true ? { ended } : {}),
    component: lazyRouteComponent(
      () => import('../pages/consignments/consignment-board.page'),
      'ConsignmentBoardPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/consignments/$id',
    component: lazyRouteComponent(() => import('../pages/consignments/consignment.page'), 'ConsignmentPage'),
  }),
] as const;
