import type { Events } from '#libs/contracts';
import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';
import { outcomeTexts } from '../domain/news.texts.js';
import { partnersOf } from './partners.js';

interface NeedRow {
  readonly title: string;
  readonly partner: Text;
  /** Givers with whom something has been talked about for this need. */
  readonly givers: string[];
}

/** A published need is news for the partners of its owner. */
export async function needPublished(tx: EntityManager, event: Events['need.published']): Promise<News> {
  const { title, partner } = await needRow(tx, event.needId);
  const organisationIds = await partnersOf(tx, event.ownerId);
  return { organisationIds, subject: 'need', subjectId: event.needId, parameters: { title, partner } };
}

/** A closed one is news for those who were involved, and for its owner where only a date has passed. */
export async function needClosed(tx: EntityManager, event: Events['need.closed']): Promise<News> {
  const { title, partner, givers } = await needRow(tx, event.needId);
  const outcome = outcomeTexts[event.outcome] ?? event.outcome;
  return {
    organisationIds: event.outcome === 'expired' ? [...givers, event.ownerId] : givers,
    subject: 'need',
    subjectId: event.needId,
    parameters: { title, partner, outcome },
  };
}

/** What a coordinator would tie a line to is news for the owner; nothing where it has been decided meanwhile. */
export async function needItemProposed(
  tx: EntityManager,
  event: Events['need.item_proposed'],
): Promise<News | undefined> {
  const [row] = await tx.query<{ title: string; item: Text }[]>(
    `select n.title, i.name as item from item_proposal p join catalogue_item i on i.code = p.item_code
       join need_line l on l.id = p.need_line_id join need n on n.id = l.need_id where p.need_line_id = $1`,
    [event.needLineId],
  );
  return (
    row && {
      organisationIds: [event.ownerId],
      subject: 'need',
      subjectId: event.needId,
      parameters: { title: row.title, item: row.item },
    }
  );
}

async function needRow(tx: EntityManager, id: string): Promise<NeedRow> {
  const [row] = await tx.query<[NeedRow]>(
    `select n.title, o.name as partner,
       array(select distinct m.giver_id from match m join need_line l on l.id = m.need_line_id
         where l.need_id = n.id and (m.giver_agreed_at is not null or m.owner_agreed_at is not null)) as givers
     from need n join organisation o on o.id = n.owner_id where n.id = $1`,
    [id],
  );
  return row;
}
