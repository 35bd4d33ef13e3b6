import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/** What authorities and insurers issue for a consignment, with its files; who was reminded of what; how much is stored. */
export class OfficialPapers1795219209500 implements MigrationInterface {
  readonly name = 'OfficialPapers1795219209500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table official_paper (
        id uuid primary key,
        consignment_id uuid not null references consignment,
        kind text not null check (kind in ('unique_code', 'declaration', 'export_declaration', 'export_control',
          'veterinary_certificate', 'insurance_card', 'export_plates')),
        -- The vehicle among the goods that it belongs to.
        consignment_line_id uuid references consignment_line,
        number text check (length(number) between 1 and 60),
        valid_until date,
        applied_on date,
        created_at timestamptz not null default now(),
        unique nulls not distinct (consignment_id, kind, consignment_line_id),
        check ((kind in ('insurance_card', 'export_plates')) = (consignment_line_id is not null)),
        -- Those of the Ukrainian system have number and validity at the consignment.
        check (kind not in ('unique_code', 'declaration') or (number is null and valid_until is null))
      );

      create table official_paper_file (
        id uuid primary key,
        paper_id uuid not null references official_paper on delete cascade,
        -- Whose it is, and on whose quota it counts.
        owner_id uuid not null references organisation,
        name text not null check (length(name) between 1 and 200),
        pages integer not null check (pages between 1 and 200),
        content bytea not null check (octet_length(content) <= 16777216),
        -- Of what was sent, so that the same file sent again under its id is known.
        sent_sha256 bytea not null,
        created_by uuid not null references person,
        created_at timestamptz not null default now()
      );
      create index official_paper_file_paper on official_paper_file (paper_id);
      create index official_paper_file_owner on official_paper_file (owner_id);
      create index picture_owner on picture (owner_id);

      create table paper_reminder (
        id uuid primary key,
        consignment_id uuid not null references consignment,
        kind text not null,
        consignment_line_id uuid,
        supplier_id uuid not null references organisation,
        light text not null check (light in ('amber', 'red')),
        word text not null,
        -- The plan or the paper has changed since where these differ: then it is told anew.
        border_on date,
        valid_until date,
        told_at timestamptz not null default now(),
        unique nulls not distinct (consignment_id, kind, consignment_line_id, light, border_on, valid_until)
      );

      -- What an organisation has put in: files and pictures, in bytes.
      create function stored_bytes(organisation uuid) returns bigint language sql stable security definer
        set search_path = public as $$
        select coalesce((select sum(octet_length(content)) from official_paper_file where owner_id = $1), 0)::bigint
          + coalesce((select sum(octet_length(content) + octet_length(thumb)) from picture where owner_id = $1), 0)::bigint
      $$;
    `);
    const ofParties = `exists (select from consignment c where c.id = consignment_id
      and actor_is_of(c.giver_id, c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id))`;
    await protect(runner, 'official_paper', {
      class: 'partners',
      what: 'Number, validity and application of what authorities and insurers issue: for those who take part in the consignment.',
      policies: { work: both(ofParties) },
      audit: { key: 'consignment_id' },
    });
    await protect(runner, 'official_paper_file', {
      class: 'partners',
      what: 'Files of official papers, rewritten when they came in: for those who take part in the consignment.',
      policies: { work: both('exists (select from official_paper p where p.id = paper_id)') },
    });
    await protect(runner, 'paper_reminder', {
      class: 'internal',
      what: 'Which side was reminded of which paper for which day at the border.',
      policies: SYSTEM_ONLY,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
