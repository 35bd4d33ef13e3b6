import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** What Ukrainian partners would welcome, and what can be given. */
export class NeedsAndPledges1795219203000 implements MigrationInterface {
  readonly name = 'NeedsAndPledges1795219203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table need (
        id uuid primary key,
        owner_id uuid not null,
        -- The Ukrainian side alone owns a need.
        owner_country char(2) not null default 'UA' check (owner_country = 'UA'),
        title text not null check (length(title) between 1 and 200),
        title_language text not null check (title_language in ('de', 'uk', 'en')),
        state text not null check (state in ('draft', 'published', 'fulfilled', 'withdrawn', 'expired')),
        published_at timestamptz,
        confirmed_at timestamptz,
        closed_at timestamptz,
        reaches_network boolean not null default false,
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        foreign key (owner_id, owner_country) references organisation (id, country),
        unique (id, owner_id),
        check (state = 'draft' or published_at is not null or state = 'withdrawn')
      );
      create index need_owner on need (owner_id);
      create index need_state on need (state, id);

      create table need_line (
        id uuid primary key,
        need_id uuid not null,
        owner_id uuid not null,
        position smallint not null check (position between 1 and 200),
        item_code text not null references catalogue_item,
        quantity bigint not null check (quantity between 1 and 1000000000),
        pack_size integer not null default 1 check (pack_size between 1 and 1000000),
        limits jsonb not null default '[]' check (jsonb_typeof(limits) = 'array'),
        place_id text not null references place,
        useful_from date,
        latest date,
        horizon text not null check (horizon in ('humanitarian', 'reconstruction', 'long_term')),
        visibility text not null check (visibility in ('partners', 'network', 'public')),
        own_words text check (length(own_words) <= 2000),
        own_words_language text check (own_words_language in ('de', 'uk', 'en')),
        foreign key (need_id, owner_id) references need (id, owner_id) on delete cascade,
        unique (need_id, position) deferrable initially deferred,
        check (useful_from is null or latest is null or latest >= useful_from),
        check ((own_words is null) = (own_words_language is null))
      );
      create index need_line_need on need_line (need_id);
      create index need_line_item on need_line (item_code);

      create table pledge (
        id uuid primary key,
        giver_id uuid not null references organisation,
        title text not null check (length(title) between 1 and 200),
        title_language text not null check (title_language in ('de', 'uk', 'en')),
        state text not null check (state in ('draft', 'offered', 'pledged', 'fulfilled', 'withdrawn', 'expired')),
        visibility text not null check (visibility in ('partners', 'network')),
        approval text not null check (approval in ('not_required', 'pending', 'granted', 'refused')),
        approval_reference text,
        approved_by uuid references person,
        approved_at timestamptz,
        first_call_id uuid references organisation,
        first_call_until timestamptz,
        file_number text,
        due_on date,
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, giver_id),
        check ((approval in ('granted', 'refused')) = (approved_by is not null)),
        -- Two pairs of eyes: nobody approves their own pledge.
        check (approved_by is null or approved_by <> created_by),
        check ((first_call_id is null) = (first_call_until is null)),
        -- What has not been approved does not bind.
        check (state not in ('pledged', 'fulfilled') or approval in ('not_required', 'granted'))
      );
      create index pledge_giver on pledge (giver_id);
      create index pledge_state on pledge (state, id);

      create table pledge_line (
        id uuid primary key,
        pledge_id uuid not null,
        giver_id uuid not null,
        position smallint not null check (position between 1 and 200),
        item_code text not null references catalogue_item,
        quantity bigint not null check (quantity between 1 and 1000000000),
        pack_size integer not null default 1 check (pack_size between 1 and 1000000),
        lot_number text check (length(lot_number) <= 100),
        specification jsonb not null default '{}' check (jsonb_typeof(specification) = 'object'),
        condition text not null check (condition in ('new', 'good', 'used', 'needs_repair')),
        defects text check (length(defects) <= 2000),
        defects_language text check (defects_language in ('de', 'uk', 'en')),
        place_id text not null references place,
        available_from date,
        available_until date,
        best_before date,
        unit_weight_g bigint not null check (unit_weight_g > 0),
        unit_volume_cm3 bigint not null check (unit_volume_cm3 > 0),
        pallet_places integer not null default 0 check (pallet_places between 0 and 10000),
        value_cents bigint check (value_cents >= 0),
        vin text check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
        vehicle jsonb,
        foreign key (pledge_id, giver_id) references pledge (id, giver_id) on delete cascade,
        unique (pledge_id, position) deferrable initially deferred,
        check (available_from is null or available_until is null or available_until >= available_from),
        check ((defects is null) = (defects_language is null)),
        -- A vehicle is a serial line of its own.
        check (vehicle is null or (quantity = 1 and vin is not null))
      );
      create index pledge_line_pledge on pledge_line (pledge_id);
      create index pledge_line_item on pledge_line (item_code);
    `);
    await runner.query(`
      -- Whether others than the partners may see the need: derived from its lines, so that no policy asks in a circle.
      create function derive_need_reach() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        need uuid := coalesce(new.need_id, old.need_id);
      begin
        perform set_config('poruch.scope', 'system', true);
        update need n set reaches_network = reach.wide
          from (select exists (select from need_line l where l.need_id = need and l.visibility <> 'partners') as wide) reach
          where n.id = need and n.reaches_network <> reach.wide;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create trigger need_line_reach after insert or update of visibility or delete on need_line
        for each row execute function derive_need_reach();
    `);
    await protect(runner, 'need', {
      class: 'partners',
      what: 'A need of a Ukrainian partner. Only its owner writes it.',
      policies: {
        see: `for select using (actor_is_of(owner_id) or (state <> 'draft' and actor_is_known()
          and (owner_id = any(actor_partners()) or actor_holds('coordinator') or reaches_network)))`,
        own: both('actor_is_of(owner_id)'),
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'need_line', {
      class: 'partners',
      what: 'What, how many, where and by when.',
      policies: {
        see: `for select using (actor_is_of(owner_id) or (actor_is_known()
          and exists (select from need n where n.id = need_line.need_id and n.state <> 'draft')
          and (owner_id = any(actor_partners()) or actor_holds('coordinator') or visibility <> 'partners')))`,
        own: both('actor_is_of(owner_id)'),
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'pledge', {
      class: 'partners',
      what: 'What an organisation offers or has pledged. Only the giver writes it.',
      policies: {
        see: `for select using (actor_is_of(giver_id) or (state <> 'draft' and actor_is_known()
          and (giver_id = any(actor_partners()) or visibility = 'network' or actor_holds('coordinator'))))`,
        own: both('actor_is_of(giver_id)'),
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'pledge_line', {
      class: 'partners',
      what: 'The donation inventory: item, quantity, condition, place.',
      policies: {
        see: 'for select using (exists (select from pledge p where p.id = pledge_line.pledge_id))',
        own: both('actor_is_of(giver_id)'),
      },
      audit: { key: 'id', hidden: ['vin'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
