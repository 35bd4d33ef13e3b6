import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that is made of an item is found by what people call it, not by its name in the catalogue alone. */
export class EverydayWords1795219208200 implements MigrationInterface {
  readonly name = 'EverydayWords1795219208200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalogue_item add column everyday_words text not null default '';
      alter table catalogue_item alter column said set expression as (search_form(
        (name ->> 'de') || ' ' || (name ->> 'uk') || ' ' || (name ->> 'en') || ' ' || code || ' ' || everyday_words));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
