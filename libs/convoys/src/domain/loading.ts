import type { Text } from '#libs/kernel';
import { LOADING_RULES } from './loading-rules.js';
import { loadingTexts } from './loading.texts.js';
import { KEEP_APART, mixGroupsOf } from './mix-groups.js';

/** What stands on a vehicle, as far as it matters to a load. Grams, millimetres. */
export interface LoadedUnit {
  readonly weightG: number;
  readonly palletPlaces: number;
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  /** Notes of the catalogue on goods that may be dangerous, one for each such thing. */
  readonly adrNotes: readonly string[];
}

export interface VehicleRoom {
  readonly payloadG: number;
  readonly palletPlaces: number;
}

export interface LoadSum {
  readonly units: number;
  readonly weightG: number;
  readonly palletPlaces: number;
  readonly loadingMm: number;
}

export const HINTS = ['overweight', 'pallet_places', 'loading_metres', 'axle', 'adr', 'adr_mix'] as const;
export type HintKind = (typeof HINTS)[number];

/** Something to look at before the vehicle leaves. Hints of our own; none of them is law. */
export interface LoadHint {
  readonly kind: HintKind;
  readonly text: Text;
}

/** The length of a vehicle that pallets fill, side by side. */
export const loadingMmOf = (palletPlaces: number): number =>
  palletPlaces * LOADING_RULES.loading_mm_per_pallet_place;

/** What one unit takes of the length: its pallet places, else its footprint over the width of a vehicle. */
export function lengthOf({
  palletPlaces,
  lengthMm,
  widthMm,
}: Pick<LoadedUnit, 'palletPlaces' | 'lengthMm' | 'widthMm'>): number {
  if (palletPlaces > 0) return loadingMmOf(palletPlaces);
  return lengthMm === null || widthMm === null
    ? 0
    : Math.ceil((lengthMm * widthMm) / LOADING_RULES.vehicle_width_mm);
}

/** Everything on a vehicle together, with what travels loose. */
export function sumOf(units: readonly LoadedUnit[], looseG = 0): LoadSum {
  const sum = (value: (unit: LoadedUnit) => number): number =>
    units.reduce((total, unit) => total + value(unit), 0);
  return {
    units: units.length,
    weightG: sum(({ weightG }) => weightG) + looseG,
    palletPlaces: sum(({ palletPlaces }) => palletPlaces),
    loadingMm: sum(lengthOf),
  };
}

/** What to look at with these units on the vehicle. */
export function hintsFor(units: readonly LoadedUnit[], load: LoadSum, vehicle: VehicleRoom): LoadHint[] {
  const room = loadingMmOf(vehicle.palletPlaces);
  const { heavy_from_share_of_payload: heavy, short_up_to_share_of_length: short } = LOADING_RULES.axle;
  const isHeavyAndShort =
    room > 0 &&
    load.loadingMm > 0 &&
    load.weightG >= vehicle.payloadG * heavy &&
    load.loadingMm <= room * short;
  const groups = mixGroupsOf(units.flatMap(({ adrNotes }) => adrNotes));
  return [
    ...(load.weightG > vehicle.payloadG ? (['overweight'] as const) : []),
    ...(load.palletPlaces > vehicle.palletPlaces ? (['pallet_places'] as const) : []),
    ...(room > 0 && load.loadingMm > room ? (['loading_metres'] as const) : []),
    ...(isHeavyAndShort ? (['axle'] as const) : []),
    ...(units.some(({ adrNotes }) => adrNotes.length > 0) ? (['adr'] as const) : []),
    ...(mustBeApart(groups) ? (['adr_mix'] as const) : []),
  ].map((kind) => ({ kind, text: loadingTexts[kind] }));
}

function mustBeApart(groups: readonly string[]): boolean {
  return KEEP_APART.some(([one, other]) => groups.includes(one) && groups.includes(other));
}
