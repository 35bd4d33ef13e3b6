import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** While the plan of a convoy is made it says how good it is so far, and a convoy lead can be content with that. */
export class PlanningInView1795219209940 implements MigrationInterface {
  readonly name = 'PlanningInView1795219209940';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table convoy_planning (
        convoy_id uuid primary key references convoy on delete cascade,
        -- The version of the convoy that is planned.
        version integer not null,
        started_at timestamptz not null default now(),
        -- Of the best plan so far; null until there is one.
        vehicles integer check (vehicles >= 0),
        left_behind integer check (left_behind >= 0),
        km integer check (km >= 0),
        is_to_finish boolean not null default false
      );
    `);
    await protect(runner, 'convoy_planning', {
      class: 'restricted',
      what: "How far the plan of a convoy is while it is made; seen by the operator's staff.",
      policies: {
        see: `for select using (actor_is_system() or actor_runs_convoy(convoy_id, 'convoy_lead', 'warehouse'))`,
        keep: both('actor_is_system()'),
        finish: `for update using (actor_runs_convoy(convoy_id, 'convoy_lead'))
          with check (actor_runs_convoy(convoy_id, 'convoy_lead') and is_to_finish)`,
      },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
