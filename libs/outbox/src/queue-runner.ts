import type { QueueName } from '#libs/contracts';
import { Database } from '#libs/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { DeliveryTimes } from './delivery-times.js';
import { HandlerRegistry } from './handler-registry.js';
import { InboxWorker } from './inbox-worker.js';
import { openQueues } from './open-queues.js';
import { Outbox, type RouteTable } from './outbox.js';
import type { JobWorker, QueueConnection, QueueServer, WorkerTimes } from './queue-connection.js';
import type { QueueDuty } from './queue-duty.js';
import { Relay } from './relay.js';
import { tieHandlers, type HandlersOfQueue } from './route-check.js';
import { TaskRunner } from './task-runner.js';

export const QUEUE_SETTINGS = Symbol('queue settings');

export interface QueueSettings {
  readonly duties: readonly QueueDuty[];
  readonly server: QueueServer;
  readonly routes: RouteTable;
  readonly delivery: DeliveryTimes;
  readonly worker: WorkerTimes;
}

/**
 * Starts the duties of this process when it is complete, and ends them before the database closes: the relay, and
 * the consumers, one worker for each queue with the recurring tasks. Refuses to start when routes and handlers do
 * not match, whatever its duties. Without a relay of its own a process relies on one elsewhere, which polls.
 */
@Injectable()
export class QueueRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly tasks = new TaskRunner();
  private connection: QueueConnection | undefined;
  private relay: Relay | undefined;
  private workers: readonly JobWorker[] = [];
  private forgetNudges: () => void = () => undefined;

  constructor(
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly registry: HandlerRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { duties, server, routes } = this.settings;
    const handlers = tieHandlers(routes, this.registry.handlers());
    const connection = (this.connection = await openQueues(server));
    if (duties.includes('consumers')) await this.startConsumers(connection, handlers);
    if (duties.includes('relay')) this.startRelay(connection);
  }

  private startRelay(connection: QueueConnection): void {
    const { routes, delivery } = this.settings;
    const queues = [...new Set(Object.values(routes).flat())];
    const relay = (this.relay = new Relay(this.db, connection, queues, delivery));
    this.forgetNudges = this.outbox.onNudge(() => relay.nudge());
    relay.start();
  }

  private async startConsumers(
    connection: QueueConnection,
    handlers: ReadonlyMap<QueueName, HandlersOfQueue>,
  ): Promise<void> {
    const { delivery, worker } = this.settings;
    this.workers = await Promise.all(
      [...handlers].map(([queue, ofQueue]) => {
        const inbox = new InboxWorker(this.db, queue, ofQueue, delivery, () => this.relay?.nudge());
        return connection.work(queue, (messageId) => inbox.handle(messageId), worker);
      }),
    );
    this.tasks.start(this.registry.tasks());
  }

  async onModuleDestroy(): Promise<void> {
    this.forgetNudges();
    await Promise.all([this.relay?.stop(), this.tasks.stop()]);
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.connection?.close();
  }
}
