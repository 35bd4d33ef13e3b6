import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const convoysRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys',
    component: lazyRouteComponent(() => import('../pages/convoys/convoy-list.page'), 'ConvoyListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys/new',
    component: lazyRouteComponent(() => import('../pages/convoys/new-convoy.page'), 'NewConvoyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/convoys/$id',
    component: lazyRouteComponent(() => import('../pages/convoys/convoy.page'), 'ConvoyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/drive',
    component: lazyRouteComponent(() => import('../pages/drive/drive.page'), 'DrivePage'),
  }),
] as const;
