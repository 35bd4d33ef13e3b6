import type { Events } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';

/** Convoys are restricted: their operator alone hears of them, and of the number only. */
export async function convoyMoved(tx: EntityManager, event: Events['convoy.scheduled']): Promise<News> {
  const [{ reference }] = await tx.query<[{ reference: string }]>(
    'select reference from convoy where id = $1',
    [event.convoyId],
  );
  return {
    organisationIds: [event.operatorId],
    subject: 'convoy',
    subjectId: event.convoyId,
    parameters: { reference },
  };
}
