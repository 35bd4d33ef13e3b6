import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { Explanation } from './domain/explanation.js';
import { sentencesOf } from './domain/explanation.text.js';
import type {
  CoverageLineView,
  CoverageView,
  MatchesQuery,
  MatchingRunView,
  MatchView,
} from './http/match.dto.js';

const SELECT_MATCH = `
  select m.id, l.need_id as "needId", m.need_line_id as "needLineId", m.need_owner_id as "needOwnerId", m.lot_id as "lotId",
    pl.pledge_id as "pledgeId", m.giver_id as "giverId", lot.item_code as "itemCode", m.quantity, m.state, m.explanation,
    m.giver_agreed_at as "giverAgreedAt", m.owner_agreed_at as "ownerAgreedAt", m.hold_expires_at as "holdExpiresAt",
    m.delivered_quantity as "deliveredQuantity", m.changed_at as "changedAt", m.version
  from match m join need_line l on l.id = m.need_line_id join lot on lot.id = m.lot_id
  left join pledge_line pl on pl.id = lot.pledge_line_id`;

type MatchRow = Omit<MatchView, 'explanation'> & { readonly explanation: Explanation };

@Injectable()
export class MatchQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<MatchView> {
    const [row] = await this.db.read((tx) => tx.query<MatchRow[]>(`${SELECT_MATCH} where m.id = $1`, [id]));
    if (!row) throw new NotFound();
    return view(row);
  }

  list(query: MatchesQuery): Promise<Page<MatchView>> {
    const { before, limit } = keyset(query);
    return this.db
      .read((tx) =>
        tx.query<MatchRow[]>(
          `${SELECT_MATCH}
           where ($1::uuid is null or m.id < $1) and ($2::text is null or m.state = $2)
             and ($3::uuid is null or l.need_id = $3) and ($4::uuid is null or pl.pledge_id = $4)
           order by m.id desc limit $5`,
          [before, query.state ?? null, query.needId ?? null, query.pledgeId ?? null, limit + 1],
        ),
      )
      .then((rows) => page(rows.map(view), limit));
  }

  /** How far each line of a need is covered: derived from the matches, never stored. */
  async coverage(needId: string): Promise<CoverageView> {
    const lines = await this.db.read((tx) =>
      tx.query<CoverageLineView[]>(
        `select l.id as "needLineId", l.item_code as "itemCode", l.quantity as requested, c.proposed, c.pledged, c.reserved,
           c.in_transit as "inTransit", c.delivered, c.accepted,
           greatest(0, l.quantity - c.proposed - c.pledged - c.reserved - c.in_transit - c.accepted)::bigint as open
         from need n join need_line l on l.need_id = n.id, coverage_of(l.id) c
         where n.id = $1 and l.withdrawn_at is null order by l.position`,
        [needId],
      ),
    );
    if (lines.length === 0) throw new NotFound();
    return { needId, lines };
  }

  async run(id: string): Promise<MatchingRunView> {
    const [run] = await this.db.read((tx) =>
      tx.query<MatchingRunView[]>(
        `select id, state, requested_at as "requestedAt", finished_at as "finishedAt",
           (outcome ->> 'suggestions')::int as suggestions from matching_run where id = $1`,
        [id],
      ),
    );
    if (!run) throw new NotFound();
    return run;
  }
}

const view = (row: MatchRow): MatchView => ({
  ...row,
  explanation: { ...row.explanation, sentences: sentencesOf(row.explanation) } as MatchView['explanation'],
});
