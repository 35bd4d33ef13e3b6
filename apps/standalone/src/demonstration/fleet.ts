import type { Part } from './demonstration.js';
import { demonstrationId, DRIVERS, organisationOf, personOf, VEHICLES } from './demonstration-data.js';

/** The two logistics organisations lead convoys; everybody else lends them vehicles and drivers. */
const LEADING = ['logistik-dortmund', 'logistik-koeln'];
const lentBy = (owner: string): string[] =>
  LEADING.filter((leading) => leading !== owner).map(organisationOf);

/** Own and hired vehicles, and who can drive them. */
export function fleet(): Part {
  const vehicles = VEHICLES.map((vehicle) => ({
    id: demonstrationId('vehicle', vehicle.label),
    owner_id: organisationOf(vehicle.owner),
    kind: vehicle.kind,
    label: vehicle.label,
    plate: vehicle.plate,
    vehicle_class: vehicle.vehicleClass,
    licence_class: vehicle.licenceClass,
    payload_g: vehicle.payloadG,
    volume_cm3: vehicle.volumeCm3,
    pallet_places: vehicle.palletPlaces,
    seats: vehicle.seats,
    max_speed_kmh: vehicle.maxSpeedKmh,
    home_place_id: vehicle.homePlaceId,
    shared_with: lentBy(vehicle.owner),
  }));
  const drivers = DRIVERS.map((driver) => ({
    id: demonstrationId('driver', driver.label),
    organisation_id: organisationOf(driver.organisation),
    person_id: driver.email ? personOf(driver.email) : null,
    label: driver.label,
    licence_classes: driver.licenceClasses,
    may_cross_border: driver.mayCrossBorder,
    home_place_id: driver.homePlaceId,
    shared_with: lentBy(driver.organisation),
  }));
  return {
    tables: [
      { table: 'vehicle', rows: vehicles },
      { table: 'driver', rows: drivers },
    ],
    events: [],
  };
}
