import type { EntityManager } from 'typeorm';

/** Every organisation that shares a partnership with this one. */
export async function partnersOf(tx: EntityManager, organisationId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct other.organisation_id as id from partnership_member mine
     join partnership_member other using (partnership_id)
     where mine.organisation_id = $1 and other.organisation_id <> $1 order by 1`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}
