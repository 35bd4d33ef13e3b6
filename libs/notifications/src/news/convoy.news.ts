import type { Events } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';

/** Convoys are restricted: their operator alone hears of their course, and of the number only. */
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

interface Concerned {
  readonly organisationId: string;
  /** References of the consignments in which it takes part. */
  readonly consignments: string;
  readonly first: string;
}

/** Everybody who takes part in a consignment of it hears of those alone, and its operator of the convoy. */
export async function convoyEnded(
  tx: EntityManager,
  event: Events['convoy.postponed'],
): Promise<readonly News[]> {
  const concerned = await tx.query<Concerned[]>(
    `select o.id as "organisationId", string_agg(distinct c.reference, ', ' order by c.reference) as consignments,
       (array_agg(c.id order by c.reference))[1] as first
     from consignment c
       cross join unnest(array[c.giver_id, c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id]) as o (id)
     where c.id = any($1) and o.id is not null and o.id <> $2
     group by o.id`,
    [event.consignmentIds, event.operatorId],
  );
  const [{ all }] = await tx.query<[{ all: string | null }]>(
    `select string_agg(reference, ', ' order by reference) as all from consignment where id = any($1)`,
    [event.consignmentIds],
  );
  return [
    {
      organisationIds: [event.operatorId],
      subject: 'convoy',
      subjectId: event.convoyId,
      parameters: { consignments: all ?? '–' },
    },
    ...concerned.map(({ organisationId, consignments, first }): News => ({
      organisationIds: [organisationId],
      subject: 'consignment',
      subjectId: first,
      parameters: { consignments },
    })),
  ];
}
