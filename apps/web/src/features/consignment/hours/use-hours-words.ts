import { dayIn } from '../../../language/day-in';
import { localeOf } from '../../../language/languages';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { type DailyHours, type PlaceHours, weekdayRuns } from './hours';

const DAY_MS = 86_400_000;
/** 5 January 1970, a Monday. */
const MONDAY = 4 * DAY_MS;

interface HoursWords {
  /** "Monday", "Mon". */
  readonly weekday: (day: number, length: 'long' | 'short') => string;
  /** One line for each row of hours and one for the days off that are still to come. */
  readonly lines: (hours: PlaceHours) => string[];
}

/** Hours of a place as people write them. */
export function useHoursWords(): HoursWords {
  const { t } = useTranslation('hours');
  const { language, format } = useLanguage();
  const weekday: HoursWords['weekday'] = (day, length) =>
    new Date(MONDAY + (day - 1) * DAY_MS).toLocaleDateString(localeOf(language), {
      ...{ weekday: length, timeZone: 'UTC' },
    });
  const days = ({ weekdays }: DailyHours): string =>
    weekdays.length === 7
      ? t('everyDay')
      : weekdayRuns(weekdays)
          .map(([from, to]) => [...new Set([from, to])].map((day) => weekday(day, 'short')).join('–'))
          .join(', ');
  return {
    weekday,
    lines: ({ open, closedOn }) => {
      const coming = closedOn.filter((day) => day >= dayIn(0));
      return [
        ...(open.length > 0
          ? open.map((row) => `${days(row)} ${row.from}–${row.until}`)
          : [t(coming.length > 0 ? 'otherwiseAny' : 'any')]),
        ...(coming.length > 0
          ? [t('notOn', { days: format.list(coming.map((day) => format.day(day))) })]
          : []),
      ];
    },
  };
}
