import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';

type Action = Schemas['CanView']['actions'][number];

/** The organisations for which the person may do this. */
export function useOwnAt(action: Action): readonly string[] {
  const { can } = useAccount();
  return can.filter(({ actions }) => actions.includes(action)).map(({ organisationId }) => organisationId);
}
