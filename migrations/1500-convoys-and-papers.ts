import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/** Vehicles, drivers, convoys and their schedule; rendered papers; notifications. */
export class ConvoysAndPapers1795219206000 implements MigrationInterface {
  readonly name = 'ConvoysAndPapers1795219206000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vehicle (
        id uuid primary key,
        owner_id uuid not null references organisation,
        kind text not null check (kind in ('own', 'hired', 'donated')),
        label text not null check (length(label) between 1 and 200),
        plate text check (length(plate) <= 20),
        vin text check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
        vehicle_class text not null check (vehicle_class in ('car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t')),
        licence_class text not null check (licence_class in ('B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE')),
        payload_g bigint not null check (payload_g >= 0),
        volume_cm3 bigint not null check (volume_cm3 >= 0),
        pallet_places integer not null check (pallet_places >= 0),
        seats smallint not null check (seats between 1 and 200),
        max_speed_kmh smallint not null check (max_speed_kmh between 20 and 130),
        home_place_id text not null references place,
        lot_id uuid unique references lot,
        destination_place_id text references place,
        -- Organisations whose convoys it may join.
        shared_with uuid[] not null default '{}',
        available_from timestamptz,
        available_until timestamptz,
        -- A donated vehicle whose consignment ended without delivery travels no more.
        withdrawn_at timestamptz,
        version integer not null default 1,
        check (available_until > available_from),
        check ((kind = 'donated') = (lot_id is not null)),
        check (kind <> 'donated' or destination_place_id is not null)
      );
      create table driver (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        person_id uuid references person,
        label text not null check (length(label) between 1 and 200),
        licence_classes text[] not null check (licence_classes <@ array['B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE']
          and cardinality(licence_classes) > 0),
        may_cross_border boolean not null,
        home_place_id text not null references place,
        -- Organisations whose convoys they may drive in.
        shared_with uuid[] not null default '{}',
        available_from timestamptz,
        available_until timestamptz,
        version integer not null default 1,
        check (available_until > available_from)
      );
      create index vehicle_owner on vehicle (owner_id);
      create index driver_organisation on driver (organisation_id);
      create index driver_person on driver (person_id);

      create table convoy (
        id uuid primary key,
        number bigint generated always as identity unique,
        reference text generated always as ('K-' || lpad(number::text, 6, '0')) stored,
        operator_id uuid not null references organisation,
        name text not null check (length(name) between 1 and 200),
        state text not null check (state in ('draft', 'scheduled', 'confirmed', 'underway', 'completed', 'postponed', 'aborted')),
        earliest_departure timestamptz not null,
        latest_departure timestamptz not null,
        crossing_id text references border_crossing,
        depart_at timestamptz,
        arrive_at timestamptz,
        schedule_requested_at timestamptz,
        -- What the last planning found: the source of travel times and the rules that stand in the way.
        schedule jsonb,
        departed_at timestamptz,
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        check (latest_departure >= earliest_departure),
        check (state in ('draft', 'postponed', 'aborted') or (depart_at is not null and arrive_at > depart_at)),
        check ((state in ('completed', 'postponed', 'aborted')) = (ended_at is not null))
      );
      create index convoy_operator on convoy (operator_id, id);
      create table convoy_consignment (
        convoy_id uuid not null references convoy,
        consignment_id uuid not null references consignment,
        left_at timestamptz,
        primary key (convoy_id, consignment_id)
      );
      create unique index convoy_consignment_once on convoy_consignment (consignment_id) where left_at is null;
      create table convoy_vehicle (
        convoy_id uuid not null references convoy,
        vehicle_id uuid not null references vehicle,
        primary key (convoy_id, vehicle_id)
      );
      create table convoy_driver (
        convoy_id uuid not null references convoy,
        driver_id uuid not null references driver,
        primary key (convoy_id, driver_id)
      );

      create table journey (
        id uuid primary key,
        convoy_id uuid not null references convoy,
        vehicle_id uuid not null references vehicle,
        depart_at timestamptz not null,
        arrive_at timestamptz not null check (arrive_at > depart_at),
        km integer not null check (km >= 0),
        unique (convoy_id, vehicle_id)
      );
      create index journey_vehicle on journey (vehicle_id);
      create table journey_consignment (
        journey_id uuid not null references journey on delete cascade,
        consignment_id uuid not null references consignment,
        primary key (journey_id, consignment_id)
      );
      create table journey_driver (
        journey_id uuid not null references journey on delete cascade,
        driver_id uuid not null references driver,
        primary key (journey_id, driver_id)
      );
      create index journey_driver_driver on journey_driver (driver_id);
      create table leg (
        journey_id uuid not null references journey on delete cascade,
        position smallint not null,
        kind text not null check (kind in ('load', 'drive', 'break', 'rest', 'border', 'curfew_wait', 'ban_wait', 'wait', 'unload')),
        from_place_id text references place,
        to_place_id text references place,
        crossing_id text references border_crossing,
        driver_id uuid references driver,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at >= starts_at),
        km double precision check (km >= 0),
        country char(2),
        reason text,
        load_g bigint not null check (load_g >= 0),
        -- What is loaded or unloaded here.
        consignment_ids uuid[] not null default '{}',
        primary key (journey_id, position)
      );

      create table vehicle_booking (
        id uuid primary key,
        vehicle_id uuid not null references vehicle,
        convoy_id uuid not null references convoy,
        during tstzrange not null check (not isempty(during)),
        released_at timestamptz,
        constraint vehicle_booked_once exclude using gist (vehicle_id with =, during with &&) where (released_at is null)
      );
      create table driver_booking (
        id uuid primary key,
        driver_id uuid not null references driver,
        convoy_id uuid not null references convoy,
        during tstzrange not null check (not isempty(during)),
        released_at timestamptz,
        constraint driver_booked_once exclude using gist (driver_id with =, during with &&) where (released_at is null)
      );

      create table border_event (
        id uuid primary key,
        convoy_id uuid not null references convoy,
        crossing_id text not null references border_crossing,
        kind text not null check (kind in ('arrived', 'cleared', 'held', 'turned_back')),
        at timestamptz not null,
        note text check (length(note) <= 1000),
        note_language text check (note_language in ('de', 'uk', 'en')),
        check ((note is null) = (note_language is null))
      );
      create index border_event_convoy on border_event (convoy_id);

      create table document (
        id uuid primary key,
        kind text not null check (kind in ('packing_list', 'handover_record')),
        number bigint generated always as identity unique,
        reference text generated always as (
          case kind when 'packing_list' then 'PL-' else 'HR-' end || lpad(number::text, 6, '0')) stored,
        consignment_id uuid not null references consignment,
        languages text[] not null check (languages <@ array['de', 'uk', 'en'] and cardinality(languages) > 0),
        state text not null check (state in ('requested', 'ready', 'failed')),
        content bytea,
        sha256 bytea,
        token text not null unique,
        token_revoked_at timestamptz,
        failure text,
        created_at timestamptz not null default now(),
        ready_at timestamptz,
        version integer not null default 1,
        check ((state = 'ready') = (content is not null and sha256 is not null))
      );
      create index document_consignment on document (consignment_id);

      create table notification (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        message_id uuid not null,
        topic text not null,
        subject text not null,
        subject_id uuid not null,
        parameters jsonb not null default '{}',
        at timestamptz not null default now(),
        -- One message is told to an organisation once, however often it is delivered.
        unique (organisation_id, message_id)
      );
      create index notification_organisation on notification (organisation_id, id);
      create table notification_reading (
        notification_id uuid not null references notification on delete cascade,
        person_id uuid not null references person,
        at timestamptz not null default now(),
        primary key (notification_id, person_id)
      );
    `);

    await runner.query(`
      -- Policies ask functions rather than each other's tables: nested policies would be planned anew in each query.
      create function actor_holds_at(organisation uuid, variadic roles text[]) returns boolean language plpgsql stable as $$
      begin
        return actor_is_system() or exists (select from membership m
          where m.person_id = actor_person() and m.organisation_id = $1 and m.role = any($2));
      end $$;

      -- Staff of the operator, until 7 days after the end; answers as the system, so that no policy asks in a circle.
      create function actor_runs_convoy(convoy uuid, variadic roles text[]) returns boolean language plpgsql stable as $$
      declare
        scope text := actor_scope();
        answer boolean;
      begin
        if scope = 'system' then
          return true;
        end if;
        perform set_config('poruch.scope', 'system', true);
        answer := exists (select from convoy c join membership m on m.organisation_id = c.operator_id
          where c.id = $1 and (c.ended_at is null or c.ended_at > now() - interval '7 days')
            and m.person_id = actor_person() and m.role = any($2));
        perform set_config('poruch.scope', scope, true);
        return answer;
      end $$;

      -- What a driver travels in, until 7 days after; answers as the system, so that no policy asks in a circle.
      create function actor_journeys() returns table (journey_id uuid, convoy_id uuid, vehicle_id uuid)
        language plpgsql stable as $$
      declare
        scope text := actor_scope();
      begin
        if actor_person() is null then
          return;
        end if;
        perform set_config('poruch.scope', 'system', true);
        return query select j.id, j.convoy_id, j.vehicle_id
          from driver d join journey_driver jd on jd.driver_id = d.id join journey j on j.id = jd.journey_id
            join convoy c on c.id = j.convoy_id
          where d.person_id = actor_person() and c.state in ('confirmed', 'underway', 'completed')
            and (c.ended_at is null or c.ended_at > now() - interval '7 days');
        perform set_config('poruch.scope', scope, true);
      end $$;

      -- A vehicle of others: lent, delivered by a consignment of the own organisation, or driven.
      create function actor_uses_vehicle(vehicle uuid, lot uuid, shared_with uuid[]) returns boolean
        language plpgsql stable as $$
      declare
        scope text := actor_scope();
        answer boolean;
      begin
        if exists (select from actor_journeys() a where a.vehicle_id = $1) then
          return true;
        end if;
        perform set_config('poruch.scope', 'system', true);
        answer := exists (select from membership m
          where m.person_id = actor_person() and m.role in ('convoy_lead', 'warehouse')
            and (m.organisation_id = any($3) or ($2 is not null and exists (
              select from consignment_line l join consignment c on c.id = l.consignment_id
              where l.lot_id = $2 and l.cancelled_at is null and c.operator_id = m.organisation_id))));
        perform set_config('poruch.scope', scope, true);
        return answer;
      end $$;
    `);

    const asked = (roles: readonly string[]): string => roles.map((role) => `'${role}'`).join(', ');
    const at = (column: string, ...roles: string[]) => `actor_holds_at(${column}, ${asked(roles)})`;
    const runs = (column: string, ...roles: string[]) => `actor_runs_convoy(${column}, ${asked(roles)})`;
    await protect(runner, 'vehicle', {
      class: 'restricted',
      what: 'Vehicles that can travel, with their plates. A donated one is seen by the operator of its consignment.',
      policies: {
        see: `for select using (${at('owner_id', 'convoy_lead', 'warehouse')} or actor_uses_vehicle(id, lot_id, shared_with))`,
        keep: both(at('owner_id', 'convoy_lead', 'warehouse')),
      },
      audit: { key: 'id', hidden: ['plate', 'vin'] },
    });
    await protect(runner, 'driver', {
      class: 'secret',
      what: 'Who can drive what. Seen by their convoy leads, those they are lent to, and themselves; every read is logged.',
      policies: {
        see: `for select using (${at('organisation_id', 'convoy_lead')} or person_id = actor_person()
          or exists (select from unnest(shared_with) operator where ${at('operator', 'convoy_lead')}))`,
        keep: both(at('organisation_id', 'convoy_lead')),
      },
      audit: { key: 'id', hidden: ['label', 'person_id'] },
    });
    const current = "(ended_at is null or ended_at > now() - interval '7 days')";
    await protect(runner, 'convoy', {
      class: 'restricted',
      what: "Journeys that move together: seen by the operator's staff and its drivers until 7 days after, never by the parties of what it carries.",
      policies: {
        see: `for select using (actor_is_system() or (${current} and ${at('operator_id', 'convoy_lead', 'warehouse')})
          or id in (select a.convoy_id from actor_journeys() a))`,
        keep: both(`actor_is_system() or (${current} and ${at('operator_id', 'convoy_lead')})`),
      },
      audit: { key: 'id' },
    });
    for (const [table, what, alsoSeen] of [
      ['convoy_consignment', 'What travels with the convoy.', ''],
      ['convoy_vehicle', 'Vehicles the convoy may use.', ''],
      ['convoy_driver', 'Drivers the convoy may use.', ''],
      [
        'journey',
        'One vehicle on its way; its drivers see it.',
        ' or id in (select a.journey_id from actor_journeys() a)',
      ],
      [
        'vehicle_booking',
        'When a vehicle is taken; two convoys never overlap. Seen by whoever sees the vehicle.',
        ' or exists (select from vehicle v where v.id = vehicle_id)',
      ],
      [
        'driver_booking',
        'When a driver is taken; two convoys never overlap. Seen by whoever sees the driver.',
        ' or exists (select from driver d where d.id = driver_id)',
      ],
    ] as const) {
      await protect(runner, table, {
        class: 'restricted',
        what,
        policies: {
          see: `for select using (${runs('convoy_id', 'convoy_lead', 'warehouse')}${alsoSeen})`,
          keep: both(runs('convoy_id', 'convoy_lead')),
        },
        audit: { key: 'convoy_id' },
      });
    }
    await protect(runner, 'border_event', {
      class: 'restricted',
      what: 'What happened at the border, told by the convoy lead or a driver.',
      policies: {
        see: 'for select using (exists (select from convoy c where c.id = convoy_id))',
        tell: 'for insert with check (exists (select from convoy c where c.id = convoy_id))',
      },
      audit: { key: 'convoy_id' },
    });
    for (const [table, what, visibility, seenBy] of [
      ['journey_consignment', 'What a vehicle carries.', 'restricted', ''],
      ['journey_driver', 'Who drives a vehicle.', 'restricted', ''],
      [
        'leg',
        'The legs of a journey, those in Ukraine too: seen by convoy leads and the drivers; every read is logged.',
        'secret',
        ` and (${runs('j.convoy_id', 'convoy_lead')} or j.id in (select a.journey_id from actor_journeys() a))`,
      ],
    ] as const) {
      const ofJourney = (condition: string) =>
        `exists (select from journey j where j.id = ${table}.journey_id${condition})`;
      await protect(runner, table, {
        class: visibility,
        what,
        policies: {
          see: `for select using (${ofJourney(seenBy)})`,
          keep: both(ofJourney(` and ${runs('j.convoy_id', 'convoy_lead')}`)),
        },
      });
    }
    await protect(runner, 'document', {
      class: 'partners',
      what: 'Rendered papers.',
      policies: { work: both('exists (select from consignment c where c.id = consignment_id)') },
      audit: { key: 'id', hidden: ['content', 'sha256', 'token'] },
    });
    await protect(runner, 'notification', {
      class: 'partners',
      what: 'What an organisation should know.',
      policies: { see: 'for select using (actor_is_of(organisation_id))', ...SYSTEM_ONLY },
    });
    await protect(runner, 'notification_reading', {
      class: 'partners',
      what: 'Who has read what.',
      policies: { own: both('person_id = actor_person() or actor_is_system()') },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
