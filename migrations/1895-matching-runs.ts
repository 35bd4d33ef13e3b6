import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replacePolicies } from './protect.js';

/** A run says how far it is and why it failed, and a coordinator can stop it. */
export class MatchingRunsInView1795219209895 implements MigrationInterface {
  readonly name = 'MatchingRunsInView1795219209895';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table matching_run drop constraint matching_run_state_check;
      alter table matching_run
        add constraint matching_run_state_check
          check (state in ('requested', 'running', 'done', 'failed', 'cancelled')),
        add column phase text check (phase in ('reading', 'comparing', 'solving')),
        -- Components of the problem, once they are known.
        add column parts_done integer check (parts_done >= 0),
        add column parts_total integer check (parts_total >= 0),
        add column failure text check (failure in ('uncertified', 'too_long', 'broken')),
        add check (failure is null or state = 'failed');
      -- Who watches runs; answers as the system, since nobody sees the people of other organisations.
      create function coordinating_organisations() returns setof uuid language plpgsql stable as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query select distinct organisation_id from membership where role = 'coordinator';
        perform set_config('poruch.scope', scope, true);
      end $$;
      create index matching_run_requested_at on matching_run (requested_at);
    `);
    await replacePolicies(runner, 'matching_run', {
      stop: `for update using (actor_holds('coordinator')) with check (actor_holds('coordinator') and state = 'cancelled')`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
