import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PlanSearch } from '../../routes/convoys.routes';

interface Selected {
  readonly vehicleId: string;
  readonly position: number | undefined;
}

/** The name of a vehicle in the timeline: from there its panel opens, and there the focus goes when it closes. */
export const nameId = (vehicleId: string): string => `vehicle-${vehicleId}`;

/** The one filter and selection of map, timeline and table; they stand in the address. */
export function useSelection() {
  const search: PlanSearch = useSearch({ from: '/signed-in/convoys/$id' });
  const navigate = useNavigate();
  const change = (to: PlanSearch): void =>
    void navigate({
      from: '/convoys/$id',
      to: '.',
      search: (before) => ({ ...before, ...to }),
      replace: true,
      resetScroll: false,
    });
  return {
    search,
    selected: selectedOf(search.at),
    change,
    select: (vehicleId: string, position?: number): void =>
      change({ at: position === undefined ? vehicleId : `${vehicleId}.${position}` }),
  };
}

function selectedOf(at: string | undefined): Selected | undefined {
  if (at === undefined) return undefined;
  const [vehicleId = '', position] = at.split('.');
  return { vehicleId, position: position === undefined ? undefined : Number(position) };
}
