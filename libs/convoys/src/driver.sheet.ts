import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { germanTime } from './german-time.js';
import type { NamesById } from './fleet-names.queries.js';
import type { DriverView } from './http/driver.dto.js';

const YES: Text = { de: 'ja', uk: 'так', en: 'yes' };
const NO: Text = { de: 'nein', uk: 'ні', en: 'no' };

const columns = (names: NamesById): readonly SheetColumn<DriverView>[] => [
  [{ de: 'Fahrer/in', uk: 'Водій', en: 'Driver' }, ({ label }) => label],
  [
    { de: 'Organisation', uk: 'Організація', en: 'Organisation' },
    ({ organisationId }, language) => names.get(organisationId)?.[language] ?? null,
  ],
  [
    { de: 'Führerscheinklassen', uk: 'Категорії посвідчення водія', en: 'Licence classes' },
    ({ licenceClasses }) => licenceClasses.join(', '),
  ],
  [
    { de: 'Fährt über die Grenze', uk: 'Перетинає кордон', en: 'Crosses the border' },
    ({ mayCrossBorder }, language) => (mayCrossBorder ? YES : NO)[language],
  ],
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
    {
      de: 'Ausgeschieden am (deutsche Zeit)',
      uk: 'Вибув (за часом Німеччини)',
      en: 'No longer drives since (German time)',
    },
    ({ withdrawnAt }) => germanTime(withdrawnAt),
  ],
];

/** Drivers, a row each. */
export const driverSheet = (drivers: readonly DriverView[], names: NamesById, language: Language): Sheet =>
  sheetOf({ de: 'Fahrende', uk: 'Водії', en: 'Drivers' }, columns(names), drivers, language);
