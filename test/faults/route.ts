import type { QueueName, Topic } from '#libs/contracts';
import type { RouteTable } from '#libs/outbox';

export const QUEUE: QueueName = 'warehouses';
export const TOPIC = 'need.changed' satisfies Topic;
export const ROUTES: RouteTable = { [TOPIC]: [QUEUE] };
