import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goods can be promised that are with their giver or in a hall: what a partner has received is the partner's. */
export class StockToPromise1795219207900 implements MigrationInterface {
  readonly name = 'StockToPromise1795219207900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function lock_available_stock(lot uuid)
        returns table (place_id uuid, place_kind text, quantity bigint) language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query select b.place_id, b.place_kind, b.quantity from stock_balance b
          where b.lot_id = $1 and b.disposition = 'available' and b.place_kind in ('giver', 'storage')
          order by b.quantity desc, b.place_id for update;
        perform set_config('poruch.scope', scope, true);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
