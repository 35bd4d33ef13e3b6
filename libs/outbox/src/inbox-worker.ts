import type { QueueName, Topic } from '#libs/contracts';
import { runAs, type Database } from '#libs/database';
import { system, type Actor } from '#libs/kernel';
import { Logger } from '@nestjs/common';
import type { DeliveryTimes } from './delivery-times.js';
import type { Handler, OutboxMessage } from './handler.js';
import { Inbox } from './inbox.js';

export interface NamedHandler {
  /** The class name; with the queue it names the consumer in the inbox. */
  readonly name: string;
  readonly handler: Handler<Topic, unknown>;
}

const LONGEST_ERROR = 2_000;

/**
 * Handles the messages of one queue. However often a message arrives, and wherever a worker dies,
 * its effect is committed once: effect, inbox row and done mark are one transaction.
 */
export class InboxWorker {
  private readonly logger = new Logger(InboxWorker.name);
  private readonly inbox: Inbox;
  private readonly actor: Actor;

  constructor(
    db: Database,
    private readonly queue: QueueName,
    private readonly handlers: ReadonlyMap<Topic, NamedHandler>,
    private readonly times: DeliveryTimes,
    /** Runs when a message has come to its end, so that the next one of its key can follow at once. */
    private readonly ended: () => void,
  ) {
    this.inbox = new Inbox(db, queue, times);
    this.actor = system(queue);
  }

  /** @throws whatever the handler throws, once it is noted: the message is tried again later. */
  handle(messageId: string): Promise<void> {
    return runAs(this.actor, async () => {
      const started = await this.inbox.start(messageId);
      if (!started) return;
      try {
        if (started.attempts > 2 * this.times.maxAttempts)
          throw new Error(
            `it was started ${started.attempts - 1} times and never came to an end: it stops its worker`,
          );
        await this.run(started.message);
      } catch (error) {
        const text = describe(error);
        const dead = await this.inbox.failed(started, text);
        if (dead) this.alarm(started.message, text);
        else
          this.logger.warn(
            `${this.queue}: ${started.message.topic} ${messageId}, attempt ${started.attempts}: ${text}`,
          );
        throw error;
      } finally {
        this.ended();
      }
    });
  }

  private async run(message: OutboxMessage): Promise<void> {
    const named = this.handlers.get(message.topic);
    if (!named) throw new Error(`no handler for ${message.topic} on the queue ${this.queue}`);
    const prepared = await named.handler.prepare?.(message);
    await this.inbox.once(`${this.queue}/${named.name}`, message, (tx) =>
      named.handler.handle(tx, message, prepared),
    );
  }

  private alarm(message: OutboxMessage, error: string): void {
    this.logger.error(`DEAD LETTER on ${this.queue}: ${message.topic} ${message.id} was given up: ${error}`);
  }
}

const describe = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error))
    .replaceAll('\0', '')
    .slice(0, LONGEST_ERROR);
