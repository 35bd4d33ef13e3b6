import type { ConvoyEvents } from '#libs/contracts';
import type { Outbox } from '#libs/outbox';
import type { EntityManager } from 'typeorm';
import type { Convoy } from './domain/convoy.entity.js';

export type EndedTopic = 'convoy.postponed' | 'convoy.aborted';

/** Tells what happened to a convoy: to its operator alone, since routes and times are restricted. */
export async function tell(
  outbox: Outbox,
  tx: EntityManager,
  convoy: Convoy,
  topic: Exclude<keyof ConvoyEvents, EndedTopic>,
): Promise<void> {
  await outbox.add(tx, {
    topic,
    key: convoy.id,
    payload: { convoyId: convoy.id, operatorId: convoy.operatorId },
    audience: [convoy.operatorId],
  });
}

/** It ended before it came to its end: what was still with it has no convoy any more. */
export async function tellEnded(
  outbox: Outbox,
  tx: EntityManager,
  convoy: Convoy,
  topic: EndedTopic,
  consignmentIds: readonly string[],
): Promise<void> {
  await outbox.add(tx, {
    topic,
    key: convoy.id,
    payload: { convoyId: convoy.id, operatorId: convoy.operatorId, consignmentIds },
    audience: [convoy.operatorId],
  });
}
