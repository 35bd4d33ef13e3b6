import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which run has stored its suggestions last is asked at each. */
export class LastMatchingRun1795219209905 implements MigrationInterface {
  readonly name = 'LastMatchingRun1795219209905';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index matching_run_done on matching_run (finished_at desc) where state = 'done'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
