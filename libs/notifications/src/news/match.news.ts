import type { Events } from '#libs/contracts';
import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';

interface MatchRow {
  readonly id: string;
  readonly quantity: number;
  readonly item: Text;
  readonly giverId: string;
  readonly giver: Text;
  readonly giverAgreed: boolean;
  readonly ownerId: string;
  readonly owner: Text;
  readonly ownerAgreed: boolean;
}

type MatchEvent = Events['match.proposed'];

/** Those who coordinate look after the engine. */
export async function matchingFailed(tx: EntityManager, { runId }: Events['matching.failed']): Promise<News> {
  const coordinating = await tx.query<{ id: string }[]>('select id from coordinating_organisations() id');
  return {
    organisationIds: coordinating.map(({ id }) => id),
    subject: 'run',
    subjectId: runId,
    parameters: {},
  };
}

export async function matchesSuggested(
  _tx: EntityManager,
  event: Events['matches.suggested'],
): Promise<News | undefined> {
  const [first] = event.matchIds;
  if (first === undefined) return undefined;
  return {
    organisationIds: [event.organisationId],
    subject: 'match',
    subjectId: first,
    parameters: { count: event.matchIds.length },
  };
}

/** A proposal is news for the side that has not agreed yet. */
export async function matchProposed(tx: EntityManager, event: MatchEvent): Promise<News> {
  const row = await matchRow(tx, event.matchId);
  const organisationIds = [
    ...(row.giverAgreed ? [] : [row.giverId]),
    ...(row.ownerAgreed ? [] : [row.ownerId]),
  ];
  return {
    ...about(row),
    organisationIds,
    parameters: { ...goods(row), partner: row.giverAgreed ? row.giver : row.owner },
  };
}

export async function matchAllocated(tx: EntityManager, event: MatchEvent): Promise<News> {
  const row = await matchRow(tx, event.matchId);
  return { ...about(row), parameters: { ...goods(row), giver: row.giver, owner: row.owner } };
}

/** That a proposal was declined is news for the side that had agreed, without a word on who or why. */
export async function matchDeclined(tx: EntityManager, event: MatchEvent): Promise<News> {
  const row = await matchRow(tx, event.matchId);
  const organisationIds = [
    ...(row.giverAgreed ? [row.giverId] : []),
    ...(row.ownerAgreed ? [row.ownerId] : []),
  ];
  return { ...about(row), organisationIds };
}

/** Both sides hear that their quantity is free again. */
export async function matchFreed(tx: EntityManager, event: MatchEvent): Promise<News> {
  return about(await matchRow(tx, event.matchId));
}

/** A refusal taken back is news for the side that had agreed; a suggestion had not been put to anybody. */
export async function matchReopened(tx: EntityManager, event: MatchEvent): Promise<News> {
  const row = await matchRow(tx, event.matchId);
  return {
    ...(await matchDeclined(tx, event)),
    parameters: { ...goods(row), partner: row.giverAgreed ? row.owner : row.giver },
  };
}

/** A message is news for everybody in the conversation but its author's side. The words stay in the conversation. */
export async function matchMessage(tx: EntityManager, event: Events['match.message']): Promise<News> {
  const row = await matchRow(tx, event.matchId);
  const [circle] = await tx.query<[{ ids: string[]; partner: Text }]>(
    'select conversation_of($1) as ids, o.name as partner from organisation o where o.id = $2',
    [event.matchId, event.organisationId],
  );
  return {
    ...about(row),
    organisationIds: circle.ids.filter((id) => id !== event.organisationId),
    parameters: { item: row.item, partner: circle.partner },
  };
}

const goods = ({ quantity, item }: MatchRow) => ({ quantity, item });

const about = (row: MatchRow): News => ({
  organisationIds: [row.giverId, row.ownerId],
  subject: 'match',
  subjectId: row.id,
  parameters: goods(row),
});

async function matchRow(tx: EntityManager, id: string): Promise<MatchRow> {
  const [row] = await tx.query<[MatchRow]>(
    `select m.id, m.quantity, i.name as item, g.id as "giverId", g.name as giver, o.id as "ownerId", o.name as owner,
       m.giver_agreed_at is not null as "giverAgreed", m.owner_agreed_at is not null as "ownerAgreed"
     from match m join lot on lot.id = m.lot_id join catalogue_item i on i.code = lot.item_code
       join organisation g on g.id = m.giver_id join organisation o on o.id = m.need_owner_id
     where m.id = $1`,
    [id],
  );
  return row;
}
