import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is reserved may lie at several places and moves with its reservation: one row for each place. Goods that a
 * consignment is about to fetch stay in their hall, or with their giver.
 */
export class ReservationsByPlace1795219208600 implements MigrationInterface {
  readonly name = 'ReservationsByPlace1795219208600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index reservation_cause;
      create unique index reservation_cause on reservation (cause_id, place_id) where state = 'active';
      alter table reservation drop constraint reservation_state_check,
        add check (state in ('active', 'released', 'consumed', 'moved'));

      -- What of a lot is reserved at one place and may go to another, the oldest promise first, locked. Whoever moves
      -- goods need not see the matches and consignments that they are promised to.
      create function lock_movable_reservations(lot uuid, origin uuid, target uuid)
        returns table (id uuid, quantity bigint) language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query
          select r.id, r.quantity from reservation r
          where r.lot_id = $1 and r.place_id = $2 and r.state = 'active'
            and (exists (select from stock_place o join stock_place t using (site_id) where o.id = $2 and t.id = $3)
              or not exists (select from consignment_line l join consignment c on c.id = l.consignment_id
                where l.match_id = r.cause_id and l.cancelled_at is null
                  and c.state not in ('handed_over', 'closed', 'cancelled', 'diverted', 'returned', 'lost')))
          order by r.created_at, r.id for update of r;
        perform set_config('poruch.scope', scope, true);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
