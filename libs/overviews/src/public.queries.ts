import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { OBLAST_NAMES } from './oblast-names.js';
import type { PublicPartnershipView, PublicTotalsView, PublicTotalView } from './http/public.dto.js';

/** CSV columns, each with its HXL hashtag in the row below the heading. */
const COLUMNS: readonly (readonly [
  heading: string,
  hashtag: string,
  of: (total: PublicTotalView) => unknown,
])[] = [
  ['Oblast code', '#adm1+code', ({ oblast }) => oblast],
  ['Oblast', '#adm1+name+i_en', ({ oblastName }) => oblastName.en],
  ['Область', '#adm1+name+i_uk', ({ oblastName }) => oblastName.uk],
  ['Sector', '#sector+code', ({ sector }) => sector ?? 'other'],
  ['Deliveries', '#value+deliveries+num', ({ deliveries }) => deliveries],
  ['Weight in kg', '#value+weight+kg', ({ weightKg }) => weightKg],
  ['Delivered before', '#date+end', () => null],
];

/** What anybody may know. Whoever asks, the database answers no more than the public class. */
@Injectable()
export class PublicQueries {
  constructor(private readonly db: Database) {}

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
    return { before: rows[0]?.before ?? null, totals: rows.map(({ before: _, ...total }) => total) };
  }

  /** The same as a table with HXL hashtags. */
  async totalsAsCsv(): Promise<string> {
    const { before, totals } = await this.totals();
    return stringify([
      COLUMNS.map(([heading]) => heading),
      COLUMNS.map(([, hashtag]) => hashtag),
      ...totals.map((total) => COLUMNS.map(([, , of]) => of(total) ?? before)),
    ]);
  }
}
