import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, SYSTEM_ONLY } from './protect.js';

/**
 * What was asked, proposed and covered of each line, and when: each change is one row, the sum up to a moment is how it
 * stood then. Rows of before this migration are derived from the times that needs and matches carry; quantities of
 * lines are taken as they stand now.
 */
export class OpenOverTime1795219209930 implements MigrationInterface {
  readonly name = 'OpenOverTime1795219209930';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select set_config('poruch.scope', 'system', true);
      create table need_line_change (
        id bigint generated always as identity primary key,
        need_line_id uuid not null references need_line on delete cascade,
        at timestamptz not null,
        asked bigint not null default 0,
        proposed bigint not null default 0,
        covered bigint not null default 0,
        accepted bigint not null default 0,
        check (asked <> 0 or proposed <> 0 or covered <> 0 or accepted <> 0)
      );
      create index need_line_change_line on need_line_change (need_line_id, at)
        include (asked, proposed, covered, accepted);
    `);
    await protect(runner, 'need_line_change', {
      class: 'internal',
      what: 'By how much what is asked, proposed, covered and accepted of a line changed, and when. Only triggers write it.',
      policies: SYSTEM_ONLY,
    });
    await runner.query(`
      -- Matches of every side count, which no caller may see one by one, so it answers as the system; callers have been
      -- shown the lines before.
      create function changes_of_lines(lines uuid[]) returns setof need_line_change
        language plpgsql stable rows 20000 security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query select c.* from need_line_change c where c.need_line_id = any(lines);
        perform set_config('poruch.scope', scope, true);
      end $$;

      create function share_of_match(state text, quantity bigint, delivered bigint,
          out proposed bigint, out covered bigint, out accepted bigint) language sql immutable as $$
        select case when $1 = 'proposed' then $2 else 0 end,
          case when $1 in ('agreed', 'allocated', 'picked', 'loaded') then $2 when $1 = 'delivered' then $3 else 0 end,
          case when $1 = 'delivered' then $3 else 0 end $$;

      insert into need_line_change (need_line_id, at, asked)
        select l.id, n.published_at, l.quantity from need_line l join need n on n.id = l.need_id
          where n.published_at is not null
            and coalesce(least(n.closed_at, l.withdrawn_at), 'infinity') > n.published_at
        union all
        select l.id, least(n.closed_at, l.withdrawn_at), -l.quantity from need_line l join need n on n.id = l.need_id
          where n.published_at is not null and least(n.closed_at, l.withdrawn_at) > n.published_at;
      insert into need_line_change (need_line_id, at, covered)
        select need_line_id, greatest(giver_agreed_at, owner_agreed_at), quantity from match
          where giver_agreed_at is not null and owner_agreed_at is not null
            and state in ('agreed', 'allocated', 'picked', 'loaded', 'delivered', 'released')
        union all
        select need_line_id, changed_at, -quantity from match
          where giver_agreed_at is not null and owner_agreed_at is not null and state = 'released';
      insert into need_line_change (need_line_id, at, proposed)
        select need_line_id, coalesce(giver_agreed_at, owner_agreed_at, changed_at), quantity from match
          where state = 'proposed';
      insert into need_line_change (need_line_id, at, covered, accepted)
        select need_line_id, changed_at, delivered_quantity - quantity, delivered_quantity from match
          where state = 'delivered' and (delivered_quantity <> 0 or quantity <> 0);

      create function note_change_of_need() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        insert into need_line_change (need_line_id, at, asked)
          select l.id, coalesce(case when new.state = 'published' then new.published_at else new.closed_at end, now()),
            case when new.state = 'published' then l.quantity else -l.quantity end
          from need_line l where l.need_id = new.id and l.withdrawn_at is null;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create trigger need_change after update of state on need for each row
        when ((old.state = 'published') <> (new.state = 'published')) execute function note_change_of_need();

      -- A need that was written down as published has been so since then, with the lines that come with it.
      create function note_change_of_line() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        before bigint := case when tg_op = 'INSERT' or old.withdrawn_at is not null then 0 else old.quantity end;
        after bigint := case when new.withdrawn_at is not null then 0 else new.quantity end;
      begin
        if before <> after then
          perform set_config('poruch.scope', 'system', true);
          insert into need_line_change (need_line_id, at, asked)
            select new.id, case when tg_op = 'INSERT' and n.version = 1 then n.published_at else now() end, after - before
              from need n where n.id = new.need_id
                and (n.state = 'published' or (tg_op = 'INSERT' and n.version = 1 and n.published_at is not null))
            union all
            select new.id, n.closed_at, -after from need n
              where n.id = new.need_id and tg_op = 'INSERT' and n.version = 1 and n.closed_at is not null
                and n.published_at is not null;
          perform set_config('poruch.scope', scope, true);
        end if;
        return null;
      end $$;
      create trigger need_line_change after insert or update of quantity, withdrawn_at on need_line
        for each row execute function note_change_of_line();

      create function note_change_of_match() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        was record := share_of_match('suggested', 0, 0);
        is_now record := share_of_match(new.state, new.quantity, new.delivered_quantity);
      begin
        if tg_op = 'UPDATE' then
          was := share_of_match(old.state, old.quantity, old.delivered_quantity);
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
      create trigger match_begins after insert on match for each row
        when (new.state not in ('suggested', 'declined', 'released', 'hold_expired'))
        execute function note_change_of_match();
      create trigger match_change after update of state, quantity, delivered_quantity on match for each row
        when (old.state not in ('suggested', 'declined', 'released', 'hold_expired')
          or new.state not in ('suggested', 'declined', 'released', 'hold_expired'))
        execute function note_change_of_match();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
