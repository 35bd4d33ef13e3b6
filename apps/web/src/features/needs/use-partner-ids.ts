import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';

/** The organisations with which one's own has a partnership; undefined until that is known. */
export function usePartnerIds(): ReadonlySet<string> | undefined {
  const { memberships } = useAccount();
  const { data } = useQuery(get('/partnerships'));
  return useMemo(() => {
    if (!data) return undefined;
    const own = new Set(memberships.map(({ organisationId }) => organisationId));
    const shared = data.filter(({ members }) =>
      members.some(({ organisationId }) => own.has(organisationId)),
    );
    const all = shared.flatMap(({ members }) => members.map(({ organisationId }) => organisationId));
    return new Set(all.filter((id) => !own.has(id)));
  }, [data, memberships]);
}
