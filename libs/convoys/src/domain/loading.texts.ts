import type { Text } from '#libs/kernel';

/** What a hint says: what to look at, and that it is a hint. */
export const loadingTexts = {
  overweight: {
    de: 'Die Ladung ist schwerer als die Nutzlast des Fahrzeugs. So darf es nicht fahren.',
    uk: 'Маса перевищує вантажопідйомність транспортного засобу. Так виїжджати не можна.',
    en: 'The load is heavier than the payload of the vehicle. It must not leave like this.',
  },
  pallet_places: {
    de: 'Es sind mehr Paletten, als das Fahrzeug Plätze hat.',
    uk: 'Палет більше, ніж місць у транспортному засобі.',
    en: 'There are more pallets than the vehicle has places.',
  },
  loading_metres: {
    de: 'Die Ladung ist länger als die Ladefläche (0,4 Lademeter je Europalette).',
    uk: 'Вантаж довший за платформу (0,4 погонного метра на європалету).',
    en: 'The load is longer than the floor of the vehicle (0.4 loading metres a EUR pallet).',
  },
  axle: {
    de: 'Hinweis: Die Ladung ist schwer und kurz. Verteilen Sie sie über die Ladefläche und prüfen Sie die Achslasten.',
    uk: 'Підказка: вантаж важкий і короткий. Розподіліть його по платформі й перевірте навантаження на осі.',
    en: 'A hint: the load is heavy and short. Spread it over the floor and check the load on the axles.',
  },
  adr: {
    de: 'Hinweis, keine Rechtsauskunft: Etwas davon kann Gefahrgut sein. Prüfen Sie Mengen, Papiere und Kennzeichnung (ADR).',
    uk: 'Підказка, не юридична консультація: дещо може бути небезпечним вантажем. Перевірте кількість, документи й маркування (ДОПНВ).',
    en: 'A hint, no legal advice: some of it may be dangerous goods. Check quantities, papers and marking (ADR).',
  },
  adr_mix: {
    de: 'Hinweis, keine Rechtsauskunft: Brandfördernde Stoffe und brennbare Stoffe oder Batterien stehen auf einem Fahrzeug. Trennen Sie sie oder klären Sie die Zusammenladung (ADR).',
    uk: 'Підказка, не юридична консультація: в одному транспортному засобі окисники та легкозаймисті речовини чи акумулятори. Розділіть їх або з’ясуйте, чи можна везти разом (ДОПНВ).',
    en: 'A hint, no legal advice: oxidising goods stand on one vehicle with flammable ones or batteries. Part them, or find out whether they may be loaded together (ADR).',
  },
} as const satisfies Record<string, Text>;
