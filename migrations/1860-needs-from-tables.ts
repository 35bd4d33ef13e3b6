import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Lines of a need that came from a table. */
export class NeedsFromTables1795219209600 implements MigrationInterface {
  readonly name = 'NeedsFromTables1795219209600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The lines as they were put in: they are taken out together while nobody has touched them.
      create table need_import (
        id uuid primary key,
        need_id uuid not null,
        owner_id uuid not null,
        lines jsonb not null check (jsonb_typeof(lines) = 'array'),
        -- The need was written for this table: with its lines it goes too.
        began_need boolean not null,
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        undone_at timestamptz,
        foreign key (need_id, owner_id) references need (id, owner_id) on delete cascade
      );
      create index need_import_need on need_import (need_id);
    `);
    await protect(runner, 'need_import', {
      class: 'partners',
      what: 'Which lines of a need came from a table, for taking them out again.',
      policies: { own: both('actor_is_of(owner_id)') },
      audit: { key: 'id', hidden: ['lines'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
