import type { Events, QueueName, Topic } from '#libs/contracts';
import type { EntityManager } from 'typeorm';

/** What a queue delivers to its consumer. */
export interface OutboxMessage<T extends Topic = Topic> {
  readonly id: string;
  readonly topic: T;
  readonly key: string;
  readonly payload: Events[T];
}

/**
 * Reacts to one topic on one queue, as the system actor. Each message has exactly one effect: `handle` runs in
 * the transaction that also marks the message as done, and an error makes the queue try again.
 */
export interface Handler<T extends Topic, Prepared = void> {
  /** Slow work (an engine, a PDF) before that transaction; it may run more than once and leaves no effect. */
  prepare?(message: OutboxMessage<T>): Promise<Prepared>;
  handle(tx: EntityManager, message: OutboxMessage<T>, prepared: Prepared): Promise<void>;
}

const HANDLES = Symbol('handles');

export interface HandledRoute {
  readonly queue: QueueName;
  readonly topics: readonly Topic[];
}

/** Declares which topics of which queue a {@link Handler} class takes. */
export function Handles(queue: QueueName, ...topics: readonly Topic[]): ClassDecorator {
  return (target) => Reflect.defineMetadata(HANDLES, { queue, topics } satisfies HandledRoute, target);
}

export const handledRoute = (target: object): HandledRoute | undefined =>
  Reflect.getMetadata(HANDLES, target) as HandledRoute | undefined;
