import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { listen } from '../api/live';
import { account, isSignedOut } from '../api/session';
import { Frame } from './frame';
import { PageFailed } from './page-failed';
import { PageLoading } from './page-loading';

/** Every page inside needs somebody signed in; whoever is not comes back here afterwards. */
export function SignedIn() {
  const { data, error, refetch } = useQuery(account());
  const here = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const isIn = data !== undefined && !isSignedOut(error);
  useEffect(() => (isIn ? listen(client) : undefined), [client, isIn]);
  if (isSignedOut(error)) return <Navigate to="/sign-in" search={{ to: here }} replace />;
  if (data)
    return (
      <Frame account={data}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </Frame>
    );
  return error ? <PageFailed error={error} reset={() => void refetch()} /> : <PageLoading />;
}
