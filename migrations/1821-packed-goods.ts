import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One balance for everybody who packs goods or takes them away. */
export class PackedGoods1795219209210 implements MigrationInterface {
  readonly name = 'PackedGoods1795219209210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What of a lot is good and stands in a hall, or at a giver's; how much of it is in units there; and what sealed
      -- consignments are to fetch loose. Of all who pack or move the lot one looks at a time, until the end of the
      -- transaction: whoever moves asks after the movement. Units of others count, which the asker need not see.
      create function lock_packed_and_stored(lot uuid, place uuid)
        returns table (packed bigint, spoken_for bigint, stored bigint)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform pg_advisory_xact_lock(hashtextextended('packed ' || $1::text, 0));
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
