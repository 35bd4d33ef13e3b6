import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';

type Action = Schemas['CanView']['actions'][number];

/** Whether the person may do this for the organisation. */
export function useMay(): (action: Action, organisationId: string) => boolean {
  const { can } = useAccount();
  return (action, organisationId) =>
    can.some((one) => one.organisationId === organisationId && one.actions.includes(action));
}
