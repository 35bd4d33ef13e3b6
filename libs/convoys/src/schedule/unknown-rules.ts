/**
 * Rules that a planner of routes in general, such as VROOM, is not told of. They hold all the same: each of its routes is
 * scheduled exactly afterwards, and what breaks one is left out.
 */
export const UNKNOWN_RULES = [
  'driving',
  'crews',
  'curfew',
  'gates',
  'gate_hours',
  'truck_ban',
  'papers',
  'night',
  'mixing',
] as const;
export type UnknownRule = (typeof UNKNOWN_RULES)[number];
