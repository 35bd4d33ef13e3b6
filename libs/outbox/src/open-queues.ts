import { openPostgresQueues } from './postgres-queues.js';
import { QueueLog, type QueueConnection, type QueueServer } from './queue-connection.js';
import { openRedisQueues } from './redis-queues.js';

/**
 * Connects to the queues and checks that they can be relied on.
 * @throws Error when the server cannot be reached within ten seconds, when the queue's schema is missing,
 * or when Redis may evict jobs (`maxmemory-policy` other than `noeviction`).
 */
export function openQueues(server: QueueServer): Promise<QueueConnection> {
  const log = new QueueLog();
  return server.redisUrl
    ? openRedisQueues(server.redisUrl, log)
    : openPostgresQueues(server.databaseUrl, log);
}
