import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { type QueueName, ROUTES, type Topic } from '#libs/contracts';
import { DatabaseModule } from '#libs/database';
import { MATCHING_ENTITIES } from '#libs/matching';
import { QueueModule, type RouteTable } from '#libs/outbox';
import { SHIPMENT_ENTITIES } from '#libs/shipments';
import type { ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { TestApi } from './api.js';

export interface TestWorker {
  /** Waits until its queues have nothing left to do. @throws Error naming what is still open. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** A worker for some of the queues, on the database of an api. */
export async function startWorker(
  api: TestApi,
  queues: readonly QueueName[],
  modules: NonNullable<ModuleMetadata['imports']>,
): Promise<TestWorker> {
  const databaseUrl = api.database.appUrl;
  const routes = Object.fromEntries(
    Object.entries(ROUTES).map(([topic, all]) => [
      topic as Topic,
      all.filter((queue) => queues.includes(queue)),
    ]),
  ) as RouteTable;
  class WorkerOfTest {}
  const app = await NestFactory.createApplicationContext(
    {
      module: WorkerOfTest,
      imports: [
        DatabaseModule.forRoot({ url: databaseUrl, entities: [...MATCHING_ENTITIES, ...SHIPMENT_ENTITIES] }),
        QueueModule.forRoot({ databaseUrl, redisUrl: undefined, routes, delivery: { pollMs: 40 } }),
        ...modules,
      ],
    },
    { abortOnError: false, logger: ['error', 'warn'] },
  );
  return {
    async drained() {
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const open = await api.asSystem((tx) =>
          tx.query<{ topic: string; queue: string; last_error: string | null }[]>(
            `select m.topic, d.queue, d.last_error from outbox_delivery d join outbox_message m on m.id = d.message_id
             where d.queue = any($1) and d.done_at is null`,
            [queues],
          ),
        );
        if (open.length === 0) return;
        if (Date.now() > until) throw new Error(`still open: ${JSON.stringify(open.slice(0, 5))}`);
        await sleep(50);
      }
    },
    close: () => app.close(),
  };
}
