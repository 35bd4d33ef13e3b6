import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { mayAt } from './authorisation.js';
import type { PersonView } from './http/person.dto.js';
import { MAIL_REFUSAL } from './mail-wish.js';

const SELECT_PERSON = `
  select p.id, p.name, p.language, array_agg(m.role order by m.role) as roles, bool_or(m.contact) as contact,
    case when $2 then p.email end as email, p.disabled_at is not null as disabled,
    case when $2 then (select l.expires_at from sign_in_link l where l.person_id = p.id and l.used_at is null
      and l.revoked_at is null and l.expires_at > now()) end as "linkExpiresAt",
    case when $2 then ${MAIL_REFUSAL} end as "mailRefusal", p.version
  from person p join membership m on m.person_id = p.id and m.organisation_id = $1`;

/** Reads the people of an organisation: what is more than name and roles, its admins alone see. */
@Injectable()
export class PersonQueries {
  constructor(private readonly db: Database) {}

  /** All for its own people, the contact persons for its partners, nobody for others. */
  async list(organisationId: string): Promise<PersonView[]> {
    return this.db.read(async (tx) => {
      const [organisation] = await tx.query<unknown[]>('select from organisation where id = $1', [
        organisationId,
      ]);
      if (!organisation) throw new NotFound();
      if (mayAt('people:read', organisationId))
        return tx.query<PersonView[]>(
          `${SELECT_PERSON} where $2 or p.disabled_at is null group by p.id order by contact desc, p.name, p.id`,
          [organisationId, mayAt('people:write', organisationId)],
        );
      return tx.query<PersonView[]>(
        `select c.*, true as contact, null as email, false as disabled, null as "linkExpiresAt",
           null as "mailRefusal" from contacts_of($1) c`,
        [organisationId],
      );
    });
  }

  async one(organisationId: string, id: string): Promise<PersonView> {
    const [row] = await this.db.read((tx) =>
      tx.query<PersonView[]>(`${SELECT_PERSON} where p.id = $3 group by p.id`, [
        organisationId,
        mayAt('people:write', organisationId),
        id,
      ]),
    );
    if (!row) throw new NotFound();
    return row;
  }
}
