import { ROUTES } from '#libs/contracts';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DELIVERY_TIMES, type DeliveryTimes } from './delivery-times.js';
import { ForgetOldMessages, RETENTION, RETENTION_DAYS, type Retention } from './forget-old-messages.task.js';
import { HandlerRegistry } from './handler-registry.js';
import { OutboxModule } from './outbox.module.js';
import type { RouteTable } from './outbox.js';
import type { QueueServer, WorkerTimes } from './queue-connection.js';
import { QUEUE_DUTIES, type QueueDuty } from './queue-duty.js';
import { QUEUE_SETTINGS, QueueRunner, type QueueSettings } from './queue-runner.js';

export interface QueueOptions extends QueueServer {
  /** By default all. */
  readonly duties?: readonly QueueDuty[] | undefined;
  /** By default the product's routes. */
  readonly routes?: RouteTable;
  readonly delivery?: Partial<DeliveryTimes>;
  readonly worker?: Partial<WorkerTimes>;
  readonly retention?: Partial<Retention>;
}

/** A worker killed at a job is noticed after lock + check: the others continue after 6 to 8 s. */
const WORKER_TIMES: WorkerTimes = { concurrency: 4, lockMs: 6_000, stalledCheckMs: 2_000 };

/** For the process that works: the relay, a worker for each queue, the recurring tasks; or a part of these. */
@Module({})
export class QueueModule {
  static forRoot({ databaseUrl, redisUrl, ...options }: QueueOptions): DynamicModule {
    const settings: QueueSettings = {
      duties: options.duties ?? QUEUE_DUTIES,
      server: { databaseUrl, redisUrl },
      routes: options.routes ?? ROUTES,
      delivery: { ...DELIVERY_TIMES, ...options.delivery },
      worker: { ...WORKER_TIMES, ...options.worker },
    };
    return {
      module: QueueModule,
      imports: [DiscoveryModule, OutboxModule],
      providers: [
        { provide: QUEUE_SETTINGS, useValue: settings },
        { provide: RETENTION, useValue: { ...RETENTION_DAYS, ...options.retention } },
        HandlerRegistry,
        ForgetOldMessages,
        QueueRunner,
      ],
    };
  }
}
