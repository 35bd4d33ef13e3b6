import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, REFERENCE } from './protect.js';

/** What the catalogue knows to stand in for something else, and the owner's word that it may. */
export class Substitutes1795219209898 implements MigrationInterface {
  readonly name = 'Substitutes1795219209898';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_substitute (
        -- What is asked for, and what may be given instead, one for one.
        item_code text not null references catalogue_item,
        substitute_code text not null references catalogue_item,
        -- Points a unit in the objective of matching. Beyond 120, the dearest pair would cost more than going without.
        points integer not null check (points between 0 and 120),
        source text not null,
        confidence text not null,
        primary key (item_code, substitute_code),
        check (item_code <> substitute_code)
      );
      create index item_substitute_substitute_code on item_substitute (substitute_code);

      alter table need_line add column accept_substitutes boolean not null default false;
    `);
    await protect(runner, 'item_substitute', {
      class: 'public',
      what: 'Which item of the catalogue can stand in for which.',
      policies: REFERENCE,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
