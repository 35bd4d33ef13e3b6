import { domainError } from '#libs/kernel';

/** From one time of day to a later one, `HH:MM` on the clock of the place. */
export interface DailyHours {
  /** Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly until: string;
}

/** When somebody is there to load or unload. */
export interface PlaceHours {
  /** Any hour where there are none. */
  readonly open: readonly DailyHours[];
  /** Days `YYYY-MM-DD` on which nobody is. */
  readonly closedOn: readonly string[];
}

/** The two ends of the way of a consignment. */
export const ENDS = ['loading', 'unloading'] as const;
export type End = (typeof ENDS)[number];

export const MAX_DAILY_HOURS = 14;
export const MAX_CLOSED_DAYS = 60;

export const HoursEndBeforeTheyBegin = domainError('hours_end_before_they_begin', 'invalid', {
  de: 'Diese Zeit endet, bevor sie beginnt. Tragen Sie eine Zeit über Mitternacht als zwei ein.',
  uk: 'Ці години закінчуються раніше, ніж починаються. Якщо вони тривають за північ, внесіть їх двома рядками.',
  en: 'These hours end before they begin. Enter hours over midnight as two.',
});

/** @throws HoursEndBeforeTheyBegin, which names the first such time. */
export function assertPlaceHours({ open }: PlaceHours): void {
  const wrong = open.findIndex(({ from, until }) => until <= from);
  if (wrong >= 0) throw new HoursEndBeforeTheyBegin({}, `/open/${wrong}/until`);
}

/** Each weekday and each day once and in order. */
export const ordered = ({ open, closedOn }: PlaceHours): PlaceHours => ({
  open: open.map(({ weekdays, from, until }) => ({
    weekdays: [...new Set(weekdays)].sort((a, b) => a - b),
    from,
    until,
  })),
  closedOn: [...new Set(closedOn)].sort(),
});
