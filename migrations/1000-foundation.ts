import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/**
 * Who acts (read by every row-level policy), messages between libs, stored answers, and the audit trail.
 * A test fails on a table without a visibility class or without forced row-level security.
 */
export class Foundation1795219201000 implements MigrationInterface {
  readonly name = 'Foundation1795219201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;

      create function actor_scope() returns text language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('poruch.scope', true), ''), 'anyone') $$;
      create function actor_is_system() returns boolean language sql stable parallel safe
        as $$ select actor_scope() = 'system' $$;
      create function actor_is_known() returns boolean language sql stable parallel safe
        as $$ select actor_scope() in ('system', 'person') $$;
      create function actor_person() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('poruch.person', true), '')::uuid $$;
      create function actor_organisations() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('poruch.organisations', true), ''), '{}')::uuid[] $$;
      create function actor_partners() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('poruch.partners', true), ''), '{}')::uuid[] $$;
      create function actor_roles() returns text[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('poruch.roles', true), ''), '{}')::text[] $$;
      create function actor_holds(variadic roles text[]) returns boolean language sql stable parallel safe
        as $$ select actor_is_system() or actor_roles() && roles $$;
      create function actor_is_of(variadic organisations uuid[]) returns boolean language sql stable parallel safe
        as $$ select actor_is_system() or actor_organisations() && organisations $$;
      create function actor_is_partner_of(organisation uuid) returns boolean language sql stable parallel safe
        as $$ select organisation = any(actor_partners()) $$;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$;

      create function is_text(value jsonb) returns boolean language sql immutable
        as $$ select value ? 'de' and value ? 'uk' and value ? 'en' $$;

      create table outbox_message (
        id uuid primary key,
        seq bigint generated always as identity unique,
        xid xid8 not null default pg_current_xact_id(),
        topic text not null,
        key text not null,
        payload jsonb not null,
        audience uuid[] not null default '{}',
        at timestamptz not null default now()
      );
      create index outbox_message_xid on outbox_message (xid, seq);
      create index outbox_message_at on outbox_message using brin (at);

      -- In flight = claimed by a relay at least once (lease_token > 0) and neither done nor dead: one for each key.
      -- Those behind it are parked (due_at = infinity) until it has ended.
      create table outbox_delivery (
        message_id uuid not null references outbox_message on delete cascade,
        queue text not null,
        seq bigint generated always as identity,
        key text not null,
        due_at timestamptz not null default now(),
        attempts integer not null default 0,
        lease_owner text,
        lease_token bigint not null default 0,
        lease_until timestamptz,
        published_at timestamptz,
        done_at timestamptz,
        dead_at timestamptz,
        last_error text,
        primary key (message_id, queue),
        check (done_at is null or dead_at is null)
      );
      create index outbox_delivery_open on outbox_delivery (queue, key, seq) where done_at is null and dead_at is null;
      create index outbox_delivery_waiting on outbox_delivery (queue, due_at)
        where done_at is null and dead_at is null and lease_token = 0;
      create index outbox_delivery_again on outbox_delivery (queue, due_at)
        where done_at is null and dead_at is null and lease_token > 0;
      create unique index outbox_delivery_in_flight on outbox_delivery (queue, key)
        where done_at is null and dead_at is null and lease_token > 0;

      create table inbox (
        consumer text not null,
        message_id uuid not null,
        at timestamptz not null default now(),
        primary key (consumer, message_id)
      );
      create index inbox_at on inbox using brin (at);

      create table dead_letter (
        message_id uuid not null,
        queue text not null,
        topic text not null,
        error text not null,
        at timestamptz not null default now(),
        resolved_at timestamptz,
        primary key (message_id, queue)
      );
      create index dead_letter_open on dead_letter (at) where resolved_at is null;

      create table idempotency_key (
        person_id uuid not null,
        key text not null check (length(key) between 1 and 200),
        request text not null,
        status smallint,
        body jsonb,
        etag text,
        at timestamptz not null default now(),
        primary key (person_id, key)
      );
      create index idempotency_key_at on idempotency_key (at);

      create table audit_entry (
        id bigint generated always as identity primary key,
        xid xid8 not null default pg_current_xact_id(),
        at timestamptz not null default clock_timestamp(),
        actor text not null,
        organisations uuid[] not null,
        action text not null check (action in ('INSERT', 'UPDATE', 'DELETE', 'READ')),
        subject text not null,
        subject_id text not null,
        change jsonb not null
      );
      create index audit_entry_subject on audit_entry (subject, subject_id);
      create index audit_entry_xid on audit_entry (xid, id);
      create table audit_seal (
        position bigint primary key,
        entry_id bigint not null unique references audit_entry,
        hash bytea not null
      );
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function refuse_change();
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function refuse_change();

      -- Arguments: the key column, then the columns whose values are not written down.
      create function audit_change() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
        after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
        hidden text[] := tg_argv[1:];
        delta jsonb;
      begin
        select coalesce(jsonb_object_agg(key, case
            when key = any(hidden) then to_jsonb('changed'::text)
            when tg_op = 'UPDATE' then jsonb_build_array(before -> key, after -> key)
            else coalesce(after -> key, before -> key) end), '{}')
          into delta
          from jsonb_object_keys(before || after) key
          where key <> 'version' and before -> key is distinct from after -> key;
        if delta <> '{}' then
          insert into audit_entry (actor, organisations, action, subject, subject_id, change)
          values (coalesce(actor_person()::text, actor_scope()), actor_organisations(), tg_op, tg_table_name,
                  (before || after) ->> tg_argv[0], delta);
        end if;
        return null;
      end $$;
    `);
    await protect(runner, 'outbox_message', {
      class: 'internal',
      what: 'Events of committed transactions; payloads carry ids, never personal data.',
      policies: {
        write: 'for insert with check (true)',
        read: 'for select using (actor_is_system() or audience && actor_organisations())',
        purge: 'for delete using (actor_is_system())',
      },
    });
    await protect(runner, 'outbox_delivery', {
      class: 'internal',
      what: 'One row for each message and consuming queue, kept until the consumer has committed its effect.',
      policies: { write: 'for insert with check (true)', ...SYSTEM_ONLY },
    });
    await protect(runner, 'inbox', {
      class: 'internal',
      what: 'What each consumer has already done.',
      policies: SYSTEM_ONLY,
    });
    await protect(runner, 'dead_letter', {
      class: 'internal',
      what: 'Deliveries given up after the last attempt; an open row is an alarm.',
      policies: SYSTEM_ONLY,
    });
    await protect(runner, 'idempotency_key', {
      class: 'internal',
      what: 'The stored answer to each POST, kept at least 24 hours.',
      policies: { own: both('person_id = actor_person() or actor_is_system()') },
    });
    await protect(runner, 'audit_entry', {
      class: 'secret',
      what: 'Every change, who made it and what it was; append-only.',
      policies: {
        write: 'for insert with check (true)',
        read: "for select using (actor_is_system() or (actor_holds('admin') and organisations && actor_organisations()))",
      },
    });
    await protect(runner, 'audit_seal', {
      class: 'secret',
      what: 'The hash chain over audit_entry; the head is anchored outside the database.',
      policies: SYSTEM_ONLY,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
