import { describe, expect, it } from '@jest/globals';
import { withVehicleAttributes } from './vehicle-attributes.js';

const vehicle = {
  vehicleClass: 'truck_le_7_5t',
  licenceClass: 'C1',
  seats: 3,
  payloadG: 3_200_500,
  volumeCm3: 30_000_000,
  palletPlaces: 15,
  maxSpeedKmh: 90,
} as const;

describe('the specification of a vehicle', () => {
  it('says what the fields of the line say, whatever it said before', () => {
    const line = {
      vin: 'WDB9634031L123456',
      defects: 'Rost',
      vehicle,
      specification: { vin: 'WDB9634031L000000', mileage: 90_000, licence_class_needed: 'C' },
    };
    expect(
      withVehicleAttributes(line, [
        'vin',
        'known_defects',
        'licence_class_needed',
        'payload',
        'max_speed',
        'mileage',
      ]),
    ).toEqual({
      vin: 'WDB9634031L123456',
      known_defects: 'Rost',
      licence_class_needed: 'C1',
      payload: 3_200.5,
      max_speed: 90,
      mileage: 90_000,
    });
  });

  it('loses what a field says there is none of', () => {
    const line = { defects: null, specification: { known_defects: 'none', mileage: 90_000 } };
    expect(withVehicleAttributes(line, ['known_defects', 'mileage'])).toEqual({ mileage: 90_000 });
  });

  it('keeps what no field says', () => {
    expect(
      withVehicleAttributes({ specification: { known_defects: 'none' } }, ['known_defects', 'vin']),
    ).toEqual({
      known_defects: 'none',
    });
  });
});
