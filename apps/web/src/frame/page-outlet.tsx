import { Outlet, useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PageLoading } from './page-loading';

/**
 * What the address shows at this depth of the routes. A page that is left goes at once: kept until the next one is
 * ready, it would be drawn once more with an address that is no longer its own.
 */
export function PageOutlet({ depth }: { readonly depth: number }) {
  const page = useMatches({ select: (matches) => matches[depth]?.id });
  return (
    <Suspense key={page} fallback={<PageLoading />}>
      <Outlet />
    </Suspense>
  );
}
