import type { Schemas } from '../../api/client';

type Entry = Pick<Schemas['VehicleView'], 'availableFrom' | 'availableUntil' | 'nextBooking' | 'withdrawnAt'>;

/** What one shows: all that is there, what could leave at once, or what has left. */
export const SHOWN = ['fleet', 'free', 'left'] as const;
export type Shown = (typeof SHOWN)[number];

export type Availability =
  | { readonly is: 'left' | 'later' | 'over' | 'until' | 'booked' | 'bookedLater'; readonly at: string }
  | { readonly is: 'free' };

/** The one thing that matters most about when somebody or something can travel, at the instant `now`. */
export function availabilityOf(entry: Entry, now: string): Availability {
  const { availableFrom, availableUntil, nextBooking, withdrawnAt } = entry;
  if (withdrawnAt) return { is: 'left', at: withdrawnAt };
  if (nextBooking && nextBooking.from <= now) return { is: 'booked', at: nextBooking.until };
  if (availableUntil && availableUntil <= now) return { is: 'over', at: availableUntil };
  if (availableFrom && availableFrom > now) return { is: 'later', at: availableFrom };
  if (nextBooking) return { is: 'bookedLater', at: nextBooking.from };
  return availableUntil ? { is: 'until', at: availableUntil } : { is: 'free' };
}

const FREE: readonly Availability['is'][] = ['free', 'until', 'bookedLater'];

export function isShown(entry: Entry, shown: Shown, now: string): boolean {
  const { is } = availabilityOf(entry, now);
  return shown === 'left' ? is === 'left' : shown === 'free' ? FREE.includes(is) : is !== 'left';
}
