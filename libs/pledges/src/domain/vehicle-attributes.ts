import type { Specification, SpecificationValue } from '#libs/catalogue';
import { NO_DEFECTS_VALUE } from './defects.js';
import type { VehicleFacts } from './pledge-line.entity.js';

interface VehicleLine {
  readonly specification?: Specification;
  readonly vin?: string | null;
  readonly defects?: string | null;
  readonly noKnownDefects?: boolean;
  readonly vehicle?: VehicleFacts | null;
}

/**
 * The specification of a vehicle, in which attributes that say the same as a field of the line follow that field: what
 * a driver, a border officer and a need are told is one truth. A field that is null takes its attribute away, one that
 * is left out says nothing. Attributes that the item does not have stay away.
 */
export function withVehicleAttributes(line: VehicleLine, attributes: readonly string[]): Specification {
  const { vin, defects, noKnownDefects, vehicle } = line;
  const said: Readonly<Record<string, SpecificationValue | null | undefined>> = {
    vin,
    known_defects: noKnownDefects ? NO_DEFECTS_VALUE : defects && defects.slice(0, 500),
    licence_class_needed: vehicle?.licenceClass,
    payload: vehicle && vehicle.payloadG / 1_000,
    pallet_places: vehicle?.palletPlaces,
    max_speed: vehicle?.maxSpeedKmh,
  };
  const followed = Object.entries(said).filter(
    ([key, value]) => attributes.includes(key) && value !== undefined,
  );
  const specification = { ...line.specification, ...Object.fromEntries(followed) };
  return Object.fromEntries(
    Object.entries(specification).filter(([, value]) => value !== null),
  ) as Specification;
}
