import { mayAt } from '#libs/accounts';
import { currentActor, Database } from '#libs/database';
import { keyset, NotFound, page, type Page, type PageQuery } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MessageView, ProposalsView, ProposalView } from './http/conversation.dto.js';

/** The person's name is for colleagues: row-level security leaves it out for the others. */
const SELECT_MESSAGE = `
  select t.id, t.organisation_id as "organisationId", o.name as "organisationName", p.name as "authorName",
    t.body as text, t.language, case when t.translation is not null then
      jsonb_build_object('text', t.translation, 'language', t.translation_language) end as translation, t.at, t.author_id = $1 as mine
  from match_message t join organisation o on o.id = t.organisation_id left join person p on p.id = t.author_id`;

/** Row-level security shows a conversation to those who take part in it. */
@Injectable()
export class ConversationQueries {
  constructor(private readonly db: Database) {}

  async message(id: string): Promise<MessageView> {
    const [row] = await this.db.read((tx) =>
      tx.query<MessageView[]>(`${SELECT_MESSAGE} where t.id = $2`, [personId(), id]),
    );
    if (!row) throw new NotFound();
    return row;
  }

  messages(matchId: string, query: PageQuery): Promise<Page<MessageView>> {
    const { before, limit } = keyset(query);
    return this.db.read(async (tx) => {
      await assertTakesPart(tx, matchId);
      const rows = await tx.query<MessageView[]>(
        `${SELECT_MESSAGE} where t.match_id = $2 and ($3::uuid is null or t.id < $3) order by t.id desc limit $4`,
        [personId(), matchId, before, limit + 1],
      );
      return page(rows, limit);
    });
  }

  /** The terms as they were put to each other, oldest first, and how far the quantity could rise now. */
  proposals(matchId: string): Promise<ProposalsView> {
    return this.db.read(async (tx) => {
      await assertTakesPart(tx, matchId);
      const items = await tx.query<ProposalView[]>(
        `select p.id, p.side, case p.side when 'giver' then m.giver_id else m.need_owner_id end as "organisationId",
           o.name as "organisationName", p.quantity, p.useful_from::text as "usefulFrom", p.wish,
           p.wish_language as "wishLanguage", p.at
         from match_proposal p join match m on m.id = p.match_id
           join organisation o on o.id = case p.side when 'giver' then m.giver_id else m.need_owner_id end
         where p.match_id = $1 order by p.id limit 500`,
        [matchId],
      );
      const [{ most }] = await tx.query<[{ most: number }]>(
        `select greatest(0, least(
             own.quantity + m.units_per_unit * (l.quantity - c.proposed - c.pledged - c.reserved - c.in_transit - c.accepted),
             own.quantity + coalesce((select max(b.quantity) from stock_balance b where b.lot_id = m.lot_id
               and b.disposition = 'available' and b.place_kind in ('giver', 'storage')), 0)))::bigint as most
         from match m join need_line l on l.id = m.need_line_id cross join coverage_of(l.id) c
           cross join lateral (select case m.state when 'proposed' then m.quantity else 0 end as quantity) own
         where m.id = $1`,
        [matchId],
      );
      return { most, items };
    });
  }
}

/** @throws NotFound for a match that the person does not see, and for one that is talked about without them. */
async function assertTakesPart(tx: EntityManager, matchId: string): Promise<void> {
  const [match] = await tx.query<{ circle: string[] }[]>(
    'select conversation_of(id) as circle from match where id = $1',
    [matchId],
  );
  if (!match?.circle.some((id) => mayAt('match:talk', id))) throw new NotFound();
}

const personId = (): string | null => {
  const actor = currentActor();
  return actor.kind === 'person' ? actor.personId : null;
};
