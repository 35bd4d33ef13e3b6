import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client';
import { bodyOf, type Desk } from './use-desk';

export type Repair = Schemas['RepairView'];

/** The smallest change that mends a rule which the changes on the desk break; undefined until it is found, or where there is none. */
export function useRepairs({ stored, changes, checked, isChecking }: Desk) {
  const id = stored.convoyId;
  const isBroken = checked !== undefined && checked.broken.length + checked.impossible.length > 0;
  const { data } = useQuery({
    queryKey: ['/convoys/{id}/repairs', id, stored.version, changes],
    queryFn: ({ signal }) =>
      answer(api.POST('/convoys/{id}/repairs', { params: { path: { id } }, body: bodyOf(changes), signal })),
    enabled: isBroken && !isChecking,
    gcTime: 60_000,
  });
  return (rule: Repair['rule'], vehicleId: string | null): Repair | undefined =>
    data?.repairs.find((one) => one.rule === rule && one.vehicleId === vehicleId);
}
