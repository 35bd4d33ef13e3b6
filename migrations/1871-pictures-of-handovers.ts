import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replacePolicies } from './protect.js';

/** Pictures of what was short, damaged or surplus at a handover, also by a link and without an account. */
export class PicturesOfHandovers1795219209710 implements MigrationInterface {
  readonly name = 'PicturesOfHandovers1795219209710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy add on picture;
      drop function picture_owners(uuid, uuid, uuid, uuid);
      alter table picture drop constraint picture_check;
      alter table picture
        -- The line of a handover whose difference it shows.
        add handover_line_id uuid references handover_line (consignment_line_id),
        -- Taken without an account by the holder of this link.
        add link_id uuid references handover_link,
        alter created_by drop not null,
        add constraint picture_subject
          check (num_nonnulls(pledge_line_id, need_line_id, vehicle_id, lot_id, handover_line_id) = 1),
        add constraint picture_maker
          check (num_nonnulls(created_by, link_id) = 1 and (link_id is null or handover_line_id is not null));
      create index picture_handover_line on picture (handover_line_id) where handover_line_id is not null;

      -- Whose picture it would be: the organisation whose thing it is, for goods also the one in whose hall they are,
      -- and for a handover whoever could record it. Nothing for what the caller does not see.
      create function picture_owners(pledge_line uuid, need_line uuid, vehicle uuid, lot uuid, handover_line uuid)
        returns setof uuid language sql stable as $$
        select l.giver_id from pledge_line l where l.id = $1
        union select l.owner_id from need_line l where l.id = $2
        union select v.owner_id from vehicle v where v.id = $3
        union select l.giver_id from lot l where l.id = $4
        union select s.operator_id from stock_balance b join stock_place p on p.id = b.place_id join site s on s.id = p.site_id
          where b.lot_id = $4 and b.quantity > 0
        union select party from handover_line h join consignment_line l on l.id = h.consignment_line_id
          join consignment c on c.id = l.consignment_id,
          unnest(array[c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id]) party
          where h.consignment_line_id = $5
      $$;
    `);
    await replacePolicies(runner, 'picture', {
      add: `for insert with check (owner_id in (select picture_owners(pledge_line_id, need_line_id, vehicle_id, lot_id,
        handover_line_id)) and actor_is_of(owner_id))`,
      see_handover: `for select using (handover_line_id is not null
        and exists (select from handover_line h where h.consignment_line_id = handover_line_id))`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
