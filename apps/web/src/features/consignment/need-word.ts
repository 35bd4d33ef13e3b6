import type { Schemas } from '../../api/client';

/**
 * The last day of the owner's word that the need still holds, where it ends before the papers are looked at: what is
 * complete today has to be said once more by then.
 */
export function wordEndsOn({ borderOn, reconfirmedUntil }: Schemas['ReadinessView']): string | undefined {
  return reconfirmedUntil !== null && reconfirmedUntil < borderOn ? reconfirmedUntil : undefined;
}
