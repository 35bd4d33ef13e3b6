import type { Schemas } from '../../api/client';
import { decimalOf, typedDecimal } from '../../language/decimal';
import type { Language } from '../../language/languages';
import { fromLocal, toLocal } from '../convoys/local-time';

type Vehicle = Schemas['VehicleView'];

export const VEHICLE_CLASSES = ['car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t'] as const;
export const LICENCES = ['B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'] as const;
export type Licence = (typeof LICENCES)[number];

/** A vehicle as it is typed: kilograms, cubic metres, euro, local times. */
export interface VehicleDraft {
  readonly kind: 'own' | 'hired';
  readonly label: string;
  readonly plate: string;
  readonly vin: string;
  readonly vehicleClass: (typeof VEHICLE_CLASSES)[number];
  readonly licenceClass: Licence;
  readonly payloadKg: string;
  readonly volumeM3: string;
  readonly palletPlaces: string;
  readonly seats: string;
  readonly maxSpeedKmh: string;
  readonly homePlaceId: string;
  readonly availableFrom: string;
  readonly availableUntil: string;
  readonly sharedWithIds: readonly string[];
  readonly costUse: string;
  readonly costKm: string;
  readonly costHour: string;
}

const GRAMS = 1_000;
const CUBIC_CENTIMETRES = 1_000_000;
const CENTS = 100;
/** Of the loading floor, for a EUR pallet. */
const PALLET_METRES = 0.4;

export const EMPTY_VEHICLE: VehicleDraft = {
  ...{ kind: 'own', label: '', plate: '', vin: '', vehicleClass: 'truck_le_7_5t', licenceClass: 'C1' },
  ...{ payloadKg: '', volumeM3: '', palletPlaces: '', seats: '', maxSpeedKmh: '' },
  ...{ homePlaceId: '', availableFrom: '', availableUntil: '', sharedWithIds: [] },
  ...{ costUse: '', costKm: '', costHour: '' },
};

export const localOrNothing = (instant: string | null): string => (instant ? toLocal(instant) : '');

/** The vehicle in the units and the writing of the reader. */
export function draftOf(vehicle: Vehicle, language: Language): VehicleDraft {
  const euro = (cents: number | null): string =>
    cents === null ? '' : typedDecimal(cents / CENTS, language);
  return {
    kind: vehicle.kind === 'hired' ? 'hired' : 'own',
    ...{ label: vehicle.label, plate: vehicle.plate ?? '', vin: vehicle.vin ?? '' },
    ...{ vehicleClass: vehicle.vehicleClass, licenceClass: vehicle.licenceClass },
    payloadKg: String(Math.round(vehicle.payloadG / GRAMS)),
    volumeM3: typedDecimal(vehicle.volumeCm3 / CUBIC_CENTIMETRES, language),
    palletPlaces: String(vehicle.palletPlaces),
    seats: String(vehicle.seats),
    maxSpeedKmh: String(vehicle.maxSpeedKmh),
    homePlaceId: vehicle.homePlaceId,
    availableFrom: localOrNothing(vehicle.availableFrom),
    availableUntil: localOrNothing(vehicle.availableUntil),
    sharedWithIds: vehicle.sharedWithIds,
    ...{ costUse: euro(vehicle.costUseCents), costKm: euro(vehicle.costKmCents) },
    costHour: euro(vehicle.costHourCents),
  };
}

/** What is sent; what is left empty is taken away. */
export function sentVehicle(draft: VehicleDraft): Schemas['ChangeVehicleDto'] & Sent {
  const cents = (text: string): number | null =>
    text.trim() === '' ? null : Math.round(decimalOf(text) * CENTS);
  return {
    label: draft.label.trim(),
    plate: draft.plate.trim() || null,
    vin: draft.vin.trim().toUpperCase() || null,
    ...{ vehicleClass: draft.vehicleClass, licenceClass: draft.licenceClass },
    payloadG: Math.round(decimalOf(draft.payloadKg) * GRAMS),
    volumeCm3: Math.round(decimalOf(draft.volumeM3) * CUBIC_CENTIMETRES),
    palletPlaces: Number(draft.palletPlaces),
    seats: Number(draft.seats),
    maxSpeedKmh: Number(draft.maxSpeedKmh),
    homePlaceId: draft.homePlaceId,
    availableFrom: fromLocal(draft.availableFrom) ?? null,
    availableUntil: fromLocal(draft.availableUntil) ?? null,
    sharedWithIds: [...draft.sharedWithIds],
    ...{ costUseCents: cents(draft.costUse), costKmCents: cents(draft.costKm) },
    costHourCents: cents(draft.costHour),
  };
}

/** What a new vehicle needs and a changed one has. */
type Sent = Required<
  Pick<
    Schemas['CreateVehicleDto'],
    | 'label'
    | 'vehicleClass'
    | 'licenceClass'
    | 'payloadG'
    | 'volumeCm3'
    | 'palletPlaces'
    | 'seats'
    | 'maxSpeedKmh'
    | 'homePlaceId'
  >
>;

/** Loading metres of so many places side by side, one decimal. */
export const loadingMetres = (palletPlaces: number): number =>
  Math.round(palletPlaces * PALLET_METRES * 10) / 10;
