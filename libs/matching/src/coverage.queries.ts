import { Database } from '#libs/database';
import { keyset, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { CoverageQuery, NeedCoverageView } from './http/coverage.dto.js';

/** How far needs are covered, for lists of them: derived from the matches, never stored. */
@Injectable()
export class CoverageQueries {
  constructor(private readonly db: Database) {}

  /** Needs newest first, as `/needs` lists them; row-level security shows each caller its own part. */
  list(query: CoverageQuery): Promise<Page<NeedCoverageView>> {
    const { before, limit } = keyset(query);
    return this.db
      .read((tx) =>
        tx.query<NeedCoverageView[]>(
          `with named as (select n.id from need n
             where ($1::uuid is null or n.id < $1) and ($2::text is null or n.state = $2)
               and ($3::uuid is null or n.owner_id = $3)
             order by n.id desc limit $4)
           select named.id, coalesce(jsonb_agg(jsonb_build_object('needLineId', l.id, 'itemCode', l.item_code,
               'requested', l.quantity, 'proposed', c.proposed, 'pledged', c.pledged, 'reserved', c.reserved,
               'inTransit', c.in_transit, 'delivered', c.delivered, 'accepted', c.accepted,
               'open', greatest(0, l.quantity - c.proposed - c.pledged - c.reserved - c.in_transit - c.accepted))
             order by l.position) filter (where l.id is not null), '[]') as lines
           from named left join need_line l on l.need_id = named.id and l.withdrawn_at is null
             left join lateral coverage_of(l.id) c on true
           group by named.id order by named.id desc`,
          [before, query.state ?? null, query.ownerId ?? null, limit + 1],
        ),
      )
      .then((rows) => page(rows, limit));
  }
}
