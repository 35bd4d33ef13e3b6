import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/** What fits and was agreed by both sides, and the consignments that carry it. */
export class MatchesAndConsignments1795219205000 implements MigrationInterface {
  readonly name = 'MatchesAndConsignments1795219205000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching_run (
        id uuid primary key,
        state text not null check (state in ('requested', 'running', 'done', 'failed')),
        reason text not null,
        requested_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        outcome jsonb
      );
      create unique index matching_run_requested on matching_run (state) where state = 'requested';

      create table match (
        id uuid primary key,
        need_line_id uuid not null references need_line,
        need_owner_id uuid not null references organisation,
        lot_id uuid not null references lot,
        giver_id uuid not null references organisation,
        quantity bigint not null check (quantity > 0),
        state text not null check (state in ('suggested', 'proposed', 'agreed', 'allocated', 'picked', 'loaded',
          'delivered', 'declined', 'released', 'hold_expired')),
        explanation jsonb not null,
        run_id uuid references matching_run,
        proposed_by uuid references person,
        giver_agreed_at timestamptz,
        owner_agreed_at timestamptz,
        hold_expires_at timestamptz,
        delivered_quantity bigint not null default 0 check (delivered_quantity between 0 and quantity),
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        version integer not null default 1,
        check ((state = 'proposed') <= (hold_expires_at is not null)),
        -- Nobody decides for the other side.
        check (state not in ('agreed', 'allocated', 'picked', 'loaded', 'delivered')
          or (giver_agreed_at is not null and owner_agreed_at is not null))
      );
      create index match_need_line on match (need_line_id);
      create index match_lot on match (lot_id);
      create index match_parties on match (need_owner_id, giver_id);
      create unique index match_suggested_once on match (need_line_id, lot_id) where state = 'suggested';
      create index match_holds on match (hold_expires_at) where state = 'proposed';

      -- What is still open on a line, with the line locked and its need kept from closing. Coverage counts every side's matches, which no caller may
      -- see one by one, so it answers as the system; callers have been shown the line before.
      create function lock_open_quantity(line uuid) returns table (open bigint, published boolean)
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
          ), 0)::bigint, n.state = 'published'
          from need_line l join need n on n.id = l.need_id where l.id = line;
        perform set_config('poruch.scope', scope, true);
      end $$;
      -- A line never shrinks below what is proposed or agreed for it, nor becomes another thing meanwhile; whoever
      -- proposes holds the line locked. Suggestions go with the line.
      create function need_line_keeps_agreed() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        taken bigint;
      begin
        perform set_config('poruch.scope', 'system', true);
        if tg_op = 'DELETE' then
          delete from match m where m.need_line_id = old.id and m.state = 'suggested';
          perform set_config('poruch.scope', scope, true);
          return old;
        end if;
        select sum(case when m.state = 'delivered' then m.delivered_quantity else m.quantity end) into taken from match m
          where m.need_line_id = old.id
            and m.state in ('proposed', 'agreed', 'allocated', 'picked', 'loaded', 'delivered');
        perform set_config('poruch.scope', scope, true);
        if new.quantity < taken or (taken is not null and new.item_code <> old.item_code) then
          raise exception 'line % has % proposed or agreed', old.id, taken
            using errcode = 'check_violation', constraint = 'need_line_keeps_agreed';
        end if;
        return new;
      end $$;
      create trigger need_line_keeps_agreed before update of quantity, item_code or delete on need_line
        for each row execute function need_line_keeps_agreed();
      -- The state of the pledge that a lot came from, which stays as it is until the caller has committed: whoever
      -- withdraws it waits, and then finds what was proposed. Null for goods that came without a pledge.
      create function lock_pledge_of(lot uuid) returns text
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        found_state text;
      begin
        perform set_config('poruch.scope', 'system', true);
        select p.state into found_state from pledge p where p.id = (
          select pl.pledge_id from lot l join pledge_line pl on pl.id = l.pledge_line_id where l.id = $1) for share;
        perform set_config('poruch.scope', scope, true);
        return found_state;
      end $$;
      create function coverage_of(line uuid) returns table (
          proposed bigint, pledged bigint, reserved bigint, in_transit bigint, delivered bigint, accepted bigint)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query select
            coalesce(sum(m.quantity) filter (where m.state = 'proposed'), 0)::bigint,
            coalesce(sum(m.quantity) filter (where m.state = 'agreed'), 0)::bigint,
            coalesce(sum(m.quantity) filter (where m.state in ('allocated', 'picked')), 0)::bigint,
            coalesce(sum(m.quantity) filter (where m.state = 'loaded'), 0)::bigint,
            coalesce(sum(m.quantity) filter (where m.state = 'delivered'), 0)::bigint,
            coalesce(sum(m.delivered_quantity) filter (where m.state = 'delivered'), 0)::bigint
          from match m where m.need_line_id = line;
        perform set_config('poruch.scope', scope, true);
      end $$;

      create table consignment (
        id uuid primary key,
        number bigint generated always as identity unique,
        reference text generated always as ('C-' || lpad(number::text, 6, '0')) stored,
        giver_id uuid not null references organisation,
        operator_id uuid not null references organisation,
        need_owner_id uuid not null references organisation,
        recipient_id uuid not null references organisation,
        end_user_id uuid not null references organisation,
        origin_id uuid not null references stock_place,
        origin_place_id text not null references place,
        destination_place_id text not null references place,
        state text not null check (state in ('planned', 'packed', 'sealed', 'documents_ready', 'loaded', 'dispatched',
          'arrived', 'handed_over', 'closed', 'cancelled', 'diverted', 'returned', 'lost')),
        ready_at timestamptz,
        latest_arrival_on date,
        planned_border_at timestamptz,
        code text check (length(code) <= 60),
        code_valid_until date,
        declaration_number text check (length(declaration_number) <= 60),
        declaration_valid_until date,
        gift_letter_number text check (length(gift_letter_number) <= 60),
        -- The goods as the Ukrainian system lists them, or a person's word that they are the packed ones.
        system_list jsonb check (jsonb_typeof(system_list) = 'array'),
        system_list_matches boolean,
        need_reconfirmed_at timestamptz,
        dispatched_at timestamptz,
        arrived_at timestamptz,
        end_reason text check (length(end_reason) <= 500),
        end_reason_language text check (end_reason_language in ('de', 'uk', 'en')),
        created_at timestamptz not null default now(),
        version integer not null default 1
      );
      create index consignment_parties on consignment (giver_id, recipient_id);
      create index consignment_state on consignment (state, id);

      create table consignment_line (
        id uuid primary key,
        consignment_id uuid not null references consignment,
        position smallint not null check (position >= 1),
        match_id uuid not null references match,
        lot_id uuid not null references lot,
        quantity bigint not null check (quantity > 0),
        weight_g bigint not null check (weight_g > 0),
        volume_cm3 bigint not null check (volume_cm3 > 0),
        pallet_places integer not null check (pallet_places >= 0),
        vin text check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
        cancelled_at timestamptz,
        unique (consignment_id, position)
      );
      create index consignment_line_lot on consignment_line (lot_id);
      create index consignment_line_carries on consignment_line (match_id);
      create unique index consignment_line_match on consignment_line (match_id) where cancelled_at is null;

      create table handover (
        id uuid primary key,
        consignment_id uuid not null unique references consignment,
        at timestamptz not null,
        giver_signatory text not null check (length(giver_signatory) between 1 and 200),
        receiver_signatory text not null check (length(receiver_signatory) between 1 and 200),
        remarks text check (length(remarks) <= 2000),
        remarks_language text check (remarks_language in ('de', 'uk', 'en')),
        report_due_on date not null
      );
      create table handover_line (
        handover_id uuid not null references handover,
        consignment_line_id uuid not null unique references consignment_line,
        accepted bigint not null check (accepted >= 0),
        damaged bigint not null check (damaged >= 0),
        missing bigint not null check (missing >= 0),
        surplus bigint not null check (surplus >= 0),
        reason text check (length(reason) <= 1000),
        reason_language text check (reason_language in ('de', 'uk', 'en')),
        primary key (handover_id, consignment_line_id),
        check ((damaged = 0 and missing = 0 and surplus = 0) or reason is not null)
      );
      create trigger handover_append_only before update or delete or truncate on handover
        for each statement execute function refuse_change();
      create trigger handover_line_append_only before update or delete or truncate on handover_line
        for each statement execute function refuse_change();
    `);

    await protect(runner, 'matching_run', {
      class: 'internal',
      what: 'Runs of the matching engine.',
      policies: {
        see: 'for select using (actor_is_known())',
        ask: 'for insert with check (actor_is_known())',
        ...SYSTEM_ONLY,
      },
    });
    const party = 'actor_is_of(need_owner_id, giver_id)';
    await protect(runner, 'match', {
      class: 'partners',
      what: 'A quantity of one lot for one line of a need. The two sides decide.',
      policies: {
        see: `for select using (${party} or actor_holds('coordinator')
          or (actor_holds('warehouse', 'convoy_lead') and state in ('allocated', 'picked', 'loaded', 'delivered', 'released')))`,
        make: `for insert with check (${party} or actor_holds('coordinator'))`,
        change: `for update using (${party} or actor_holds('coordinator')
          or (actor_holds('warehouse', 'convoy_lead') and state in ('allocated', 'picked', 'loaded')))
          with check (true)`,
        clear: "for delete using (actor_is_system() and state = 'suggested')",
      },
      audit: { key: 'id' },
    });
    const involved = 'actor_is_of(giver_id, operator_id, need_owner_id, recipient_id, end_user_id)';
    await protect(runner, 'consignment', {
      class: 'partners',
      what: 'Goods of one giver on their way to one organisation.',
      policies: {
        see: `for select using (${involved} or actor_holds('coordinator'))`,
        plan: "for insert with check (actor_is_of(operator_id) and actor_holds('warehouse', 'convoy_lead'))",
        change: `for update using (${involved})`,
      },
      audit: { key: 'id' },
    });
    for (const [table, what, key, link] of [
      ['consignment_line', 'The lines of a consignment.', 'id', 'consignment_id'],
      ['handover', 'The bilingual record that both sides sign.', 'id', 'consignment_id'],
    ] as const) {
      const seen = `exists (select from consignment c where c.id = ${table}.${link})`;
      await protect(runner, table, {
        class: 'partners',
        what,
        policies: { work: both(seen) },
        audit: { key },
      });
    }
    await protect(runner, 'handover_line', {
      class: 'partners',
      what: 'What was accepted, damaged, missing or surplus, line by line.',
      policies: { work: both('exists (select from handover h where h.id = handover_id)') },
      audit: { key: 'consignment_line_id' },
    });

    // Whoever takes part in a consignment sees what it carries and, as it moves, moves the matches along; whoever
    // sees a match sees the lot and the line of the need that it ties, so that both sides can step back whatever the line becomes.
    await runner.query(`
      create policy carried on lot for select using (
        exists (select from consignment_line l where l.lot_id = lot.id));
      create policy carried on match for select using (
        exists (select from consignment_line l where l.match_id = match.id));
      create policy carry on match for update using (
        exists (select from consignment_line l where l.match_id = match.id and l.cancelled_at is null)) with check (true);
      create policy matched on lot for select using (
        exists (select from match m where m.lot_id = lot.id));
      create policy matched on need_line for select using (
        exists (select from match m where m.need_line_id = need_line.id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
