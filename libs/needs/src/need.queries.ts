import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { NeedsQuery, NeedView } from './http/need.dto.js';

const SELECT_NEED = `
  select n.id, n.owner_id as "ownerId", n.title, n.title_language as "titleLanguage", n.state,
    n.published_at as "publishedAt", n.confirmed_at as "confirmedAt", n.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'itemCode', l.item_code,
        'quantity', l.quantity, 'packSize', l.pack_size, 'limits', l.limits, 'placeId', l.place_id,
        'usefulFrom', l.useful_from, 'latest', l.latest, 'horizon', l.horizon, 'visibility', l.visibility,
        'ownWords', l.own_words, 'ownWordsLanguage', l.own_words_language) order by l.position)
      from need_line l where l.need_id = n.id), '[]') as lines
  from need n`;

/** Reads; row-level security shows each caller the needs and lines that are theirs to see. */
@Injectable()
export class NeedQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<NeedView> {
    const [need] = await this.db.read((tx) => tx.query<NeedView[]>(`${SELECT_NEED} where n.id = $1`, [id]));
    if (!need) throw new NotFound();
    return need;
  }

  list(query: NeedsQuery): Promise<Page<NeedView>> {
    const { before, limit } = keyset(query);
    return this.db
      .read((tx) =>
        tx.query<NeedView[]>(
          `${SELECT_NEED}
           where ($1::uuid is null or n.id < $1) and ($2::text is null or n.state = $2)
             and ($3::text is null or exists (select from need_line l where l.need_id = n.id and l.item_code = $3))
             and ($4::uuid is null or n.owner_id = $4)
           order by n.id desc limit $5`,
          [before, query.state ?? null, query.itemCode ?? null, query.ownerId ?? null, limit + 1],
        ),
      )
      .then((rows) => page(rows, limit));
  }
}
