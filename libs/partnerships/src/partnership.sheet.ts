import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import type { PartnershipView } from './http/partnership.dto.js';

const STATES: Readonly<Record<string, Text>> = {
  forming: { de: 'im Aufbau', uk: 'формується', en: 'forming' },
  active: { de: 'aktiv', uk: 'діє', en: 'active' },
  dormant: { de: 'ruht', uk: 'призупинено', en: 'dormant' },
};
const KINDS: Readonly<Record<string, Text>> = {
  solidarity: {
    de: 'Solidaritätspartnerschaft',
    uk: 'Партнерство солідарності',
    en: 'Solidarity partnership',
  },
  project: { de: 'Projektpartnerschaft', uk: 'Проєктне партнерство', en: 'Project partnership' },
  regional: { de: 'Regionalpartnerschaft', uk: 'Регіональне партнерство', en: 'Regional partnership' },
  district: { de: 'Kreispartnerschaft', uk: 'Партнерство районів', en: 'District partnership' },
  operator: { de: 'Transportpartnerschaft', uk: 'Партнерство перевізників', en: 'Transport partnership' },
  clinic: { de: 'Klinikpartnerschaft', uk: 'Партнерство лікарень', en: 'Hospital partnership' },
  school: { de: 'Schulpartnerschaft', uk: 'Партнерство шкіл', en: 'School partnership' },
  university: { de: 'Hochschulpartnerschaft', uk: 'Партнерство університетів', en: 'University partnership' },
  town: { de: 'Städtepartnerschaft', uk: 'Партнерство міст', en: 'Town partnership' },
};

const members =
  (wanted: string) =>
  ({ members: all }: PartnershipView, language: Language): string =>
    all.flatMap(({ side, name }) => (side === wanted ? [name[language]] : [])).join(', ');

const COLUMNS: readonly SheetColumn<PartnershipView>[] = [
  [{ de: 'Deutsche Seite', uk: 'Німецька сторона', en: 'German side' }, members('german')],
  [{ de: 'Ukrainische Seite', uk: 'Українська сторона', en: 'Ukrainian side' }, members('ukrainian')],
  [{ de: 'Weitere', uk: 'Інші', en: 'Others' }, members('third')],
  [{ de: 'Art', uk: 'Вид', en: 'Kind' }, ({ kind }, language) => KINDS[kind]?.[language] ?? kind],
  [{ de: 'Stand', uk: 'Стан', en: 'State' }, ({ state }, language) => STATES[state]?.[language] ?? state],
  [{ de: 'Seit', uk: 'Початок', en: 'Since' }, ({ since }) => since],
  [{ de: 'Bemerkung', uk: 'Примітка', en: 'Note' }, ({ note }) => note],
  [{ de: 'Quelle', uk: 'Джерело', en: 'Source' }, ({ source }) => source],
];

/** Partnerships, a row each. */
export const partnershipSheet = (partnerships: readonly PartnershipView[], language: Language): Sheet =>
  sheetOf({ de: 'Partnerschaften', uk: 'Партнерства', en: 'Partnerships' }, COLUMNS, partnerships, language);
