import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listen } from '../api/live';
import { account, isSignedOut, startAnew } from '../api/session';
import { HelpHere } from '../features/help/help-here';
import { BesideHeading } from '../ui/page';
import { Frame } from './frame';
import { PageLoading } from './page-loading';
import { PageOutlet } from './page-outlet';

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
      <BesideHeading value={<HelpHere group={data.group} />}>
        <PageOutlet depth={2} />
      </BesideHeading>
    </Frame>
  );
}
