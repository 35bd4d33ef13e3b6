import { Database, violatedConstraint } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId, type Role } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireAt } from './authorisation.js';
import { rolesAt } from './group.js';
import type { AddPersonDto, ChangePersonDto, LinkView } from './http/person.dto.js';
import { LinkCommands } from './link.commands.js';
import { lockPerson, requireAdministers, revokeLink } from './person.access.js';
import { LastAdmin, PersonExists, RoleNotHere } from './person.errors.js';

/** What admins do for the people of their organisation. */
@Injectable()
export class PersonCommands {
  constructor(
    private readonly db: Database,
    private readonly links: LinkCommands,
  ) {}

  /** Adds a person who has no password; the link lets the person in. */
  async add(organisationId: string, dto: AddPersonDto): Promise<{ id: string; link: LinkView }> {
    const id = newId();
    return this.db.transaction(async (tx) => {
      const kind = await kindOf(tx, organisationId);
      requireAt('people:write', organisationId);
      requireGivable(kind, dto.roles);
      await tx
        .query('insert into person (id, name, email, language) values ($1, $2, $3, $4)', [
          id,
          dto.name,
          dto.email,
          dto.language,
        ])
        .catch((error: unknown) => {
          throw violatedConstraint(error) === 'person_email' ? new PersonExists({}, 'email') : error;
        });
      await give(tx, id, organisationId, dto.roles, dto.contact ?? false);
      return { id, link: await this.links.make(id) };
    });
  }

  /**
   * Changes name, roles at one organisation, or whether the person can sign in.
   * @throws LastAdmin where nobody would be left to do this at an organisation.
   */
  async change(id: string, dto: ChangePersonDto, version: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const organisations = await requireAdministers(tx, id);
      const kind = await kindOf(tx, dto.organisationId);
      requireAt('people:write', dto.organisationId);
      const concerned = [...new Set([...organisations, dto.organisationId])].sort();
      // One change after the other at each organisation: two admins who let go at once would leave nobody.
      await tx.query('select from organisation where id = any($1) order by id for update', [concerned]);
      const person = await lockPerson(tx, id);
      requireVersion(person, version);
      await tx.query(
        `update person set name = coalesce($2, name), version = version + 1,
           disabled_at = case when $3 then coalesce(disabled_at, now()) when not $3 then null else disabled_at end
         where id = $1`,
        [id, dto.name ?? null, dto.disabled ?? null],
      );
      if (dto.disabled) await endAccess(tx, id);
      await setRoles(tx, id, dto, kind);
      await requireAdmins(tx, concerned);
    });
  }

  /** Ends every session, every link and the password of a person, whose device was lost: a new link lets the person in. */
  async reset(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await requireAdministers(tx, id);
      await lockPerson(tx, id);
      await endAccess(tx, id);
      await tx.query('update person set password_hash = null, version = version + 1 where id = $1', [id]);
    });
  }
}

async function kindOf(tx: EntityManager, organisationId: string): Promise<string> {
  const [row] = await tx.query<{ kind: string }[]>('select kind from organisation where id = $1', [
    organisationId,
  ]);
  if (!row) throw new NotFound();
  return row.kind;
}

function requireGivable(kind: string, roles: readonly Role[]): void {
  const refused = roles.filter((role) => !rolesAt(kind).includes(role));
  if (refused.length > 0) throw new RoleNotHere({ roles: refused.join(', ') }, 'roles');
}

const give = (
  tx: EntityManager,
  personId: string,
  organisationId: string,
  roles: readonly Role[],
  contact: boolean,
): Promise<unknown> =>
  tx.query(
    `insert into membership (person_id, organisation_id, role, contact)
     select $1, $2, role, $4 from unnest($3::text[]) role on conflict do nothing`,
    [personId, organisationId, [...new Set(roles)], contact],
  );

/** What was given before stays, also where it could not be given now. Taken away last: the actor may be the person. */
async function setRoles(
  tx: EntityManager,
  id: string,
  { organisationId, roles, contact }: ChangePersonDto,
  kind: string,
): Promise<void> {
  const held = await tx.query<{ role: Role; contact: boolean }[]>(
    'select role, contact from membership where person_id = $1 and organisation_id = $2',
    [id, organisationId],
  );
  const isContact = contact ?? held.some((membership) => membership.contact);
  if (contact !== undefined)
    await tx.query('update membership set contact = $3 where person_id = $1 and organisation_id = $2', [
      id,
      organisationId,
      contact,
    ]);
  if (roles === undefined) return;
  const added = roles.filter((role) => !held.some((membership) => membership.role === role));
  requireGivable(kind, added);
  await give(tx, id, organisationId, added, isContact);
  await tx.query(
    'delete from membership where person_id = $1 and organisation_id = $2 and role <> all($3::text[])',
    [id, organisationId, roles],
  );
}

async function endAccess(tx: EntityManager, personId: string): Promise<void> {
  await tx.query('delete from session where person_id = $1', [personId]);
  await revokeLink(tx, personId);
}

async function requireAdmins(tx: EntityManager, organisationIds: readonly string[]): Promise<void> {
  const [orphan] = await tx.query<unknown[]>(
    `select from unnest($1::uuid[]) as organisation (id) where not exists (
       select from membership m join person p on p.id = m.person_id
       where m.organisation_id = organisation.id and m.role = 'admin' and p.disabled_at is null) limit 1`,
    [organisationIds],
  );
  if (orphan) throw new LastAdmin();
}
