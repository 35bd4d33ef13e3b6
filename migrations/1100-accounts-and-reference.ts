import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, REFERENCE, SYSTEM_ONLY } from './protect.js';

/** Places, border crossings and the catalogue; organisations, people and sign-in; partnerships. */
export class AccountsAndReference1795219202000 implements MigrationInterface {
  readonly name = 'AccountsAndReference1795219202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place (
        id text primary key check (id ~ '^[a-z0-9_-]{1,60}$'),
        name jsonb not null check (is_text(name)),
        country char(2) not null,
        kind text not null,
        oblast text,
        lat double precision not null check (lat between -90 and 90),
        lon double precision not null check (lon between -180 and 180),
        ags text check (ags ~ '^[0-9]{2,8}$'),
        katottg text check (katottg ~ '^UA[0-9]{17}$'),
        is_hub boolean not null default false,
        source text not null,
        confidence text not null
      );

      create table border_crossing (
        id text primary key,
        name jsonb not null check (is_text(name)),
        countries char(2)[] not null check (cardinality(countries) = 2),
        -- The oblast on the Ukrainian side: its curfew holds behind the gate.
        oblast text,
        lat double precision not null,
        lon double precision not null,
        accepts text[] not null check (accepts <@ array['car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t']),
        hours text not null,
        note text,
        source text not null,
        confidence text not null,
        checked_on date not null
      );
      create table crossing_wait (
        crossing_id text not null references border_crossing,
        vehicle_class text not null check (vehicle_class in ('car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t')),
        weekday smallint not null check (weekday between 1 and 7),
        median_minutes integer not null check (median_minutes >= 0),
        p90_minutes integer check (p90_minutes >= median_minutes),
        source text not null,
        confidence text not null,
        primary key (crossing_id, vehicle_class, weekday)
      );
      create table curfew (
        id uuid primary key,
        area text not null,
        place_ids text[] not null default '{}',
        oblasts text[] not null default '{}',
        starts_at time not null,
        ends_at time not null,
        valid_from date not null,
        valid_until date,
        source text not null,
        confidence text not null,
        check (valid_until is null or valid_until >= valid_from)
      );

      create table attribute (
        attribute_set text not null,
        key text not null,
        position smallint not null,
        kind text not null check (kind in ('number', 'text', 'choice', 'yes_no', 'date')),
        unit text,
        choices text[] not null default '{}',
        required_on_need boolean not null,
        required_on_offer boolean not null,
        source text not null,
        confidence text not null,
        primary key (attribute_set, key)
      );
      create table catalogue_item (
        code text primary key check (code ~ '^[A-Z0-9.-]{2,40}$'),
        name jsonb not null check (is_text(name)),
        attribute_set text not null,
        unit text not null,
        hs6 text check (hs6 ~ '^[0-9]{6}$'),
        sector text not null,
        adr_relevant boolean not null,
        un_note text,
        vehicle_class text check (vehicle_class in ('car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t')),
        unit_weight_g bigint not null check (unit_weight_g > 0),
        unit_volume_cm3 bigint not null check (unit_volume_cm3 > 0),
        source text not null,
        confidence text not null
      );

      create table organisation (
        id uuid primary key,
        kind text not null check (kind in ('municipality', 'district', 'region', 'hospital', 'utility',
          'fire_service', 'association', 'foundation', 'company', 'network_office')),
        country char(2) not null,
        name jsonb not null check (is_text(name)),
        place_id text not null references place,
        edrpou text unique check (edrpou ~ '^[0-9]{8}$'),
        recipient_number text unique,
        verified_at timestamptz,
        source text,
        version integer not null default 1,
        unique (id, country)
      );
      create index organisation_place on organisation (place_id);

      create table person (
        id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        email text not null,
        password_hash text not null,
        language text not null check (language in ('de', 'uk', 'en')),
        disabled_at timestamptz,
        version integer not null default 1
      );
      create unique index person_email on person (lower(email));
      create table membership (
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        role text not null check (role in ('member', 'editor', 'approver', 'warehouse', 'convoy_lead', 'driver',
          'coordinator', 'admin')),
        primary key (person_id, organisation_id, role)
      );
      create index membership_organisation on membership (organisation_id);
      create table session (
        token_hash bytea primary key,
        person_id uuid not null references person,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_person on session (person_id);
      create table sign_in_failure (
        id uuid not null,
        subject text not null,
        at timestamptz not null default now()
      );
      create index sign_in_failure_subject on sign_in_failure (subject, at);
      create index sign_in_failure_id on sign_in_failure (id);

      create table partnership (
        id uuid primary key,
        kind text not null check (kind in ('solidarity', 'project', 'regional', 'district', 'operator', 'clinic',
          'school', 'university', 'town')),
        state text not null check (state in ('forming', 'active', 'dormant')),
        since text check (since ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        note text,
        source text not null,
        confidence text not null,
        version integer not null default 1
      );
      create table partnership_member (
        partnership_id uuid not null references partnership,
        organisation_id uuid not null references organisation,
        side text not null check (side in ('german', 'ukrainian', 'third')),
        primary key (partnership_id, organisation_id)
      );
      create index partnership_member_organisation on partnership_member (organisation_id);
    `);

    for (const [table, what] of [
      ['place', 'Towns, oblasts and hubs; coordinates never finer than the hromada.'],
      ['border_crossing', 'Crossings into Ukraine and what they admit.'],
      ['crossing_wait', 'Typical waits by vehicle class and weekday.'],
      ['curfew', 'Curfew hours by area with their validity.'],
      ['attribute', 'What describes an item of the catalogue.'],
      ['catalogue_item', 'The items of the catalogue.'],
    ] as const)
      await protect(runner, table, { class: 'public', what, policies: REFERENCE });

    await protect(runner, 'organisation', {
      class: 'public',
      what: 'Municipalities, utilities, hospitals and others.',
      policies: {
        read: 'for select using (true)',
        found: "for insert with check (actor_holds('admin', 'coordinator'))",
        change:
          "for update using (actor_is_system() or (actor_holds('admin') and id = any(actor_organisations())))",
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'person', {
      class: 'secret',
      what: 'People who sign in. Seen by themselves and their colleagues.',
      policies: {
        see: `for select using (actor_is_system() or id = actor_person() or exists (
          select from membership m where m.person_id = person.id and m.organisation_id = any(actor_organisations())))`,
        change: 'for update using (id = actor_person()) with check (id = actor_person())',
        load: both('actor_is_system()'),
      },
      audit: { key: 'id', hidden: ['password_hash', 'email'] },
    });
    await protect(runner, 'membership', {
      class: 'partners',
      what: 'Who does what at which organisation.',
      policies: {
        see: 'for select using (actor_is_of(organisation_id) or person_id = actor_person())',
        load: both('actor_is_system()'),
      },
      audit: { key: 'person_id' },
    });
    await protect(runner, 'session', {
      class: 'secret',
      what: 'Open sessions; only a hash of the token is stored.',
      policies: SYSTEM_ONLY,
    });
    await protect(runner, 'sign_in_failure', {
      class: 'internal',
      what: 'Sign-ins that failed or are being tried, for the throttle.',
      policies: SYSTEM_ONLY,
    });
    await protect(runner, 'partnership', {
      class: 'public',
      what: 'Which towns stand side by side.',
      policies: {
        read: 'for select using (true)',
        keep: both("actor_holds('coordinator')"),
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'partnership_member', {
      class: 'public',
      what: 'The sides of a partnership.',
      policies: {
        read: 'for select using (true)',
        keep: both("actor_holds('coordinator')"),
      },
      audit: { key: 'partnership_id' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
