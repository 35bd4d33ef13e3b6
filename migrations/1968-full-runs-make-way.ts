import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replacePolicies } from './protect.js';

/** A full run and one that follows changes wait beside each other; neither becomes the other. */
export class FullRunsMakeWay1795219209968 implements MigrationInterface {
  readonly name = 'FullRunsMakeWay1795219209968';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index matching_run_requested;
      create unique index matching_run_requested on matching_run ((reason in ('asked', 'nightly')))
        where state = 'requested'`);
    await replacePolicies(runner, 'matching_run', {
      stop: `for update using (actor_holds('coordinator'))
        with check (actor_holds('coordinator') and state = 'cancelled')`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
