import { NotFound } from '#libs/http';
import type { EntityManager } from 'typeorm';
import { currentPersonId, Forbidden, requireAt } from './authorisation.js';
import { PersonOfOthers } from './person.errors.js';

/**
 * The actor must be admin wherever the person has roles: whoever opens a session for others could otherwise act at
 * organisations that have not trusted them. Answers those organisations.
 * @throws NotFound where the person is not seen. @throws PersonOfOthers where others have a say as well.
 */
export async function requireAdministers(tx: EntityManager, personId: string): Promise<string[]> {
  const [person] = await tx.query<{ administers: boolean; organisations: string[] }[]>(
    `select actor_administers(p.id) as administers,
       array(select distinct m.organisation_id from membership m where m.person_id = p.id) as organisations
     from person p where p.id = $1`,
    [personId],
  );
  if (!person) throw new NotFound();
  requireAt('people:write', ...person.organisations);
  if (!person.administers) throw new PersonOfOthers();
  return person.organisations;
}

/** Everybody keeps their own access; the admins that of their people. */
export async function requireKeeper(tx: EntityManager, personId: string): Promise<void> {
  if (personId !== currentPersonId()) await requireAdministers(tx, personId);
}

/**
 * One change after the other of a person.
 * @throws Forbidden where the actor lost the role while waiting for the change before.
 */
export async function lockPerson(
  tx: EntityManager,
  personId: string,
): Promise<{ readonly version: number; readonly disabled: boolean }> {
  const [person] = await tx.query<{ version: number; disabled: boolean }[]>(
    'select version, disabled_at is not null as disabled from person where id = $1 for update',
    [personId],
  );
  if (!person) throw new Forbidden({ roles: 'admin' });
  return person;
}

/** Makes the link that waits to be used void. */
export async function revokeLink(tx: EntityManager, personId: string): Promise<void> {
  await tx.query(
    'update sign_in_link set revoked_at = now() where person_id = $1 and used_at is null and revoked_at is null',
    [personId],
  );
}
