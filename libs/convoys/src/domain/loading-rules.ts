import { readFileSync } from 'node:fs';

interface LoadingRules {
  readonly loading_mm_per_pallet_place: number;
  readonly vehicle_width_mm: number;
  readonly axle: {
    readonly heavy_from_share_of_payload: number;
    readonly short_up_to_share_of_length: number;
  };
  readonly adr: {
    readonly groups: Readonly<Record<string, readonly string[]>>;
    readonly keep_apart: readonly (readonly [string, string])[];
  };
}

/** Our own cautious rules for loads; the file says where each comes from. */
export const LOADING_RULES = JSON.parse(
  readFileSync(new URL('../../data/loading.json', import.meta.url), 'utf8'),
) as LoadingRules;
