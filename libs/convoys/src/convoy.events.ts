import type { ConvoyEvents } from '#libs/contracts';
import type { Outbox } from '#libs/outbox';
import type { EntityManager } from 'typeorm';
import type { Convoy } from './domain/convoy.entity.js';

/** Tells what happened to a convoy: to its operator alone, since routes and times are restricted. */
export async function tell(
  outbox: Outbox,
  tx: EntityManager,
  convoy: Convoy,
  topic: keyof ConvoyEvents,
): Promise<void> {
  await outbox.add(tx, {
    topic,
    key: convoy.id,
    payload: { convoyId: convoy.id, operatorId: convoy.operatorId },
    audience: [convoy.operatorId],
  });
}
