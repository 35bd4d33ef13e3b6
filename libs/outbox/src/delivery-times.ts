/** When things happen again. Due times are compared with the database's clock, never with ours. */
export interface DeliveryTimes {
  /** A published message that is not done after this many milliseconds is looked for in its queue, and published anew when it is gone. */
  readonly republishMs: number;
  /** How long a relay may hold what it claimed, in milliseconds. */
  readonly leaseMs: number;
  /** The relay's rest between two looks at the outbox when nobody nudges it, in milliseconds. */
  readonly pollMs: number;
  /** Messages of one queue that are in flight at once; the others wait in the outbox. */
  readonly window: number;
  /** After so many failures a message becomes a dead letter; after twice as many starts that never ended, too. */
  readonly maxAttempts: number;
  /** The wait after the first failure in milliseconds; it doubles with each further one, up to five minutes. */
  readonly retryMs: number;
}

export const DELIVERY_TIMES: DeliveryTimes = {
  republishMs: 10_000,
  leaseMs: 10_000,
  pollMs: 150,
  window: 1_000,
  maxAttempts: 10,
  retryMs: 1_000,
};

const LONGEST_RETRY_MS = 300_000;

/** The wait before the next try, after so many failed ones. */
export const retryDelay = (times: DeliveryTimes, attempts: number): number =>
  Math.min(times.retryMs * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_MS);
