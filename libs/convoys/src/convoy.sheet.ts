import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import type { ConvoyState } from './domain/convoy.states.js';
import { germanTime } from './german-time.js';
import type { ConvoyView } from './http/convoy.dto.js';

const STATES: Readonly<Record<ConvoyState, Text>> = {
  draft: { de: 'Entwurf', uk: 'чернетка', en: 'draft' },
  scheduled: { de: 'geplant', uk: 'сплановано', en: 'scheduled' },
  confirmed: { de: 'bestätigt', uk: 'підтверджено', en: 'confirmed' },
  underway: { de: 'unterwegs', uk: 'у дорозі', en: 'under way' },
  completed: { de: 'angekommen', uk: 'прибула', en: 'arrived' },
  postponed: { de: 'verschoben', uk: 'відкладено', en: 'postponed' },
  aborted: { de: 'abgebrochen', uk: 'скасовано', en: 'aborted' },
};

const columns = (crossings: ReadonlyMap<string, Text>): readonly SheetColumn<ConvoyView>[] => [
  [{ de: 'Konvoi', uk: 'Колона', en: 'Convoy' }, ({ reference }) => reference],
  [{ de: 'Name', uk: 'Назва', en: 'Name' }, ({ name }) => name],
  [{ de: 'Stand', uk: 'Стан', en: 'State' }, ({ state }, language) => STATES[state][language]],
  [
    { de: 'Abfahrt (deutsche Zeit)', uk: 'Виїзд (за часом Німеччини)', en: 'Departure (German time)' },
    ({ departedAt, departAt }) => germanTime(departedAt ?? departAt),
  ],
  [
    { de: 'Ankunft (deutsche Zeit)', uk: 'Прибуття (за часом Німеччини)', en: 'Arrival (German time)' },
    ({ arriveAt }) => germanTime(arriveAt),
  ],
  [
    { de: 'Frühestens', uk: 'Не раніше', en: 'No earlier than' },
    ({ earliestDeparture }) => germanTime(earliestDeparture),
  ],
  [
    { de: 'Spätestens', uk: 'Не пізніше', en: 'No later than' },
    ({ latestDeparture }) => germanTime(latestDeparture),
  ],
  [
    { de: 'Grenzübergang', uk: 'Пункт пропуску', en: 'Border crossing' },
    ({ crossingId }, language) =>
      crossingId === null ? null : (crossings.get(crossingId)?.[language] ?? null),
  ],
  [{ de: 'Sendungen', uk: 'Вантажі', en: 'Consignments' }, ({ consignmentIds }) => consignmentIds.length],
  [{ de: 'Fahrzeuge', uk: 'Транспортні засоби', en: 'Vehicles' }, ({ vehicleIds }) => vehicleIds.length],
  [{ de: 'Fahrende', uk: 'Водії', en: 'Drivers' }, ({ driverIds }) => driverIds.length],
];

/** Convoys without their legs, a row each. */
export const convoySheet = (
  convoys: readonly ConvoyView[],
  crossings: ReadonlyMap<string, Text>,
  language: Language,
): Sheet => sheetOf({ de: 'Konvois', uk: 'Колони', en: 'Convoys' }, columns(crossings), convoys, language);
