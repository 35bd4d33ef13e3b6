import { NotFound } from '#libs/http';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import { currentPersonId } from './authorisation.js';
import type { AccountView, AuditEntryView, OrganisationView } from './http/account.dto.js';

@Injectable()
export class AccountQueries {
  constructor(private readonly db: Database) {}

  /** The signed-in person with roles and organisations. */
  own(): Promise<AccountView> {
    return this.db.read(async (tx) => {
      const [account] = await tx.query<AccountView[]>(
        `select p.id, p.name, p.email, p.language, p.version,
           coalesce((select jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'organisationName', o.name,
               'country', o.country, 'role', m.role) order by o.id, m.role)
             from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as memberships
         from person p where p.id = $1`,
        [currentPersonId()],
      );
      if (!account) throw new NotFound();
      return account;
    });
  }

  organisations(before: string | null, limit: number): Promise<OrganisationView[]> {
    return this.db.read((tx) =>
      tx.query(
        `select id, kind, country, name, place_id as "placeId", recipient_number as "recipientNumber", version
         from organisation where ($1::uuid is null or id < $1) order by id desc limit $2`,
        [before, limit + 1],
      ),
    );
  }

  async organisation(id: string): Promise<OrganisationView> {
    const [row] = await this.db.read((tx) =>
      tx.query<OrganisationView[]>(
        `select id, kind, country, name, place_id as "placeId", recipient_number as "recipientNumber", version
         from organisation where id = $1`,
        [id],
      ),
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** What was changed by people of the caller's organisations, newest first. */
  audit(before: string | null, limit: number): Promise<AuditEntryView[]> {
    return this.db.read((tx) =>
      tx.query(
        `select id::text, at, actor, action, subject, subject_id as "subjectId", change from audit_entry
         where ($1::bigint is null or id < $1) order by id desc limit $2`,
        [before, limit],
      ),
    );
  }
}
