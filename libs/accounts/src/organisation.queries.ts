import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { OrganisationsQuery, OrganisationView } from './http/organisation.dto.js';

const SELECT_ORGANISATION = `
  select o.id, o.kind, o.country, o.name, o.place_id as "placeId", p.name as "placeName",
    o.contact_line as "contactLine", o.recipient_number as "recipientNumber", o.verified_at as "verifiedSince",
    array(select m.partnership_id from partnership_member m where m.organisation_id = o.id order by 1) as "partnershipIds",
    o.version
  from organisation o join place p on p.id = o.place_id`;

@Injectable()
export class OrganisationQueries {
  constructor(private readonly db: Database) {}

  async list(query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    const { before, limit } = keyset(query);
    const rows = await this.db.read((tx) =>
      tx.query<OrganisationView[]>(
        `${SELECT_ORGANISATION}
         where ($1::uuid is null or o.id < $1) and ($2::text is null or exists (
           select from jsonb_each_text(o.name || jsonb_build_object('place_de', p.name -> 'de', 'place_uk', p.name -> 'uk',
             'place_en', p.name -> 'en')) written where position(lower($2) in lower(written.value)) > 0))
         order by o.id desc limit $3`,
        [before, query.q ?? null, limit + 1],
      ),
    );
    return page(rows, limit);
  }

  async one(id: string): Promise<OrganisationView> {
    const [row] = await this.db.read((tx) =>
      tx.query<OrganisationView[]>(`${SELECT_ORGANISATION} where o.id = $1`, [id]),
    );
    if (!row) throw new NotFound();
    return row;
  }
}
