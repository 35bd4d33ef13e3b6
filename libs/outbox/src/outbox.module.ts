import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';
import { QueueHealth } from './queue-health.js';

/** For every process that writes: commands put their news into the outbox. Nothing here touches a queue. */
@Global()
@Module({ providers: [Outbox, QueueHealth], exports: [Outbox, QueueHealth] })
export class OutboxModule {}
