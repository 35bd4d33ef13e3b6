import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { listen } from '../api/live';
import { account, isSignedOut, startAnew } from '../api/session';
import { Frame } from './frame';
import { PageLoading } from './page-loading';

/** The frame around every page of somebody signed in, kept in step with what others do. */
export function SignedIn() {
  const { data, error } = useQuery(account());
  const client = useQueryClient();
  const router = useRouter();
  const isOut = isSignedOut(error);
  useEffect(() => (isOut ? undefined : listen(client)), [client, isOut]);
  useEffect(() => {
    if (!isOut) return;
    void startAnew().then(() => router.invalidate());
  }, [router, isOut]);
  if (!data) return <PageLoading />;
  return (
    <Frame account={data}>
      <Suspense fallback={<PageLoading />}>
        <Outlet />
      </Suspense>
    </Frame>
  );
}
