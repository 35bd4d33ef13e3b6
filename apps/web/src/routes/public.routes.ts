import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { DoorFailed } from '../frame/door-failed';
import { rootRoute } from './root';

/** Pages that nobody has to sign in for. */
export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: typeof to === 'string' ? to : undefined }),
    component: lazyRouteComponent(() => import('../pages/account/sign-in.page'), 'SignInPage'),
    errorComponent: DoorFailed,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/link',
    component: lazyRouteComponent(() => import('../pages/account/link.page'), 'LinkPage'),
    errorComponent: DoorFailed,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/no-mail/$token',
    component: lazyRouteComponent(() => import('../pages/account/no-mail.page'), 'NoMailPage'),
    errorComponent: DoorFailed,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/handover',
    component: lazyRouteComponent(
      () => import('../pages/handover/handover-by-link.page'),
      'HandoverByLinkPage',
    ),
    errorComponent: DoorFailed,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/public',
    component: lazyRouteComponent(() => import('../pages/public/public.page'), 'PublicPage'),
    errorComponent: DoorFailed,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/verify/$token',
    component: lazyRouteComponent(() => import('../pages/public/verify.page'), 'VerifyPage'),
    errorComponent: DoorFailed,
  }),
] as const;
