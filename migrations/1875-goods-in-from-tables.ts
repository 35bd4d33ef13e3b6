import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Goods that came into a hall by a table. */
export class GoodsInFromTables1795219209750 implements MigrationInterface {
  readonly name = 'GoodsInFromTables1795219209750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which lots came together: they are reversed together while nothing of them has moved.
      create table goods_in_import (
        id uuid primary key,
        site_id uuid not null references site,
        operator_id uuid not null references organisation,
        lot_ids uuid[] not null check (cardinality(lot_ids) between 1 and 200),
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        undone_at timestamptz
      );
      create index goods_in_import_site on goods_in_import (site_id, created_at desc);
    `);
    await protect(runner, 'goods_in_import', {
      class: 'partners',
      what: 'Which lots came into a hall by one table, for reversing them together.',
      policies: {
        work: both("actor_is_system() or (actor_holds('warehouse') and actor_is_of(operator_id))"),
      },
      audit: { key: 'id' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
