import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { PartnershipView } from './http/partnership.dto.js';

const SELECT_PARTNERSHIP = `
  select p.id, p.kind, p.state, p.since, p.note, p.source, p.confidence, p.version,
    coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'name', o.name, 'side', m.side) order by m.side, o.id)
      from partnership_member m join organisation o on o.id = m.organisation_id where m.partnership_id = p.id), '[]') as members
  from partnership p`;

@Injectable()
export class PartnershipQueries {
  constructor(private readonly db: Database) {}

  list(): Promise<PartnershipView[]> {
    return this.db.read((tx) => tx.query(`${SELECT_PARTNERSHIP} order by p.id`));
  }

  async one(id: string): Promise<PartnershipView> {
    const [row] = await this.db.read((tx) =>
      tx.query<PartnershipView[]>(`${SELECT_PARTNERSHIP} where p.id = $1`, [id]),
    );
    if (!row) throw new NotFound();
    return row;
  }
}
