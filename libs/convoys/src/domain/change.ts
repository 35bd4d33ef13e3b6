import { AvailabilityReversed } from './convoy.errors.js';

/** A moment of the API as a Date; undefined stays undefined (unchanged) and null stays null (cleared). */
export function instant(value: string | null | undefined): Date | null | undefined {
  return typeof value === 'string' ? new Date(value) : value;
}

/** @throws AvailabilityReversed where the end is not after the beginning. */
export function requireOrder({ availableFrom, availableUntil }: Availability): void {
  if (availableFrom && availableUntil && availableUntil <= availableFrom)
    throw new AvailabilityReversed({}, '/availableUntil');
}

interface Availability {
  readonly availableFrom: Date | null;
  readonly availableUntil: Date | null;
}

const MOMENTS = ['availableFrom', 'availableUntil'];

/** The fields of a change that were given: null clears one of `clearable` or a moment, and leaves others as they are. */
export function changed(dto: object, clearable: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(dto as Record<string, unknown>)
      .filter(
        ([key, value]) =>
          value !== undefined && (value !== null || clearable.includes(key) || MOMENTS.includes(key)),
      )
      .map(([key, value]) => [key, MOMENTS.includes(key) ? instant(value as string | null) : value]),
  );
}
