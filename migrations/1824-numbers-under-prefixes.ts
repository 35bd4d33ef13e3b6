import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No two organisations number units alike: neither under one prefix nor under one that begins with the other. */
export class NumbersUnderPrefixes1795219209240 implements MigrationInterface {
  readonly name = 'NumbersUnderPrefixes1795219209240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Numbering goes on after every SSCC that begins so, whoever gave it.
      create function number_under_prefix() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform pg_advisory_xact_lock(hashtextextended('gs1_prefix', 0));
        perform set_config('poruch.scope', 'system', true);
        if exists (select from gs1_prefix p where p.organisation_id <> new.organisation_id
            and (starts_with(p.prefix, new.prefix) or starts_with(new.prefix, p.prefix))) then
          raise exception 'prefix % is taken', new.prefix
            using errcode = 'unique_violation', constraint = 'gs1_prefix_prefix_key';
        end if;
        select coalesce(max(substr(u.sscc, 2 + length(new.prefix), 16 - length(new.prefix))::bigint), 0) + 1
          into new.next_serial from handling_unit u where starts_with(u.sscc, '0' || new.prefix);
        perform set_config('poruch.scope', scope, true);
        return new;
      end $$;
      create trigger gs1_prefix_numbers before insert or update of prefix on gs1_prefix
        for each row execute function number_under_prefix();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
