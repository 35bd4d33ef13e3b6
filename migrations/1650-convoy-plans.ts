import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** What drivers see of their journeys, whom they call at the destination, and drawn signatures. */
export class ConvoyPlans1795219207500 implements MigrationInterface {
  readonly name = 'ConvoyPlans1795219207500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table delivery_contact (
        consignment_id uuid primary key references consignment,
        name text not null check (length(name) between 1 and 200),
        phone text not null check (phone ~ '^[+0-9 ()/-]{3,40}$'),
        address text not null check (length(address) between 1 and 500)
      );
      create table handover_signature (
        handover_id uuid not null references handover,
        side text not null check (side in ('giver', 'receiver')),
        width smallint not null check (width between 1 and 2000),
        height smallint not null check (height between 1 and 2000),
        -- The data of one SVG path; it holds nothing but commands and numbers.
        path text not null check (length(path) between 1 and 50000 and path ~ '^[MmLlHhVvCcSsQqTtZz0-9 .,-]+$'),
        primary key (handover_id, side)
      );
      create trigger handover_signature_append_only before update or delete or truncate on handover_signature
        for each statement execute function refuse_change();

      -- What a driver's journeys carry: while the convoy is on its way, or until 7 days after as well. Answers as the
      -- system, so that no policy asks in a circle.
      create function actor_carries(afterwards boolean) returns setof uuid language plpgsql stable as $$
      declare
        scope text := actor_scope();
      begin
        if actor_person() is null then
          return;
        end if;
        perform set_config('poruch.scope', 'system', true);
        return query select jc.consignment_id
          from driver d join journey_driver jd on jd.driver_id = d.id join journey j on j.id = jd.journey_id
            join convoy c on c.id = j.convoy_id join journey_consignment jc on jc.journey_id = j.id
          where d.person_id = actor_person() and (c.state in ('confirmed', 'underway')
            or (afterwards and c.state = 'completed' and c.ended_at > now() - interval '7 days'));
        perform set_config('poruch.scope', scope, true);
      end $$;

      create policy drive on consignment for select using (id in (select actor_carries(true)));
    `);
    const consignment = (condition: string) =>
      `exists (select from consignment c where c.id = consignment_id and (${condition}))`;
    const receiving = `actor_holds_at(c.need_owner_id, 'editor') or actor_holds_at(c.recipient_id, 'editor')
      or actor_holds_at(c.end_user_id, 'editor')`;
    await protect(runner, 'delivery_contact', {
      class: 'secret',
      what: 'Who takes the goods over, and at which address: named by the receiving side, seen by the convoy lead until the handover and by the drivers until their convoy is completed; every read is logged.',
      policies: {
        see: `for select using (consignment_id in (select actor_carries(false))
          or ${consignment(`${receiving} or (actor_holds_at(c.operator_id, 'convoy_lead')
            and c.state not in ('handed_over', 'closed', 'cancelled', 'diverted', 'returned', 'lost'))`)})`,
        keep: both(consignment(receiving)),
      },
      audit: { key: 'consignment_id', hidden: ['name', 'phone', 'address'] },
    });
    await protect(runner, 'handover_signature', {
      class: 'partners',
      what: 'What was signed on the screen, as drawn.',
      policies: { work: both('exists (select from handover h where h.id = handover_id)') },
      audit: { key: 'handover_id', hidden: ['path'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
