import type { Schemas } from '../../api/client';
import { draftOf } from './plan-edits';

export type Division = Schemas['DivisionView'];

/** The convoys of a division as they are made, named in their order. */
export function partsOf(
  { alternative, convoys }: Division,
  names: readonly string[],
): Schemas['ConvoyPartDto'][] {
  const { routes } = draftOf(alternative);
  return convoys.map(({ crossingId, consignmentIds, vehicleIds }, index) => ({
    ...{ name: (names[index] ?? '').trim(), crossingId, consignmentIds },
    routes: routes.filter(({ vehicleId }) => vehicleIds.includes(vehicleId)),
  }));
}
