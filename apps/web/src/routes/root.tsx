import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PageLoading } from '../frame/page-loading';
import { SignedIn } from '../frame/signed-in';

export const rootRoute = createRootRoute({
  component: () => (
    <Suspense fallback={<PageLoading />}>
      <Outlet />
    </Suspense>
  ),
});

/** Above every page that needs somebody signed in: the frame with navigation. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: SignedIn,
});
