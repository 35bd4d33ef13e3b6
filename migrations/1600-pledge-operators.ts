import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, replacePolicies, SYSTEM_ONLY } from './protect.js';

/**
 * The giver names who moves its goods. Staff of a hall or a convoy see and move what is theirs to move and nothing
 * else: goods that a pledge names them for, goods that lie or lay in their hall, their own goods, and what is
 * allocated within a partnership of which their organisation is the third member.
 */
export class PledgeOperators1795219207000 implements MigrationInterface {
  readonly name = 'PledgeOperators1795219207000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('poruch.scope', 'system', true)`);
    await runner.query(`
      alter table pledge add operator_ids uuid[] not null default '{}' check (cardinality(operator_ids) <= 10);

      create table lot_operator (
        lot_id uuid not null references lot,
        operator_id uuid not null references organisation,
        because text not null check (because in ('named', 'hall')),
        primary key (lot_id, operator_id, because)
      );
      create index lot_operator_operator on lot_operator (operator_id);

      -- Organisations at which the actor works in a hall or leads convoys.
      create function actor_operators() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('poruch.operators', true), ''), '{}')::uuid[] $$;

      -- Giver and owner of each partnership in which the actor works for the third member, such as a hub on the way.
      create function actor_hub_pairs() returns table (giver_id uuid, owner_id uuid) language plpgsql stable as $$
      begin
        return query select giver.organisation_id, owner.organisation_id
          from partnership_member hub join partnership_member giver using (partnership_id)
            join partnership_member owner using (partnership_id)
          where hub.side = 'third' and hub.organisation_id = any(actor_operators());
      end $$;

      create function name_operators_of_lot() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        insert into lot_operator (lot_id, operator_id, because)
          select distinct new.id, operator, 'named'
          from pledge_line l join pledge p on p.id = l.pledge_id, unnest(p.operator_ids) operator
          where l.id = new.pledge_line_id;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create trigger lot_named_operators after insert on lot for each row
        when (new.pledge_line_id is not null) execute function name_operators_of_lot();

      -- Whoever is named is known. A name is taken back only while its bearer has none of the goods: whoever takes
      -- goods in or plans their way holds the name locked meanwhile, so that this looks after they have committed.
      create function name_operators_of_pledge() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        if exists (select from unnest(new.operator_ids) operator
            where not exists (select from organisation o where o.id = operator)) then
          raise exception 'pledge % names an unknown operator', new.id
            using errcode = 'foreign_key_violation', constraint = 'pledge_operators_are_known';
        end if;
        if tg_op = 'UPDATE' then
          delete from lot_operator o using lot l, pledge_line p
            where p.pledge_id = new.id and l.pledge_line_id = p.id and o.lot_id = l.id and o.because = 'named'
              and o.operator_id <> all(new.operator_ids);
          if exists (
            select from pledge_line p join lot l on l.pledge_line_id = p.id
              join stock_balance b on b.lot_id = l.id and b.place_kind = 'storage' and b.quantity > 0
              join stock_place s on s.id = b.place_id
            where p.pledge_id = new.id and s.organisation_id = any(old.operator_ids)
              and s.organisation_id <> all(new.operator_ids)
            union all
            select from pledge_line p join lot l on l.pledge_line_id = p.id
              join consignment_line cl on cl.lot_id = l.id and cl.cancelled_at is null
              join consignment c on c.id = cl.consignment_id
            where p.pledge_id = new.id and c.operator_id = any(old.operator_ids)
              and c.operator_id <> all(new.operator_ids)
              and c.state not in ('handed_over', 'closed', 'cancelled', 'diverted', 'returned', 'lost')) then
            raise exception 'an operator of pledge % has goods of it', new.id
              using errcode = 'check_violation', constraint = 'pledge_operators_keep_goods';
          end if;
          insert into lot_operator (lot_id, operator_id, because)
            select l.id, operator, 'named' from pledge_line p join lot l on l.pledge_line_id = p.id,
              unnest(new.operator_ids) operator where p.pledge_id = new.id
            on conflict do nothing;
        end if;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create trigger pledge_first_operators after insert on pledge for each row
        when (new.operator_ids <> '{}') execute function name_operators_of_pledge();
      create trigger pledge_operators after update of operator_ids on pledge for each row
        when (new.operator_ids <> old.operator_ids) execute function name_operators_of_pledge();

      -- The first balance of a lot at a place of a hall: whoever runs the hall sees the lot from now on.
      create function note_hall_of_lot() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        insert into lot_operator (lot_id, operator_id, because)
          select new.lot_id, p.organisation_id, 'hall' from stock_place p where p.id = new.place_id
          on conflict do nothing;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create trigger stock_balance_hall after insert on stock_balance for each row
        when (new.place_kind = 'storage') execute function note_hall_of_lot();

      -- Whether the operator may move goods of the lot, those that are allocated to the owner where one is named.
      -- What makes it so stays until the caller has committed.
      create function lock_operator_at_work(lot uuid, operator uuid, owner uuid) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        answer boolean;
      begin
        perform set_config('poruch.scope', 'system', true);
        perform from lot_operator o where o.lot_id = $1 and o.operator_id = $2 for share;
        answer := found or exists (select from lot l where l.id = $1 and l.giver_id = $2) or exists (
          select from match m join partnership_member giver on giver.organisation_id = m.giver_id
            join partnership_member other on other.partnership_id = giver.partnership_id
              and other.organisation_id = m.need_owner_id
            join partnership_member hub on hub.partnership_id = giver.partnership_id and hub.side = 'third'
              and hub.organisation_id = $2
          where m.lot_id = $1 and m.state in ('allocated', 'picked', 'loaded') and m.need_owner_id = coalesce($3, m.need_owner_id));
        perform set_config('poruch.scope', scope, true);
        return answer;
      end $$;

      -- What was under way before names were asked for stays with those who move it.
      update pledge p set operator_ids = moved.operators, version = version + 1
        from (select l.pledge_id, (array_agg(distinct c.operator_id))[:10] as operators
          from consignment c join consignment_line cl on cl.consignment_id = c.id and cl.cancelled_at is null
            join lot on lot.id = cl.lot_id join pledge_line l on l.id = lot.pledge_line_id
          where c.state not in ('handed_over', 'closed', 'cancelled', 'diverted', 'returned', 'lost')
          group by l.pledge_id) moved
        where p.id = moved.pledge_id;
    `);

