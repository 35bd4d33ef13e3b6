import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect.js';

/** What two sides say to each other about a match, how their terms changed, and needs in the owner's own words. */
export class Conversations1795219207300 implements MigrationInterface {
  readonly name = 'Conversations1795219207300';

  async up(runner: QueryRunner): Promise<void> {
    await talks(runner);
    await ownWords(runner);
    await lineRules(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

async function talks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    -- Whoever declined takes it back to what it was; the other side does not.
    alter table match
      add column declined_by text check (declined_by in ('giver', 'owner')),
      add column declined_from text check (declined_from in ('suggested', 'proposed'));

    create table match_message (
      id uuid primary key,
      match_id uuid not null references match,
      organisation_id uuid not null references organisation,
      author_id uuid not null references person,
      body text not null check (length(body) between 1 and 2000),
      language text not null check (language in ('de', 'uk', 'en')),
      at timestamptz not null default now()
    );
    create index match_message_match on match_message (match_id, id);

    create table match_proposal (
      id uuid primary key,
      match_id uuid not null references match,
      side text not null check (side in ('giver', 'owner')),
      proposed_by uuid not null references person,
      quantity bigint not null check (quantity > 0),
      useful_from date,
      wish text check (length(wish) <= 500),
      wish_language text check (wish_language in ('de', 'uk', 'en')),
      at timestamptz not null default now(),
      check ((wish is null) = (wish_language is null))
    );
    create index match_proposal_match on match_proposal (match_id, id);

    -- The organisations that talk about a match: its two sides and, once it is allocated, whoever keeps or carries
    -- the goods. Answers as the system: the halls and consignments behind it are not everybody's to see.
    create function conversation_of(match_id uuid) returns uuid[]
      language plpgsql stable security definer set search_path = public, pg_temp as $$
    declare
      scope text := actor_scope();
      circle uuid[];
    begin
      perform set_config('poruch.scope', 'system', true);
      select array[m.need_owner_id, m.giver_id]
          || case when m.state in ('allocated', 'picked', 'loaded', 'delivered') then array(
            select c.operator_id from consignment_line l join consignment c on c.id = l.consignment_id
              where l.match_id = m.id and l.cancelled_at is null
            union select s.operator_id from reservation r join stock_place p on p.id = r.place_id
              join site s on s.id = p.site_id where r.cause_id = m.id and r.state = 'active') else '{}' end
        into circle from match m where m.id = $1;
      perform set_config('poruch.scope', scope, true);
      return circle;
    end $$;

    -- A suggestion that people have talked about does not vanish with the next run: it ends, and the talk stays.
    create function keep_what_was_talked_about() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      scope text := actor_scope();
      talked boolean;
    begin
      perform set_config('poruch.scope', 'system', true);
      select exists (select from match_message t where t.match_id = old.id) into talked;
      if talked then
        update match m set state = 'released', changed_at = now(), version = m.version + 1 where m.id = old.id;
      end if;
      perform set_config('poruch.scope', scope, true);
      if talked then
        return null;
      end if;
      return old;
    end $$;
    create trigger keep_what_was_talked_about before delete on match
      for each row execute function keep_what_was_talked_about();
  `);
  const ofTheCircle = 'actor_is_system() or actor_organisations() && conversation_of(match_id)';
  await protect(runner, 'match_message', {
    class: 'partners',
    what: 'What the two sides and the named operators write to each other about a match.',
    policies: {
      see: `for select using (${ofTheCircle})`,
      write: `for insert with check (author_id = actor_person() and actor_is_of(organisation_id)
        and organisation_id = any(conversation_of(match_id)))`,
    },
    audit: { key: 'id', hidden: ['body'] },
  });
  await protect(runner, 'match_proposal', {
    class: 'partners',
    what: 'Every quantity and wish that one side has put to the other for a match, in order.',
    policies: {
      see: `for select using (${ofTheCircle})`,
      write: `for insert with check (proposed_by = actor_person() and (${ofTheCircle}))`,
    },
    audit: { key: 'id', hidden: ['wish'] },
  });
}

async function ownWords(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table need
      add column own_position smallint check (own_position between 1 and 1000),
      add column changed_at timestamptz not null default now();

    alter table need_line
      alter column item_code drop not null,
      alter column position drop not null,
      add column unit_word text check (length(unit_word) between 1 and 40),
      add column withdrawn_at timestamptz,
      -- A line says what is needed: an item of the catalogue, or the owner's own words.
      add constraint need_line_says_what check (item_code is not null or own_words is not null),
      add constraint need_line_counts_itself check (unit_word is null or item_code is null),
      add constraint need_line_withdrawn check ((withdrawn_at is null) = (position is not null));

    create table item_proposal (
      need_line_id uuid primary key references need_line on delete cascade,
      item_code text not null references catalogue_item,
      proposed_by uuid not null references person,
      at timestamptz not null default now()
    );
  `);
  await protect(runner, 'item_proposal', {
    class: 'partners',
    what: 'The catalogue item that a coordinator would tie a line in own words to. Its owner decides.',
    policies: {
      see: 'for select using (exists (select from need_line l where l.id = need_line_id))',
      propose: `for insert with check (proposed_by = actor_person() and actor_holds('coordinator')
        and exists (select from need_line l where l.id = need_line_id))`,
      change: `for update using (actor_holds('coordinator')) with check (proposed_by = actor_person())`,
      settle: `for delete using (exists (
        select from need_line l where l.id = need_line_id and actor_is_of(l.owner_id)))`,
    },
    audit: { key: 'need_line_id' },
  });
}

/** The rules of 1400 and 1200 once more, with lines that name no item yet and lines that are withdrawn. */
async function lineRules(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create or replace function derive_need_reach() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      scope text := actor_scope();
      need uuid := coalesce(new.need_id, old.need_id);
    begin
      perform set_config('poruch.scope', 'system', true);
      update need n set reaches_network = reach.wide
        from (select exists (select from need_line l where l.need_id = need and l.visibility <> 'partners'
          and l.withdrawn_at is null) as wide) reach
        where n.id = need and n.reaches_network <> reach.wide;
      perform set_config('poruch.scope', scope, true);
      return null;
    end $$;
    drop trigger need_line_reach on need_line;
    create trigger need_line_reach after insert or update of visibility, withdrawn_at or delete on need_line
      for each row execute function derive_need_reach();

    -- Nothing is open on a line that names no item yet, nor on one that its owner has withdrawn.
    create or replace function lock_open_quantity(line uuid) returns table (open bigint, published boolean)
      language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      scope text := actor_scope();
    begin
      perform set_config('poruch.scope', 'system', true);
      perform from need n where n.id = (select l.need_id from need_line l where l.id = line) for share;
      perform from need_line where id = line for update;
      return query select l.quantity - coalesce((
          select sum(case when m.state = 'delivered' then m.delivered_quantity else m.quantity end) from match m
          where m.need_line_id = l.id and m.state in ('proposed', 'agreed', 'allocated', 'picked', 'loaded', 'delivered')
        ), 0)::bigint, n.state = 'published' and l.withdrawn_at is null and l.item_code is not null
        from need_line l join need n on n.id = l.need_id where l.id = line;
      perform set_config('poruch.scope', scope, true);
    end $$;

    -- A line never shrinks below what is proposed or agreed for it, nor becomes another thing or leaves meanwhile;
    -- whoever proposes holds the line locked. Suggestions end with the line, and with what it was.
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
        select sum(case when m.state = 'delivered' then m.delivered_quantity else m.quantity end),
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
    drop trigger need_line_keeps_agreed on need_line;
    create trigger need_line_keeps_agreed before update of quantity, item_code, withdrawn_at or delete on need_line
      for each row execute function need_line_keeps_agreed();

    -- Of these lines, those for which something was ever proposed or talked about: they are withdrawn, not removed.
    create function lines_with_history(lines uuid[]) returns uuid[]
      language plpgsql stable security definer set search_path = public, pg_temp as $$
    declare
      scope text := actor_scope();
      found uuid[];
    begin
      perform set_config('poruch.scope', 'system', true);
      select array_agg(distinct m.need_line_id) into found from match m
        where m.need_line_id = any(lines)
          and (m.state <> 'suggested' or exists (select from match_message t where t.match_id = m.id));
      perform set_config('poruch.scope', scope, true);
      return coalesce(found, '{}');
    end $$;
  `);
}
