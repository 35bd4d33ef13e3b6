import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const offersRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/offers',
    component: lazyRouteComponent(() => import('../pages/offers/offer-list.page'), 'OfferListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/offers/$id',
    component: lazyRouteComponent(() => import('../pages/offers/offer.page'), 'OfferPage'),
  }),
] as const;
