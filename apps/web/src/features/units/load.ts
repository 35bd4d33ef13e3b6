import { type Labelled, unitScanned } from './scanned-code';

interface Loadable extends Labelled {
  readonly id: string;
  readonly parentId: string | null;
}

interface Load {
  readonly vehicleId: string;
  readonly label: string;
  readonly waitingUnitIds: readonly string[];
  readonly loadedUnitIds: readonly string[];
  readonly unloadedUnitIds: readonly string[];
  readonly consignmentIds: readonly string[];
}

export type LoadOutcome =
  'loaded' | 'unloaded' | 'double' | 'wrong' | 'onOther' | 'notLoaded' | 'inside' | 'revoked' | 'unknown';

export interface LoadResult<U> {
  readonly outcome: LoadOutcome;
  readonly unit?: U;
  /** Where it belongs, or where it is. */
  readonly vehicles?: readonly string[];
}

/** What a scan means at a vehicle, decided on this device from what it knows. Free of the browser. */
export function loadScanned<U extends Loadable & { readonly consignmentId: string | null }>(
  scanned: string,
  units: readonly U[],
  loads: readonly Load[],
  here: Load,
  way: 'on' | 'off',
): LoadResult<U> {
  const match = unitScanned(scanned, units);
  if (match.kind === 'none') return { outcome: 'unknown' };
  const { unit } = match;
  if (match.kind === 'revoked') return { outcome: 'revoked', unit };
  if (unit.parentId !== null) return { outcome: 'inside', unit };
  const on = loads.find(({ loadedUnitIds }) => loadedUnitIds.includes(unit.id));
  if (way === 'off') return on ? { outcome: 'unloaded', unit } : { outcome: 'notLoaded', unit };
  if (on) {
    if (on.vehicleId === here.vehicleId) return { outcome: 'double', unit };
    return { outcome: 'onOther', unit, vehicles: [on.label] };
  }
  const planned = loads.filter(({ consignmentIds }) => consignmentIds.includes(unit.consignmentId ?? ''));
  const belongs = planned.some(({ vehicleId }) => vehicleId === here.vehicleId);
  return belongs
    ? { outcome: 'loaded', unit }
    : { outcome: 'wrong', unit, vehicles: planned.map(({ label }) => label) };
}
