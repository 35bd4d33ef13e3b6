import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the vehicles of a convoy travel with each other: together or apart, with one in reserve, and who leads them on the road. */
export class KeepingTogether1795219209962 implements MigrationInterface {
  readonly name = 'KeepingTogether1795219209962';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table convoy
        -- At the gate at one time and on from there at one time.
        add column keeps_together boolean not null default false,
        -- Goes along empty, to take over from one that breaks down.
        add column buffer_vehicle_id uuid references vehicle,
        -- One of the drivers; nobody leads where somebody else drives.
        add column leader_id uuid references driver;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
