import { requireAt } from '#libs/accounts';
import { Database, upsert, violatedConstraint } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EdrpouTaken } from './domain/document.errors.js';
import type { ChangeLetterheadDto, LetterheadView } from './http/letterhead.dto.js';

const COLUMNS = {
  street: 'street',
  postalCode: 'postal_code',
  town: 'town',
  phone: 'phone',
  email: 'email',
  eori: 'eori',
  signatoryName: 'signatory_name',
  signatoryPosition: 'signatory_position',
  signatoryBasis: 'signatory_basis',
} as const;

/** What stands at the head and the foot of an organisation's papers. */
@Injectable()
export class LetterheadCommands {
  constructor(private readonly db: Database) {}

  /** For people of the organisation. @throws NotFound */
  of(organisationId: string): Promise<LetterheadView> {
    return this.db.read(async (tx) => {
      const [row] = await tx.query<LetterheadView[]>(
        `select o.id as "organisationId", o.country, o.edrpou, h.street, h.postal_code as "postalCode", h.town, h.phone,
           h.email, h.eori, h.signatory_name as "signatoryName", h.signatory_position as "signatoryPosition",
           h.signatory_basis as "signatoryBasis", coalesce(h.version, 1) as version
         from organisation o left join letterhead h on h.organisation_id = o.id where o.id = $1`,
        [organisationId],
      );
      if (!row) throw new NotFound();
      requireAt('organisation:settings', organisationId);
      return row;
    });
  }

  /** What is left out stays; null takes a value away. @throws NotFound, EdrpouTaken */
  change(organisationId: string, { edrpou, ...given }: ChangeLetterheadDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [seen] = await tx.query<unknown[]>('select from organisation where id = $1', [organisationId]);
      if (!seen) throw new NotFound();
      requireAt('organisation:set', organisationId);
      await tx.query('select from organisation where id = $1 for update', [organisationId]);
      const [before] = await tx.query<{ version: number }[]>(
        'select version from letterhead where organisation_id = $1',
        [organisationId],
      );
      const now = before?.version ?? 1;
      requireVersion({ version: now }, version);
      if (edrpou !== undefined) await nameEdrpou(tx, organisationId, edrpou);
      const written = Object.entries(COLUMNS).flatMap(([name, column]) => {
        const value = given[name as keyof typeof COLUMNS];
        return value === undefined ? [] : [[column, value] as const];
      });
      await upsert(
        tx,
        'letterhead',
        ['organisation_id'],
        [{ organisation_id: organisationId, ...Object.fromEntries(written), version: now + 1 }],
      );
    });
  }
}

async function nameEdrpou(tx: EntityManager, organisationId: string, edrpou: string | null): Promise<void> {
  try {
    await tx.query(
      'update organisation set edrpou = $2, version = version + 1 where id = $1 and edrpou is distinct from $2',
      [organisationId, edrpou],
    );
  } catch (error) {
    if (violatedConstraint(error) === 'organisation_edrpou_key') throw new EdrpouTaken({}, '/edrpou');
    throw error;
  }
}
