import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/query';
import { usePlaces } from '../../features/needs/use-places';

const DAY_MS = 24 * 60 * 60_000;

/** What later questions ask for is fetched with the first one: the connection may be gone by then. */
export function useSupplies(ownerId: string): void {
  usePlaces();
  useQuery({ ...get('/organisations/{id}', { path: { id: ownerId } }), meta: { keep: true } });
  useQuery({ ...get('/catalogue/presets'), meta: { keep: true }, staleTime: DAY_MS });
}
