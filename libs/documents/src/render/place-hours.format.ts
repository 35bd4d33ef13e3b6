import type { PlaceHours } from '#libs/shipments';
import { day, type Formatter, shortWeekday } from './paper.format.js';
import { routeTexts } from './route-sheet.texts.js';

/** "Mo–Fr 08:00–16:00 · nicht am 24.12.2026": when goods are loaded or unloaded; empty where nobody said it. */
export const placeHours =
  ({ open, closedOn }: PlaceHours): Formatter =>
  (language) => {
    if (open.length === 0 && closedOn.length === 0) return '';
    const times = open.map(({ weekdays, from, until }) => `${daysOf(weekdays)(language)} ${from}–${until}`);
    const closed = closedOn.map((iso) => day(iso)(language)).join(', ');
    return [
      times.length > 0 ? times.join('; ') : routeTexts.anyHour[language],
      ...(closed ? [`${routeTexts.notOn[language]} ${closed}`] : []),
    ].join(' · ');
  };

/** Three and more in a row are a span. */
const daysOf =
  (weekdays: readonly number[]): Formatter =>
  (language) => {
    if (weekdays.length === 7) return routeTexts.everyDay[language];
    const isWithin = (day: number): boolean => weekdays.includes(day - 1) && weekdays.includes(day + 1);
    const ends = weekdays.filter((day) => !isWithin(day));
    return ends
      .map((day, index) => {
        const before = ends[index - 1];
        const sign = before === undefined ? '' : day - before > 1 && weekdays.includes(day - 1) ? '–' : ', ';
        return sign + weekdayName(day)(language);
      })
      .join('');
  };

/** Monday 1; 5 January 1970 was one. */
const weekdayName = (day: number): Formatter =>
  shortWeekday(`1970-01-${String(4 + day).padStart(2, '0')}`, 'UTC');
