import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Which unit is on which vehicle of a convoy: one scan at loading, one at unloading. */
export class UnitLoading1795219209120 implements MigrationInterface {
  readonly name = 'UnitLoading1795219209120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unit_loading (
        id uuid primary key,
        convoy_id uuid not null references convoy,
        vehicle_id uuid not null references vehicle,
        unit_id uuid not null references handling_unit,
        loaded_at timestamptz not null,
        loaded_by uuid references person,
        -- Where the convoy lead put it elsewhere than planned.
        reason text check (length(reason) <= 500),
        unloaded_at timestamptz,
        unloaded_by uuid references person,
        check (unloaded_by is null or unloaded_at is not null)
      );
      create unique index unit_loaded_once on unit_loading (unit_id) where unloaded_at is null;
      create index unit_loading_convoy on unit_loading (convoy_id);
    `);
    await protect(runner, 'unit_loading', {
      class: 'restricted',
      what: 'Which unit is on which vehicle; seen and scanned by the staff of the convoy and its drivers.',
      policies: {
        load: both(`actor_runs_convoy(convoy_id, 'convoy_lead', 'warehouse')
          or convoy_id in (select a.convoy_id from actor_journeys() a)`),
      },
      audit: { key: 'convoy_id' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
