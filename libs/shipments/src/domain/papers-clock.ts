import { dayText, fill, LANGUAGES, type Language, type Text } from '#libs/kernel';
import { clockTexts, type ClockWord } from './papers-clock.texts.js';

/** A traffic light that is never colour alone: each comes with its sentence. */
export const LIGHTS = ['green', 'amber', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** In days. Configuration: see `ShipmentRules`. */
export interface ClockRules {
  /** Until then before the border a paper should be there. */
  readonly leadDays: number;
  /** A validity that ends so soon after the planned day at the border does not survive a delay. */
  readonly marginDays: number;
}

/** One paper against the clock. Days are `YYYY-MM-DD`. */
export interface Clocked {
  readonly number: string | null;
  readonly validUntil: string | null;
  readonly appliedOn: string | null;
  /** For how many days it is issued; null where that is not known or has no end. */
  readonly validDays: number | null;
  /** Whether it has to say until when it is valid. */
  readonly needsValidity: boolean;
}

export interface ClockReading {
  readonly light: Light;
  /** Whether whoever can supply it should hear of it now. */
  readonly isDue: boolean;
  readonly word: ClockWord;
  readonly text: Text;
}

/** How a paper stands on this day for a border that is reached on `borderOn`; null while no day is known. */
export function readClock(
  paper: Clocked,
  borderOn: string | null,
  today: string,
  { leadDays, marginDays }: ClockRules,
): ClockReading {
  const { number, validUntil, appliedOn, validDays } = paper;
  const isMissing = !number || (paper.needsValidity && !validUntil);
  if (borderOn === null) return readWithoutDay(isMissing, validUntil, today);
  if (isMissing) {
    const by = dayBefore(borderOn, leadDays);
    const from = validDays === null ? today : dayBefore(borderOn, validDays - 1 - marginDays);
    const light = today >= by ? 'red' : 'amber';
    if (appliedOn) return reading(light, 'applied', { appliedOn, by }, light === 'red');
    if (light === 'red') return reading(light, 'apply_at_once', { borderOn });
    if (from > today) return reading(light, 'apply_between', { from, by }, false);
    return reading(light, 'apply_by', { by }, today >= dayBefore(by, leadDays));
  }
  if (validUntil === null) return reading('green', 'valid', {});
  if (validUntil < borderOn) return reading('red', 'ends_before_border', { validUntil, borderOn });
  if (validUntil < dayBefore(borderOn, -marginDays))
    return reading('amber', 'ends_soon_after_border', { validUntil, borderOn });
  return reading('green', 'valid_until', { validUntil, borderOn });
}

function readWithoutDay(isMissing: boolean, validUntil: string | null, today: string): ClockReading {
  if (isMissing) return reading('amber', 'missing_without_day', {}, false);
  if (validUntil === null) return reading('green', 'valid', {});
  return validUntil < today
    ? reading('red', 'ended', { validUntil }, false)
    : reading('green', 'valid_without_day', { validUntil });
}

/** The worst light among these; green where there are none. */
export const worst = (lights: readonly Light[]): Light =>
  lights.reduce<Light>((a, b) => (LIGHTS.indexOf(b) > LIGHTS.indexOf(a) ? b : a), 'green');

function reading(
  light: Light,
  word: ClockWord,
  days: Readonly<Record<string, string>>,
  isDue = light !== 'green',
): ClockReading {
  const said = (language: Language): string =>
    fill(
      clockTexts[word],
      language,
      Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayText(day)[language]])),
    );
  const [de, uk, en] = LANGUAGES.map(said) as [string, string, string];
  return { light, isDue, word, text: { de, uk, en } };
}

const DAY_MS = 86_400_000;
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
