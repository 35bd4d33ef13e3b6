import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { getWhole } from '../../api/query';
import { type Draft, type Edit, type Plan, withEdit } from './plan-edits';

const PAUSE_MS = 200;

interface Changes {
  readonly base?: Draft | undefined;
  readonly edits: readonly Edit[];
}

const NOTHING: Changes = { edits: [] };

export type IdleVehicle = Pick<Schemas['VehicleView'], 'id' | 'label' | 'payloadG' | 'palletPlaces'>;

/** A plan on the desk: as it is stored, or with changes that nobody else sees yet. */
export interface Desk {
  readonly stored: Plan;
  /** With the changes, as far as they were checked. */
  readonly plan: Plan;
  /** Vehicles that the convoy may use and the plan leaves at home. */
  readonly idle: readonly IdleVehicle[];
  readonly changes: Changes;
  readonly isChanged: boolean;
  /** What follows from the changes: undefined while nothing was changed or the first answer is awaited. */
  readonly checked: Schemas['CheckedPlanView'] | undefined;
  /** True while what is shown is older than the last change. */
  readonly isChecking: boolean;
  readonly refusal: Error | null;
  readonly change: (edit: Edit) => void;
  /** Begins with an alternative in place of the stored plan. */
  readonly takeOver: (base: Draft) => void;
  readonly undo: () => void;
  readonly discard: () => void;
}

/**
 * Lets one change a stored plan and asks with each change which rules would be broken.
 * `vehicleIds` are those that the convoy may use; none for readers who may not plan.
 */
export function useDesk(stored: Plan, vehicleIds: readonly string[]): Desk {
  const [changes, setChanges] = useState(NOTHING);
  const [asked, setAsked] = useState(NOTHING);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(changes), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changes]);
  const isChanged = changes.edits.length > 0 || changes.base !== undefined;
  const id = stored.convoyId;
  const check = useQuery({
    queryKey: ['/convoys/{id}/check', id, stored.version, asked],
    queryFn: ({ signal }) =>
      answer(api.POST('/convoys/{id}/check', { params: { path: { id } }, body: bodyOf(asked), signal })),
    enabled: asked !== NOTHING,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const checked = isChanged && asked !== NOTHING ? check.data : undefined;
  const vehicles = useQuery({ ...getWhole('/vehicles', {}), enabled: vehicleIds.length > 0 });
  const plan = checked?.plan ?? stored;
  return {
    stored,
    plan,
    idle: (vehicles.data?.items ?? []).filter(
      ({ id, withdrawnAt }) =>
        vehicleIds.includes(id) && !withdrawnAt && !plan.journeys.some(({ vehicle }) => vehicle.id === id),
    ),
    changes,
    isChanged,
    checked,
    isChecking: isChanged && (changes !== asked || check.isFetching),
    refusal: isChanged ? check.error : null,
    change: (edit) => setChanges((now) => ({ ...now, edits: withEdit(now.edits, edit) })),
    takeOver: (base) => setChanges({ base, edits: [] }),
    undo: () =>
      setChanges(({ base, edits }) =>
        edits.length === 0 || (edits.length === 1 && !base) ? NOTHING : { base, edits: edits.slice(0, -1) },
      ),
    discard: () => setChanges(NOTHING),
  };
}

/** The changes as the API takes them. */
export const bodyOf = ({ base, edits }: Changes): Schemas['CheckPlanDto'] => ({
  ...(base ? { base } : {}),
  edits: [...edits],
});
