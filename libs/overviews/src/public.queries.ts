import { Database } from '#libs/database';
import { Inject, Injectable } from '@nestjs/common';
import { DATA_LICENCE, type DataLicence } from './data-licence.js';
import { OBLAST_NAMES } from './oblast-names.js';
import type { PublicPartnershipView, PublicTotalsView, PublicTotalView } from './http/public.dto.js';

/** What anybody may know. Whoever asks, the database answers no more than the public class. */
@Injectable()
export class PublicQueries {
  constructor(
    private readonly db: Database,
    @Inject(DATA_LICENCE) private readonly licence: DataLicence,
  ) {}

  partnerships(): Promise<PublicPartnershipView[]> {
    return this.db.read((tx) =>
      tx.query<PublicPartnershipView[]>(
        `select p.id, p.kind, p.state, p.since, coalesce((
           select jsonb_agg(jsonb_build_object('placeId', t.id, 'name', t.name, 'country', t.country,
               'oblast', $1::jsonb -> t.oblast, 'side', m.side, 'lat', t.lat, 'lon', t.lon)
             order by m.side <> 'german', m.side <> 'ukrainian', t.id)
           from partnership_member m join organisation o on o.id = m.organisation_id join place t on t.id = o.place_id
           where m.partnership_id = p.id), '[]') as towns
         from partnership p order by p.id`,
        [OBLAST_NAMES],
      ),
    );
  }

  /** Deliveries by oblast and class of goods, at least 30 days old; the rule stands with `public_totals` in the database. */
  async totals(): Promise<PublicTotalsView> {
    const rows = await this.db.read((tx) =>
      tx.query<(PublicTotalView & { before: string })[]>(
        `select oblast, $1::jsonb -> oblast as "oblastName", sector, deliveries, weight_kg as "weightKg",
           before_day::text as before from public_totals()`,
        [OBLAST_NAMES],
      ),
    );
    return {
      before: rows[0]?.before ?? null,
      totals: rows.map(({ before: _, ...total }) => total),
      licence: this.licence,
    };
  }
}
