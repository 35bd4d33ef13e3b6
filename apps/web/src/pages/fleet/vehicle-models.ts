import type { VehicleDraft } from './vehicle-draft';

type Filled = Pick<
  VehicleDraft,
  'vehicleClass' | 'licenceClass' | 'payloadKg' | 'volumeM3' | 'palletPlaces' | 'seats' | 'maxSpeedKmh'
>;

export const MODELS = ['van', 'lorry', 'semi', 'bus', 'car'] as const;
export type Model = (typeof MODELS)[number];

/**
 * What such vehicles usually carry, cautiously: the least of what is reported. How sure each figure is stands in the
 * texts (`fleet.models`).
 */
export const USUAL: Readonly<Record<Model, Filled>> = {
  van: {
    ...{ vehicleClass: 'truck_le_7_5t', licenceClass: 'B', seats: '3', maxSpeedKmh: '120' },
    ...{ payloadKg: '1000', volumeM3: '11', palletPlaces: '4' },
  },
  lorry: {
    ...{ vehicleClass: 'truck_le_7_5t', licenceClass: 'C1', seats: '3', maxSpeedKmh: '80' },
    ...{ payloadKg: '2500', volumeM3: '35', palletPlaces: '12' },
  },
  semi: {
    ...{ vehicleClass: 'truck_gt_7_5t', licenceClass: 'CE', seats: '2', maxSpeedKmh: '80' },
    ...{ payloadKg: '24000', volumeM3: '90', palletPlaces: '33' },
  },
  bus: {
    ...{ vehicleClass: 'bus', licenceClass: 'D', seats: '32', maxSpeedKmh: '80' },
    ...{ payloadKg: '3000', volumeM3: '25', palletPlaces: '4' },
  },
  car: {
    ...{ vehicleClass: 'car', licenceClass: 'B', seats: '5', maxSpeedKmh: '120' },
    ...{ payloadKg: '400', volumeM3: '1', palletPlaces: '0' },
  },
};
