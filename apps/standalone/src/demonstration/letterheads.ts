import type { Part } from './demonstration.js';
import { organisationOf, PEOPLE } from './demonstration-data.js';

/** What stands at the head of a paper, plainly made up. */
const GERMAN = {
  street: 'Musterstraße 1',
  postal_code: '00001',
  town: 'Musterstadt',
  signatory_name: 'Erika Mustermann',
  signatory_position: 'Leitung',
};
const UKRAINIAN = {
  street: 'вул. Зразкова, 1',
  postal_code: '00001',
  town: 'м. Зразкове',
  signatory_name: 'Олена Зразкова',
  signatory_position: 'керівниця',
};

/** Every organisation that somebody works for has one; those whose people speak Ukrainian in Ukrainian spelling. */
export function letterheads(): Part {
  const bySlug = new Map(
    PEOPLE.flatMap(({ memberships, language }) =>
      memberships.map(({ organisation }) => [organisation, language] as const),
    ),
  );
  return {
    tables: [
      {
        table: 'letterhead',
        rows: [...bySlug].map(([slug, language]) => ({
          organisation_id: organisationOf(slug),
          ...(language === 'uk' ? UKRAINIAN : GERMAN),
        })),
      },
    ],
    events: [],
  };
}
