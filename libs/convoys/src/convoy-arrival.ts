import type { EntityManager } from 'typeorm';
import type { Convoy } from './domain/convoy.entity.js';

/** Completes a convoy that is under way when nothing it carries is on the road any more; says whether it did. */
export async function endWhenArrived(tx: EntityManager, convoy: Convoy): Promise<boolean> {
  if (convoy.state !== 'underway') return false;
  const onTheRoad = await tx.query<unknown[]>(
    `select 1 from convoy_consignment x join consignment c on c.id = x.consignment_id
     where x.convoy_id = $1 and x.left_at is null and c.state in ('loaded', 'dispatched') limit 1`,
    [convoy.id],
  );
  if (onTheRoad.length > 0) return false;
  convoy.end('completed', new Date());
  return true;
}
