import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a convoy has ended, or carries a consignment no longer, nothing of it is on its vehicles any more. */
export class EndedLoadings1795219209230 implements MigrationInterface {
  readonly name = 'EndedLoadings1795219209230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Also of convoys that whoever loads the unit now does not see.
      create function end_old_loadings(unit uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        update unit_loading l set unloaded_at = greatest(l.loaded_at, coalesce(c.ended_at, now()))
          from convoy c where l.unit_id = $1 and l.unloaded_at is null and c.id = l.convoy_id
            and (c.ended_at is not null or not exists (
              select from convoy_consignment x join handling_unit u on u.consignment_id = x.consignment_id
              where u.id = $1 and x.convoy_id = c.id and x.left_at is null));
        perform set_config('poruch.scope', scope, true);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
