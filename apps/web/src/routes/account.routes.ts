import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const accountRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../pages/start/start.page'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('../pages/account/account.page'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisation',
    validateSearch: ({ of }: { of?: unknown }): { of?: string } => (typeof of === 'string' ? { of } : {}),
    component: lazyRouteComponent(
      () => import('../pages/organisation/organisation.page'),
      'OrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/notifications',
    component: lazyRouteComponent(
      () => import('../pages/notifications/notifications.page'),
      'NotificationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/search',
    validateSearch: ({ q }: { q?: unknown }): { q?: string } => (typeof q === 'string' ? { q } : {}),
    component: lazyRouteComponent(() => import('../pages/search/search.page'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/help',
    component: lazyRouteComponent(() => import('../pages/help/help.page'), 'HelpPage'),
  }),
] as const;
