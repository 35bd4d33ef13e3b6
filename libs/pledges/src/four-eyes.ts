import { currentPersonId } from '#libs/accounts';
import type { EntityManager } from 'typeorm';
import type { Approval } from './domain/pledge.entity.js';
import { FourEyesDemanded } from './domain/pledge.errors.js';

/** Whether the organisation has said that nobody may leave out the second person. */
export async function fourEyes(tx: EntityManager, organisationId: string): Promise<boolean> {
  const [row] = await tx.query<{ binding: boolean }[]>(
    'select coalesce(four_eyes, false) as binding from organisation where id = $1',
    [organisationId],
  );
  return row?.binding ?? false;
}

/** With what a new pledge of the caller begins. @throws FourEyesDemanded where it may not be left out. */
export async function approvalOf(
  tx: EntityManager,
  { giverId, approval }: { readonly giverId: string; readonly approval?: 'not_required' | 'pending' },
): Promise<Approval> {
  if (approval === 'not_required' && (await fourEyes(tx, giverId)))
    throw new FourEyesDemanded({}, '/approval');
  if (approval) return approval;
  const [suggested] = await tx.query<[{ demanded: boolean }]>(
    'select coalesce(demands_four_eyes($1, $2), false) as demanded',
    [giverId, currentPersonId()],
  );
  return suggested.demanded ? 'pending' : 'not_required';
}
