import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several of something can stand in for one of what is asked, and a giver can say below which quantity nothing is parted
 * with. What a match holds and what it covers are two numbers from here on: all that counts what is open counts the second.
 */
export class StandingInTogether1795219209935 implements MigrationInterface {
  readonly name = 'StandingInTogether1795219209935';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether the numbers of several add up when they are used together.
      alter table attribute add column additive boolean not null default false;
      -- At least so many of the substitute stand in for one of the item.
      alter table item_substitute add column units_per_unit integer not null default 1
        check (units_per_unit between 1 and 20);
      -- Fewer than these are not given for one line of a need.
      alter table pledge_line add column minimum_quantity bigint check (minimum_quantity between 1 and quantity);

      -- So many of the lot stand in for one that the line asks for; only whole sets are held, and only whole sets cover.
      alter table match add column units_per_unit integer not null default 1 check (units_per_unit >= 1),
        add constraint match_holds_whole_sets check (quantity % units_per_unit = 0);
      alter table match add column covers bigint not null generated always as (quantity / units_per_unit) stored,
        add column covers_delivered bigint not null generated always as (delivered_quantity / units_per_unit) stored;
    `);
    await countCovers(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

/** The functions of 1400, 1630 and 1930 once more, counting what is covered instead of what is held. */
async function countCovers(runner: QueryRunner): Promise<void> {
  await runner.query(`
      create or replace function lock_open_quantity(line uuid) returns table (open bigint, published boolean)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        perform from need n where n.id = (select l.need_id from need_line l where l.id = line) for share;
        perform from need_line where id = line for update;
        return query select l.quantity - coalesce((
            select sum(case when m.state = 'delivered' then m.covers_delivered else m.covers end) from match m
            where m.need_line_id = l.id and m.state in ('proposed', 'agreed', 'allocated', 'picked', 'loaded', 'delivered')
          ), 0)::bigint, n.state = 'published' and l.withdrawn_at is null and l.item_code is not null
          from need_line l join need n on n.id = l.need_id where l.id = line;
        perform set_config('poruch.scope', scope, true);
      end $$;

      create or replace function need_line_keeps_agreed() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        taken bigint;
        under_way boolean;
        leaves boolean := tg_op = 'DELETE';
      begin
        perform set_config('poruch.scope', 'system', true);
        if tg_op = 'UPDATE' then
          select sum(case when m.state = 'delivered' then m.covers_delivered else m.covers end),
              bool_or(m.state <> 'delivered') into taken, under_way from match m
            where m.need_line_id = old.id
              and m.state in ('proposed', 'agreed', 'allocated', 'picked', 'loaded', 'delivered');
          leaves := new.withdrawn_at is not null and old.withdrawn_at is null;
          if (new.withdrawn_at is null and new.quantity < taken)
              or (taken is not null and new.item_code is distinct from old.item_code) or (leaves and under_way) then
            raise exception 'line % has % proposed or agreed', old.id, taken
              using errcode = 'check_violation', constraint = 'need_line_keeps_agreed';
          end if;
          leaves := leaves or new.item_code is distinct from old.item_code;
        end if;
        if leaves then
          delete from match m where m.need_line_id = old.id and m.state = 'suggested';
        end if;
        perform set_config('poruch.scope', scope, true);
        if tg_op = 'DELETE' then
          return old;
        end if;
        return new;
      end $$;

      create or replace function coverage_of(line uuid) returns table (
          proposed bigint, pledged bigint, reserved bigint, in_transit bigint, delivered bigint, accepted bigint)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query select
            coalesce(sum(m.covers) filter (where m.state = 'proposed'), 0)::bigint,
            coalesce(sum(m.covers) filter (where m.state = 'agreed'), 0)::bigint,
            coalesce(sum(m.covers) filter (where m.state in ('allocated', 'picked')), 0)::bigint,
            coalesce(sum(m.covers) filter (where m.state = 'loaded'), 0)::bigint,
            coalesce(sum(m.covers) filter (where m.state = 'delivered'), 0)::bigint,
            coalesce(sum(m.covers_delivered) filter (where m.state = 'delivered'), 0)::bigint
          from match m where m.need_line_id = line;
        perform set_config('poruch.scope', scope, true);
      end $$;

      create or replace function note_change_of_match() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        was record := share_of_match('suggested', 0, 0);
        is_now record := share_of_match(new.state, new.covers, new.covers_delivered);
      begin
        if tg_op = 'UPDATE' then
          was := share_of_match(old.state, old.covers, old.covers_delivered);
        end if;
        if was is distinct from is_now then
          perform set_config('poruch.scope', 'system', true);
          insert into need_line_change (need_line_id, at, proposed, covered, accepted)
            values (new.need_line_id, case when tg_op = 'UPDATE' then new.changed_at
                else coalesce(greatest(new.giver_agreed_at, new.owner_agreed_at), new.changed_at) end, is_now.proposed - was.proposed,
              is_now.covered - was.covered, is_now.accepted - was.accepted);
          perform set_config('poruch.scope', scope, true);
        end if;
        return null;
      end $$;
  `);
}
