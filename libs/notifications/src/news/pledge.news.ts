import type { Events } from '#libs/contracts';
import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';
import { outcomeTexts } from '../domain/news.texts.js';
import { partnersOf } from './partners.js';

interface PledgeRow {
  readonly title: string;
  readonly partner: Text;
  /** Who has first call right now. */
  readonly firstCallId: string | null;
  /** Owners of needs with whom something has been talked about. */
  readonly owners: string[];
}

/** A pledge is news for whoever has first call, else for the partners of the giver. */
export async function pledgePledged(tx: EntityManager, event: Events['pledge.pledged']): Promise<News> {
  const { title, partner, firstCallId } = await pledgeRow(tx, event.pledgeId);
  const organisationIds = firstCallId ? [firstCallId] : await partnersOf(tx, event.giverId);
  return { organisationIds, subject: 'pledge', subjectId: event.pledgeId, parameters: { title, partner } };
}

export async function pledgeWithdrawn(tx: EntityManager, event: Events['pledge.withdrawn']): Promise<News> {
  const { title, partner, owners } = await pledgeRow(tx, event.pledgeId);
  const outcome = outcomeTexts[event.outcome] ?? event.outcome;
  return {
    organisationIds: event.outcome === 'expired' ? [...owners, event.giverId] : owners,
    subject: 'pledge',
    subjectId: event.pledgeId,
    parameters: { title, partner, outcome },
  };
}

async function pledgeRow(tx: EntityManager, id: string): Promise<PledgeRow> {
  const [row] = await tx.query<[PledgeRow]>(
    `select p.title, o.name as partner, case when p.first_call_until > now() then p.first_call_id end as "firstCallId",
       array(select distinct m.need_owner_id from match m join lot on lot.id = m.lot_id
         join pledge_line l on l.id = lot.pledge_line_id
         where l.pledge_id = p.id and (m.giver_agreed_at is not null or m.owner_agreed_at is not null)) as owners
     from pledge p join organisation o on o.id = p.giver_id where p.id = $1`,
    [id],
  );
  return row;
}
