import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The receiving side has to know when to stand ready and for what vehicle. Convoys stay restricted to the operator's
 * staff: of a plan that is confirmed, those who receive learn their own unloading time and the classes of the vehicles.
 */
export class PlannedArrivals1795219208100 implements MigrationInterface {
  readonly name = 'PlannedArrivals1795219208100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- {at, vehicleClasses} until the goods have arrived; null without a confirmed plan, and for everybody who does not
      -- receive the consignment. A consignment in several vehicles arrives with the last of them. Asks as the actor
      -- first, then answers as the system: the convoy itself stays hidden.
      create function planned_arrival(consignment uuid) returns jsonb language plpgsql stable as $$
      declare
        scope text := actor_scope();
        answer jsonb;
      begin
        if not exists (select from consignment c where c.id = $1 and actor_is_of(c.need_owner_id, c.recipient_id, c.end_user_id)
            and c.state in ('planned', 'packed', 'sealed', 'documents_ready', 'loaded', 'dispatched')) then
          return null;
        end if;
        perform set_config('poruch.scope', 'system', true);
        answer := (
          select jsonb_build_object('at', max(coalesce(unloading.starts_at, j.arrive_at)),
            'vehicleClasses', jsonb_agg(distinct v.vehicle_class))
          from convoy_consignment x join convoy k on k.id = x.convoy_id and k.state in ('confirmed', 'underway')
            join journey j on j.convoy_id = k.id join vehicle v on v.id = j.vehicle_id
            join journey_consignment carried on carried.journey_id = j.id and carried.consignment_id = x.consignment_id
            left join lateral (select max(l.starts_at) as starts_at from leg l
              where l.journey_id = j.id and l.kind = 'unload' and x.consignment_id = any(l.consignment_ids)) unloading on true
          where x.consignment_id = $1 and x.left_at is null having count(*) > 0);
        perform set_config('poruch.scope', scope, true);
        return answer;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
