import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a lot went although an earlier one lay there, and how much of a lot nobody has spoken for. */
export class EarlierLots1795219209910 implements MigrationInterface {
  readonly name = 'EarlierLots1795219209910';

  async up(runner: QueryRunner): Promise<void> {
    const reason = 'add column later_lot_reason text check (length(later_lot_reason) between 3 and 500)';
    await runner.query(`
      alter table stock_movement ${reason};
      alter table handling_unit_content ${reason};

      -- The same for those who look without packing: they wait for nobody.
      create function packed_and_stored(lot uuid, place uuid)
        returns table (packed bigint, spoken_for bigint, stored bigint)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query
          with here as materialized (
            select other.id from stock_place own join stock_place other on other.id = own.id or other.site_id = own.site_id
            where own.id = $2)
          select
            coalesce((select sum(x.quantity) from handling_unit_content x join handling_unit u on u.id = x.unit_id
              where x.lot_id = $1 and u.left_at is null and u.stock_place_id in (select id from here)), 0)::bigint,
            coalesce((select sum(l.quantity - coalesce((select sum(x.quantity) from handling_unit_content x
                  where x.consignment_line_id = l.id), 0))
              from consignment_line l join consignment c on c.id = l.consignment_id
              where l.lot_id = $1 and l.cancelled_at is null and c.state in ('sealed', 'documents_ready', 'loaded')
                and c.origin_id in (select id from here)), 0)::bigint,
            coalesce((select sum(b.quantity) from stock_balance b
              where b.lot_id = $1 and b.disposition in ('available', 'reserved')
                and b.place_id in (select id from here)), 0)::bigint;
        perform set_config('poruch.scope', scope, true);
      end $$;

      create or replace function lock_packed_and_stored(lot uuid, place uuid)
        returns table (packed bigint, spoken_for bigint, stored bigint)
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('packed ' || $1::text, 0));
        return query select * from packed_and_stored($1, $2);
      end $$;

      -- Of a lot in a hall: what is good, promised to nobody and in no unit.
      create function free_to_go(lot uuid, place uuid) returns bigint language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        available bigint;
        packed_as_stock bigint;
        loose bigint;
      begin
        select t.stored - t.packed - t.spoken_for into loose from packed_and_stored($1, $2) t;
        perform set_config('poruch.scope', 'system', true);
        with here as materialized (
          select other.id from stock_place own join stock_place other on other.id = own.id or other.site_id = own.site_id
          where own.id = $2)
        select
          coalesce((select sum(b.quantity) from stock_balance b where b.lot_id = $1 and b.disposition = 'available'
            and b.place_id in (select id from here)), 0),
          coalesce((select sum(x.quantity) from handling_unit_content x join handling_unit u on u.id = x.unit_id
            where x.lot_id = $1 and u.consignment_id is null and u.left_at is null
              and u.stock_place_id in (select id from here)), 0)
          into available, packed_as_stock;
        perform set_config('poruch.scope', scope, true);
        return greatest(0, least(available - packed_as_stock, loose));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
