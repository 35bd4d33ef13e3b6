import type { QueueName, Topic } from '#libs/contracts';
import { Logger } from '@nestjs/common';

/** All that a job says: which message is due. What it means is read from the database. */
export interface DueMessage {
  readonly id: string;
  readonly topic: Topic;
}

export interface WorkerTimes {
  /** Messages of this queue that one process handles at once. */
  readonly concurrency: number;
  /** After this many milliseconds without a sign of life a worker has lost its job. */
  readonly lockMs: number;
  /** How often the other workers look for lost jobs, in milliseconds. */
  readonly stalledCheckMs: number;
}

/** The relay's side of a queue. */
export interface JobQueue {
  /** Adds the jobs, or does nothing for a message whose job is still there. */
  add(messages: readonly DueMessage[]): Promise<void>;
  /** True while a worker has the message's job or will get it. */
  holds(messageId: string): Promise<boolean>;
  /** Removes what is left of the message's job, so that it can be added again. */
  forget(messageId: string): Promise<void>;
}

export interface JobWorker {
  /** Takes no new job, lets the running ones end. */
  close(): Promise<void>;
}

/** The connections of one process to the queues, over either of BullMQ's backends. */
export interface QueueConnection {
  readonly backend: 'postgres' | 'redis';
  queue(name: QueueName): JobQueue;
  work(name: QueueName, handle: (messageId: string) => Promise<void>, times: WorkerTimes): Promise<JobWorker>;
  /** Ends the connections; the workers close first. */
  close(): Promise<void>;
}

export interface QueueServer {
  readonly databaseUrl: string;
  /** Redis or Valkey; without it the queues live in the database, in the schema `bullmq`. */
  readonly redisUrl?: string;
}

/** A message id as a job id: unique in its queue, without a colon, not all digits. */
export const jobId = (messageId: string): string => `obx-${messageId}`;

const QUIET_MS = 10_000;

/** Reports what ails a connection, the same trouble at most every ten seconds. */
export class QueueLog {
  private readonly logger = new Logger('Queue');
  private readonly last = new Map<string, number>();

  readonly trouble = (error: Error): void => {
    const text = error.message || error.name;
    const now = Date.now();
    if (now - (this.last.get(text) ?? 0) < QUIET_MS) return;
    if (this.last.size > 100) this.last.clear();
    this.last.set(text, now);
    this.logger.warn(`The queue's server is in trouble: ${text}`);
  };
}
