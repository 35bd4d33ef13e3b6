import { MomentOutOfOrder } from './convoy.errors.js';

/** Clocks of two phones differ; what is said to be further ahead than this has not happened. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** When something happened: now unless said. @throws MomentOutOfOrder in the future or before the departure. */
export function happenedAt(said: string | undefined, departedAt: Date | null = null): Date {
  const at = said === undefined ? new Date() : new Date(said);
  const ahead = at.getTime() > Date.now() + CLOCK_TOLERANCE_MS;
  if (ahead || (said !== undefined && departedAt && at < departedAt)) throw new MomentOutOfOrder({}, '/at');
  return at;
}
