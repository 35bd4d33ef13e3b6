export { Every, type RecurringTask } from './every.js';
export { Handles, type Handler, type OutboxMessage } from './handler.js';
export { Outbox, ROUTE_TABLE, type OutboxEvent, type RouteTable } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
export { QUEUE_DUTIES, type QueueDuty } from './queue-duty.js';
export { QueueHealth, type QueueState } from './queue-health.js';
export { QueueModule, type QueueOptions } from './queue.module.js';
