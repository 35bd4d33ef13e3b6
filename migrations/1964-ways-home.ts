import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drivers whose vehicle stays beyond the border are taken home by one that comes back. */
export class WaysHome1795219209964 implements MigrationInterface {
  readonly name = 'WaysHome1795219209964';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Drivers of other vehicles who get in here.
      alter table leg add column passenger_ids uuid[] not null default '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
