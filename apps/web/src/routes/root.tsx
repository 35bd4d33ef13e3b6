import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../api/query-client';
import { account, isSignedOut } from '../api/session';
import { DoorFailed } from '../frame/door-failed';
import { NotFoundPage } from '../frame/not-found.page';
import { PageOutlet } from '../frame/page-outlet';
import { SignedIn } from '../frame/signed-in';

export const rootRoute = createRootRoute({
  component: () => <PageOutlet depth={1} />,
  errorComponent: DoorFailed,
});

/** Above every page that needs somebody signed in; whoever is not signs in and comes back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(account());
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      redirect({ to: '/sign-in', search: { to: location.href }, replace: true, throw: true });
    }
  },
  component: SignedIn,
  errorComponent: DoorFailed,
});

/** Every address that is none of a page; said within the frame, so that there is a way on. */
export const nowhereRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: NotFoundPage,
});
