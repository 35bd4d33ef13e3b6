import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Code, declaration and the word on the system's list are the receiving side's: what others write it confirms. */
export class ConfirmedNumbers1795219208900 implements MigrationInterface {
  readonly name = 'ConfirmedNumbers1795219208900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consignment add column numbers_confirmed_at timestamptz;
      select set_config('poruch.scope', 'system', true);
      -- What was written before counts as it did then.
      update consignment set numbers_confirmed_at = now() where code is not null or declaration_number is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
