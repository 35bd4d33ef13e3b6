import type { Text } from '#libs/kernel';

/** How a paper stands against the day at the border. */
export const clockTexts = {
  valid: { de: 'Liegt vor.', uk: 'Є в наявності.', en: 'It is there.' },
  valid_until: {
    de: 'Gilt bis {validUntil}; an der Grenze am {borderOn}.',
    uk: 'Дійсний до {validUntil}; на кордоні {borderOn}.',
    en: 'Valid until {validUntil}; at the border on {borderOn}.',
  },
  ends_soon_after_border: {
    de: 'Gilt nur bis {validUntil}; an der Grenze am {borderOn}. Verspätet sich der Konvoi, reicht das nicht.',
    uk: 'Дійсний лише до {validUntil}; на кордоні {borderOn}. Якщо колона затримається, цього не вистачить.',
    en: 'Valid only until {validUntil}; at the border on {borderOn}. A delay of the convoy would end it.',
  },
  ends_before_border: {
    de: 'Gilt nur bis {validUntil}, gebraucht wird es am {borderOn}. Neu einreichen.',
    uk: 'Дійсний лише до {validUntil}, а потрібен {borderOn}. Потрібно оформити наново.',
    en: 'Valid only until {validUntil}, needed on {borderOn}. File it again.',
  },
  ended: {
    de: 'Galt bis {validUntil}.',
    uk: 'Був дійсний до {validUntil}.',
    en: 'Was valid until {validUntil}.',
  },
  valid_without_day: {
    de: 'Gilt bis {validUntil}; ein Tag an der Grenze steht noch nicht fest.',
    uk: 'Дійсний до {validUntil}; день на кордоні ще не визначено.',
    en: 'Valid until {validUntil}; no day at the border is set yet.',
  },
  missing_without_day: {
    de: 'Fehlt noch; ein Tag an der Grenze steht noch nicht fest.',
    uk: 'Ще немає; день на кордоні ще не визначено.',
    en: 'Not there yet; no day at the border is set yet.',
  },
  applied: {
    de: 'Eingereicht am {appliedOn}; gebraucht bis {by}.',
    uk: 'Подано {appliedOn}; потрібно до {by}.',
    en: 'Filed on {appliedOn}; needed by {by}.',
  },
  apply_between: {
    de: 'Einreichen zwischen {from} und {by}: früher endet die Gültigkeit vor der Grenze.',
    uk: 'Подати від {from} до {by}: якщо раніше, строк дії закінчиться до кордону.',
    en: 'File between {from} and {by}: earlier, its validity would end before the border.',
  },
  apply_by: {
    de: 'Fehlt noch; einreichen bis {by}.',
    uk: 'Ще немає; подати до {by}.',
    en: 'Not there yet; file by {by}.',
  },
  apply_at_once: {
    de: 'Fehlt; an der Grenze wird es am {borderOn} gebraucht.',
    uk: 'Немає; на кордоні потрібен {borderOn}.',
    en: 'Missing; needed at the border on {borderOn}.',
  },
} as const satisfies Record<string, Text>;

export type ClockWord = keyof typeof clockTexts;
export const CLOCK_WORDS = Object.keys(clockTexts) as ClockWord[];
