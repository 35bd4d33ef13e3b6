import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Packages of a consignment that came from a table. */
export class PackingListsFromTables1795219209760 implements MigrationInterface {
  readonly name = 'PackingListsFromTables1795219209760';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The packages as they were made, each with the number that the table gave it.
      create table packing_import (
        id uuid primary key,
        consignment_id uuid not null references consignment,
        operator_id uuid not null references organisation,
        units jsonb not null check (jsonb_typeof(units) = 'array'),
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        undone_at timestamptz
      );
      create index packing_import_consignment on packing_import (consignment_id, created_at desc);
    `);
    await protect(runner, 'packing_import', {
      class: 'partners',
      what: 'Which packages of a consignment came from one table, for unpacking them together.',
      policies: { work: both('actor_is_of(operator_id)') },
      audit: { key: 'id', hidden: ['units'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
