import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, replacePolicies, SYSTEM_ONLY } from './protect.js';

/** Files may lie outside the database: the row keeps its key, and every key that was ever given out is known. */
export class StoredFiles1795219209880 implements MigrationInterface {
  readonly name = 'StoredFiles1795219209880';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Written before the object itself, so that nothing lies in the store unknown.
      create table stored_object (
        key text primary key check (key ~ '^[0-9a-f-]{36}-[0-9a-f]{64}$'),
        put_at timestamptz not null default now(),
        proven_at timestamptz,
        -- Since when the store has not had it.
        missing_since timestamptz
      );
      create index stored_object_proven on stored_object (proven_at nulls first);
    `);
    for (const table of ['picture', 'official_paper_file', 'document'])
      await runner.query(`
        alter table ${table}
          add column object_key text unique references stored_object,
          add column object_bytes integer check (object_bytes >= 0),
          add check ((object_key is null) = (object_bytes is null)),
          add check (content is null or object_key is null);
      `);
    await runner.query(`
      alter table picture alter column content drop not null,
        add check (content is not null or object_key is not null);
      alter table official_paper_file alter column content drop not null,
        add check (content is not null or object_key is not null);

      do $$ declare old text; begin
        select conname into strict old from pg_constraint
          where conrelid = 'document'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%sha256 IS NOT NULL%';
        execute format('alter table document drop constraint %I', old);
      end $$;
      alter table document add constraint document_ready_has_file
        check ((state = 'ready') = ((content is not null or object_key is not null) and sha256 is not null));

      create or replace function stored_bytes(organisation uuid) returns bigint language sql stable security definer
        set search_path = public as $$
        select coalesce((select sum(coalesce(object_bytes, octet_length(content)))
            from official_paper_file where owner_id = $1), 0)::bigint
          + coalesce((select sum(coalesce(object_bytes, octet_length(content)) + octet_length(thumb))
            from picture where owner_id = $1), 0)::bigint
      $$;
    `);
    await protect(runner, 'stored_object', {
      class: 'internal',
      what: 'Keys of files outside the database: since when, and whether they are there.',
      policies: SYSTEM_ONLY,
    });
    // A picture never changes; where its bytes lie does.
    await replacePolicies(runner, 'picture', {
      move: 'for update using (actor_is_system()) with check (actor_is_system())',
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
