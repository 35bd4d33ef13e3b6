import { upsert } from '#libs/database';
import type { Text } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';

interface OrganisationRow {
  readonly slug: string;
  readonly kind: string;
  readonly country: string;
  readonly name: Text;
  readonly place_id: string;
  readonly source: string;
}

export type Side = 'german' | 'ukrainian' | 'third';

interface PartnershipRow {
  readonly slug: string;
  readonly kind: string;
  readonly state: string;
  readonly since: string | null;
  /** Slugs of organisations. */
  readonly members: Readonly<Record<Side, readonly string[]>>;
  readonly note: string | null;
  readonly source: string;
  readonly confidence: string;
}

const ORGANISATIONS = '0d1b7f5e-2c54-5a7d-8a0e-5d3c9b1f7a01';
const PARTNERSHIPS = '0d1b7f5e-2c54-5a7d-8a0e-5d3c9b1f7a02';

const { organisations, partnerships } = JSON.parse(
  readFileSync(new URL('../data/partnerships.json', import.meta.url), 'utf8'),
) as { organisations: OrganisationRow[]; partnerships: PartnershipRow[] };

/** The id of an organisation of the reference data; its slug is that of its place, save for the network office. */
export const organisationId = (slug: string): string => v5(slug, ORGANISATIONS);

/** The id of a partnership of the reference data: the slugs of both sides, German first, joined by a hyphen. */
export const partnershipId = (slug: string): string => v5(slug, PARTNERSHIPS);

/**
 * Brings the known partnerships and their organisations up to date with the data file. Runs as the system
 * actor. What a person has changed since (version above 1) stays as that person left it.
 */
export async function loadPartnerships(tx: EntityManager): Promise<void> {
  await upsert(
    tx,
    'organisation',
    ['id'],
    organisations.map(organisationColumns),
    'organisation.version = 1',
  );
  await upsert(tx, 'partnership', ['id'], partnerships.map(partnershipColumns), 'partnership.version = 1');
  await upsert(
    tx,
    'partnership_member',
    ['partnership_id', 'organisation_id'],
    partnerships.flatMap(memberColumns),
  );
}

const organisationColumns = ({ slug, ...row }: OrganisationRow) => ({ id: organisationId(slug), ...row });

const partnershipColumns = ({ slug, members: _, ...row }: PartnershipRow) => ({
  id: partnershipId(slug),
  ...row,
});

const memberColumns = ({ slug, members }: PartnershipRow) =>
  (['german', 'ukrainian', 'third'] as const).flatMap((side) =>
    members[side].map((organisation) => ({
      partnership_id: partnershipId(slug),
      organisation_id: organisationId(organisation),
      side,
    })),
  );
