/** What a vehicle costs in euro (`VehicleCosts`), as a column; null unless all of it is known. */
export const COSTS = `
  case when cost_use_cents + cost_km_cents + cost_hour_cents is not null then jsonb_build_object(
    'use', cost_use_cents / 100.0, 'km', cost_km_cents / 100.0, 'hour', cost_hour_cents / 100.0) end`;
