import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who received say when they filed the Ukrainian report on the use of the goods. */
export class FiledReports1795219208500 implements MigrationInterface {
  readonly name = 'FiledReports1795219208500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consignment add column report_filed_on date,
        add check (report_filed_on is null or state in ('handed_over', 'closed'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
