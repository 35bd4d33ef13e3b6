import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { germanTime } from './german-time.js';
import type { NamesById } from './fleet-names.queries.js';
import type { VehicleView } from './http/vehicle.dto.js';
import type { VehicleClass, VehicleKind } from './schedule/plan.js';

const KINDS: Readonly<Record<VehicleKind, Text>> = {
  own: { de: 'eigenes', uk: 'власний', en: 'own' },
  hired: { de: 'gemietet', uk: 'орендований', en: 'hired' },
  donated: { de: 'gespendet', uk: 'переданий у допомогу', en: 'donated' },
};
const CLASSES: Readonly<Record<VehicleClass, Text>> = {
  car: { de: 'Pkw', uk: 'легковий', en: 'car' },
  bus: { de: 'Bus', uk: 'автобус', en: 'bus' },
  truck_le_7_5t: { de: 'Lkw bis 7,5 t', uk: 'вантажний до 7,5 т', en: 'lorry up to 7.5 t' },
  truck_gt_7_5t: { de: 'Lkw über 7,5 t', uk: 'вантажний понад 7,5 т', en: 'lorry over 7.5 t' },
};

const GRAMS = 1_000;
const CUBIC_CENTIMETRES = 1_000_000;

const euro = (cents: number | null): number | null => (cents === null ? null : cents / 100);

const columns = (names: NamesById): readonly SheetColumn<VehicleView>[] => [
  [{ de: 'Fahrzeug', uk: 'Транспортний засіб', en: 'Vehicle' }, ({ label }) => label],
  [
    { de: 'Organisation', uk: 'Організація', en: 'Organisation' },
    ({ ownerId }, language) => names.get(ownerId)?.[language] ?? null,
  ],
  [{ de: 'Herkunft', uk: 'Походження', en: 'Origin' }, ({ kind }, language) => KINDS[kind][language]],
  [{ de: 'Kennzeichen', uk: 'Номерний знак', en: 'Number plate' }, ({ plate }) => plate],
  [{ de: 'Fahrgestellnummer', uk: 'VIN-код', en: 'VIN' }, ({ vin }) => vin],
  [{ de: 'Art', uk: 'Тип', en: 'Type' }, ({ vehicleClass }, language) => CLASSES[vehicleClass][language]],
  [
    { de: 'Führerscheinklasse', uk: 'Категорія посвідчення водія', en: 'Licence class' },
    ({ licenceClass }) => licenceClass,
  ],
  [
    { de: 'Nutzlast (kg)', uk: 'Вантажопідйомність (кг)', en: 'Payload (kg)' },
    ({ payloadG }) => payloadG / GRAMS,
  ],
  [
    { de: 'Laderaum (m³)', uk: 'Об’єм (м³)', en: 'Volume (m³)' },
    ({ volumeCm3 }) => volumeCm3 / CUBIC_CENTIMETRES,
  ],
  [{ de: 'Palettenplätze', uk: 'Палетомісця', en: 'Pallet places' }, ({ palletPlaces }) => palletPlaces],
  [{ de: 'Sitze', uk: 'Місця для сидіння', en: 'Seats' }, ({ seats }) => seats],
  [
    { de: 'Standort', uk: 'Місце базування', en: 'Home' },
    ({ homePlaceId }, language) => names.get(homePlaceId)?.[language] ?? null,
  ],
  [
    {
      de: 'Verfügbar ab (deutsche Zeit)',
      uk: 'Доступний з (за часом Німеччини)',
      en: 'Available from (German time)',
    },
    ({ availableFrom }) => germanTime(availableFrom),
  ],
  [
    {
      de: 'Verfügbar bis (deutsche Zeit)',
      uk: 'Доступний до (за часом Німеччини)',
      en: 'Available until (German time)',
    },
    ({ availableUntil }) => germanTime(availableUntil),
  ],
  [
    { de: 'Kosten je Einsatz (€)', uk: 'Витрати на виїзд (€)', en: 'Cost per use (€)' },
    ({ costUseCents }) => euro(costUseCents),
  ],
  [
    { de: 'Kosten je km (€)', uk: 'Витрати на 1 км (€)', en: 'Cost per km (€)' },
    ({ costKmCents }) => euro(costKmCents),
  ],
  [
    { de: 'Kosten je Stunde (€)', uk: 'Витрати на годину (€)', en: 'Cost per hour (€)' },
    ({ costHourCents }) => euro(costHourCents),
  ],
  [
    {
      de: 'Ausgeschieden am (deutsche Zeit)',
      uk: 'Вибув (за часом Німеччини)',
      en: 'Left the fleet (German time)',
    },
    ({ withdrawnAt }) => germanTime(withdrawnAt),
  ],
];

/** Vehicles, a row each. */
export const vehicleSheet = (vehicles: readonly VehicleView[], names: NamesById, language: Language): Sheet =>
  sheetOf({ de: 'Fahrzeuge', uk: 'Транспортні засоби', en: 'Vehicles' }, columns(names), vehicles, language);
