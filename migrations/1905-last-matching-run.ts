import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replacePolicies } from './protect.js';

/**
 * Which run has stored its suggestions last is asked at each. Whoever coordinates may make a run that waits a full one.
 */
export class LastMatchingRun1795219209905 implements MigrationInterface {
  readonly name = 'LastMatchingRun1795219209905';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index matching_run_done on matching_run (finished_at desc) where state = 'done'`,
    );
    await replacePolicies(runner, 'matching_run', {
      stop: `for update using (actor_holds('coordinator'))
        with check (actor_holds('coordinator') and state in ('requested', 'cancelled'))`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
