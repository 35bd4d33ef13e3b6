import 'reflect-metadata';
import type { QueueName, Topic } from '#libs/contracts';
import { Database, DatabaseModule, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import {
  Every,
  Handles,
  Outbox,
  QueueModule,
  type Handler,
  type OutboxMessage,
  type QueueOptions,
  type RecurringTask,
  type RouteTable,
} from '#libs/outbox';
import type { INestApplicationContext, LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

/** What one message does in these tests: one row, without a constraint that would hide a second one. */
export const EFFECT_TABLE = `
  create table effect (position bigint generated always as identity, message_id uuid not null, key text not null, queue text not null)`;

export async function leaveEffect(
  tx: EntityManager,
  message: OutboxMessage,
  queue: QueueName,
): Promise<void> {
  await tx.query('insert into effect (message_id, key, queue) values ($1, $2, $3)', [
    message.id,
    message.key,
    queue,
  ]);
}

/** A handler class as the product declares them, made for one test. */
export function handlerOf<P = void>(
  queue: QueueName,
  topics: readonly Topic[],
  handler: Handler<Topic, P>,
  name = 'TestHandler',
): Type<Handler<Topic, P>> {
  const declared = { [name]: class {} }[name] as Type<Handler<Topic, P>>;
  Object.assign(declared.prototype as object, handler);
  Handles(queue, ...topics)(declared);
  return declared;
}

export function taskOf(seconds: number, run: () => Promise<void>): Type<RecurringTask> {
  const declared = class implements RecurringTask {
    run = run;
  };
  Every(seconds)(declared);
  return declared;
}

/** Keeps what a process logs, so that a test can see an alarm. */
export class Logbook implements LoggerService {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  log(): void {}
  error(message: unknown): void {
    this.errors.push(String(message));
  }
  warn(message: unknown): void {
    this.warnings.push(String(message));
  }
}

export interface WorkerOptions extends QueueOptions {
  readonly providers: readonly Type[];
  readonly logbook?: Logbook;
}

/** The queue's part of a worker process. */
export async function startWorker({
  providers,
  logbook = new Logbook(),
  ...queue
}: WorkerOptions): Promise<INestApplicationContext> {
  class WorkerProcess {}
  let db: Database | undefined;
  const opened = {
    provide: 'opened',
    inject: [Database],
    useFactory: (database: Database) => (db = database),
  };
  try {
    return await NestFactory.createApplicationContext(
      {
        module: WorkerProcess,
        imports: [
          DatabaseModule.forRoot({ url: queue.databaseUrl, entities: [] }),
          QueueModule.forRoot(queue),
        ],
        providers: [opened, ...providers],
      },
      { abortOnError: false, logger: logbook },
    );
  } catch (error) {
    // A process that refuses to start would end here; this one goes on with the next test.
    await db?.source.destroy();
    throw error;
  }
}

/** Commits one message as a command would. */
export class Producer {
  private readonly outbox: Outbox;

  constructor(
    private readonly db: Database,
    routes: RouteTable,
  ) {
    this.outbox = new Outbox(db, routes);
  }

  /** @param after runs in the transaction, after the message is written; when it throws, there is no message. */
  write(topic: Topic, key: string, after: () => Promise<void> = () => Promise.resolve()): Promise<string> {
    return runAs(system('test'), () =>
      this.db.transaction(async (tx) => {
        const id = await this.outbox.add(tx, { topic, key, payload: {} as never, audience: [] });
        await after();
        return id;
      }),
    );
  }
}
