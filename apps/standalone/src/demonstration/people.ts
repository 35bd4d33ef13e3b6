import type { Part } from './demonstration.js';
import { ORGANISATIONS, organisationOf, PEOPLE, personOf } from './demonstration-data.js';

/** Organisations that the reference data do not know, and people with plainly made-up role names. */
export function people(now: Date, passwordHash: string): Part {
  const organisations = ORGANISATIONS.map(({ slug, kind, country, placeId, name, contactLine = null }) => ({
    id: organisationOf(slug),
    kind,
    country,
    name,
    place_id: placeId,
    contact_line: contactLine,
    verified_at: now.toISOString(),
    source: 'made up for the demonstration',
  }));
  const persons = PEOPLE.map(({ name, email, language }) => ({
    id: personOf(email),
    name,
    email,
    password_hash: passwordHash,
    language,
  }));
  const memberships = PEOPLE.flatMap((person) =>
    person.memberships.flatMap(({ organisation, roles, contact = false }) =>
      roles.map((role) => ({
        person_id: personOf(person.email),
        organisation_id: organisationOf(organisation),
        role,
        contact,
      })),
    ),
  );
  return {
    tables: [
      { table: 'organisation', rows: organisations },
      { table: 'person', rows: persons },
      { table: 'membership', rows: memberships },
    ],
    events: [],
  };
}