    await protect(runner, 'lot_operator', {
      class: 'partners',
      what: 'Who may move a lot: because its pledge names them, or because it lies or lay in their hall. Derived by triggers.',
      policies: { see: 'for select using (operator_id = any(actor_operators()))', ...SYSTEM_ONLY },
    });
    await runner.query(`
      insert into lot_operator (lot_id, operator_id, because)
        select distinct b.lot_id, p.organisation_id, 'hall' from stock_balance b join stock_place p on p.id = b.place_id
        where b.place_kind = 'storage' on conflict do nothing`);

    const atWork = (lot: string) => `exists (select from lot_operator o where o.lot_id = ${lot})`;
    await replacePolicies(runner, 'pledge', {
      handled: `for select using (state <> 'draft' and operator_ids && actor_operators())`,
    });
    await replacePolicies(runner, 'lot', {
      see: `for select using (actor_is_of(giver_id) or actor_holds('coordinator')
        or (actor_is_known() and (giver_id = any(actor_partners())
          or exists (select from pledge_line p where p.id = pledge_line_id))))`,
      handled: `for select using (${atWork('lot.id')})`,
      enter: `for insert with check (actor_is_of(giver_id) or (pledge_line_id is null and actor_holds('warehouse')))`,
    });
    const party = `actor_is_of(need_owner_id, giver_id) or actor_holds('coordinator')`;
    const moved = `(${atWork('match.lot_id')}
      or (giver_id, need_owner_id) in (select h.giver_id, h.owner_id from actor_hub_pairs() h))`;
    await replacePolicies(runner, 'match', {
      see: `for select using (${party})`,
      handled: `for select using (state in ('allocated', 'picked', 'loaded', 'delivered') and ${moved})`,
      change: `for update using (${party}) with check (true)`,
      handle: `for update using (state = 'allocated' and ${moved}) with check (true)`,
      carried: `for select using (
        exists (select from consignment_line l where l.match_id = match.id and l.cancelled_at is null))`,
    });
    await replacePolicies(runner, 'consignment', {
      plan: 'for insert with check (actor_is_system() or operator_id = any(actor_operators()))',
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
