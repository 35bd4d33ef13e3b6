import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, replacePolicies } from './protect.js';

/** Whoever takes part in a consignment sees its units; those who move goods for their operator alone change them. */
export class WritersOfUnits1795219209200 implements MigrationInterface {
  readonly name = 'WritersOfUnits1795219209200';

  async up(runner: QueryRunner): Promise<void> {
    const moves = (operator: string) => `actor_is_system() or ${operator} = any(actor_operators())`;
    await replacePolicies(runner, 'handling_unit', {
      make: `for insert with check (${moves('operator_id')})`,
      change: `for update using (${moves('operator_id')})`,
    });
    for (const table of ['handling_unit_content', 'handling_unit_token']) {
      const unit = (condition: string) =>
        `exists (select from handling_unit u where u.id = ${table}.unit_id${condition})`;
      await replacePolicies(runner, table, {
        see: `for select using (${unit('')})`,
        work: both(unit(` and (${moves('u.operator_id')})`)),
      });
    }
    await runner.query('drop policy own on gs1_prefix');
    await replacePolicies(runner, 'gs1_prefix', {
      see: 'for select using (actor_is_of(organisation_id))',
      set: both(`actor_holds_at(organisation_id, 'admin')`),
      number: `for update using (${moves('organisation_id')})`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
