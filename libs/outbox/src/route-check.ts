import type { QueueName, Topic } from '#libs/contracts';
import type { NamedHandler } from './inbox-worker.js';
import type { HandledRoute } from './handler.js';
import type { RouteTable } from './outbox.js';

export type HandlersOfQueue = ReadonlyMap<Topic, NamedHandler>;

export interface FoundHandler extends NamedHandler {
  readonly route: HandledRoute;
}

/**
 * Ties each route to its one handler.
 * @throws Error that lists every route without a handler, handler without a route, and route with two handlers.
 */
export function tieHandlers(
  routes: RouteTable,
  found: readonly FoundHandler[],
): ReadonlyMap<QueueName, HandlersOfQueue> {
  const tied = new Map<QueueName, Map<Topic, NamedHandler>>();
  const faults: string[] = [];
  for (const { name, handler, route } of found)
    for (const topic of route.topics) {
      const queue = tied.get(route.queue) ?? new Map<Topic, NamedHandler>();
      tied.set(route.queue, queue);
      const other = queue.get(topic);
      if (other)
        faults.push(`"${topic}" on the queue "${route.queue}" has two handlers: ${other.name} and ${name}`);
      else if (!routes[topic]?.includes(route.queue))
        faults.push(`${name} handles "${topic}" on the queue "${route.queue}", but no route leads there`);
      queue.set(topic, { name, handler });
    }
  for (const [topic, queues] of Object.entries(routes) as [Topic, readonly QueueName[]][])
    for (const queue of queues)
      if (!tied.get(queue)?.has(topic))
        faults.push(`"${topic}" is routed to the queue "${queue}", but nobody handles it there`);
  if (faults.length > 0) throw new Error(`Routes and handlers do not match:\n- ${faults.join('\n- ')}`);
  return tied;
}
