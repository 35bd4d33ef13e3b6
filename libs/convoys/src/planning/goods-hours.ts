import type { PlaceHours } from '#libs/shipments';
import type { Span } from '../domain/free-window.js';
import { DAY, dailyWindows, joined } from '../schedule/clock.js';
import type { Hours } from '../schedule/plan.js';

/** How long after the latest departure goods are still loaded or unloaded, ms. */
const ON_THE_ROAD = 14 * DAY;
const WHOLE_DAY = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '24:00' };

/**
 * The instants at which work may begin at a place, in order, from the earliest departure until two weeks after the latest;
 * undefined where it may at any hour, empty where it may at none. `country` says on which clock the hours are meant.
 */
export function instantsOf(hours: PlaceHours, country: string, departure: Span): Hours[] | undefined {
  const { open, closedOn } = hours;
  if (open.length === 0 && closedOn.length === 0) return undefined;
  const closed = new Set(closedOn);
  const between = { from: departure.from, to: departure.until + ON_THE_ROAD };
  const windows = (open.length > 0 ? open : [WHOLE_DAY]).flatMap(({ weekdays, from, until }) =>
    dailyWindows(
      country,
      { from, to: until },
      between,
      null,
      (date, weekday) => weekdays.includes(weekday + 1) && !closed.has(date),
    ),
  );
  return joined(windows).map(({ from, to }) => ({ from, until: to }));
}
