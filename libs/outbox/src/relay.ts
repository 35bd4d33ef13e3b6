import type { QueueName } from '#libs/contracts';
import type { Database } from '#libs/database';
import { Logger } from '@nestjs/common';
import type { DeliveryTimes } from './delivery-times.js';
import { LeaseBook, type Claim } from './lease-book.js';
import type { QueueConnection } from './queue-connection.js';

/** Two looks at the outbox are at least this far apart, so that a burst of nudges becomes one batch. */
const BREATH_MS = 5;
const LONGEST_BACKOFF_MS = 5_000;

/**
 * Carries due deliveries from the outbox into the queues: the only caller of `queue.add`. A delivery stays in the
 * outbox until its consumer has committed, so nothing is lost when the queue, the relay or a worker dies:
 * what is not done in time is published again. Many relays may run; a lease with a fencing token keeps them apart.
 */
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private readonly leases: LeaseBook;
  private stopped = false;
  private running: Promise<void> | undefined;
  private nudged = false;
  private sweepAt = 0;
  private wake: (() => void) | undefined;

  constructor(
    db: Database,
    private readonly connection: QueueConnection,
    queues: readonly QueueName[],
    private readonly times: DeliveryTimes,
  ) {
    this.leases = new LeaseBook(db, queues, times);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** A hint that something may be due. */
  nudge(): void {
    this.nudged = true;
    this.wake?.();
  }

  /** Ends after the running round. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopped) {
      this.nudged = false;
      const began = Date.now();
      try {
        const more = await this.round();
        if (failures > 0) this.logger.log('The relay works again.');
        failures = 0;
        // A look that takes long is made more rarely: idle or overloaded, it never becomes the main load.
        await this.rest(more ? 0 : Math.max(this.times.pollMs, 4 * (Date.now() - began)));
      } catch (error) {
        if (failures++ === 0)
          this.logger.warn(
            `The relay cannot publish and keeps trying: ${error instanceof Error ? error.message : String(error)}`,
          );
        await this.pause(Math.min(100 * 2 ** failures, LONGEST_BACKOFF_MS));
      }
    }
  }

  /** Publishes one batch; true when more is probably due. No row is locked while a queue is called. */
  private async round(): Promise<boolean> {
    if (Date.now() >= this.sweepAt) {
      await this.leases.wakeStranded();
      this.sweepAt = Date.now() + this.times.republishMs;
    }
    const { claims, more } = await this.leases.claim();
    const queues = [...new Set(claims.map((c) => c.queue))];
    const results = await Promise.allSettled(
      queues.map((queue) =>
        this.publish(
          queue,
          claims.filter((c) => c.queue === queue),
        ),
      ),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return more;
  }

  private async publish(name: QueueName, claims: readonly Claim[]): Promise<void> {
    const queue = this.connection.queue(name);
    try {
      // A job that is stuck, failed or half-deleted would swallow the new one of the same id: it goes first.
      const held = await Promise.all(claims.map(async (c) => c.again && (await queue.holds(c.id))));
      const absent = claims.filter((_, i) => !held[i]);
      await Promise.all(absent.filter((c) => c.again).map((c) => queue.forget(c.id)));
      if (absent.length > 0) await queue.add(absent);
    } catch (error) {
      await this.leases.release(claims);
      throw error;
    }
    await this.leases.published(claims);
  }

  /** Rests until the time is over or somebody nudges. */
  private async rest(ms: number): Promise<void> {
    await this.pause(BREATH_MS);
    if (ms > BREATH_MS && !this.nudged) await this.pause(ms - BREATH_MS, true);
  }

  private pause(ms: number, wakeable = false): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.wake = () => {
        if (wakeable || this.stopped) end();
      };
    });
  }
}
