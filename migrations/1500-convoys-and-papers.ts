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
        licence_class text not null check (licence_class in ('B', 'C1', 'C', 'CE', 'D1', 'D')),
        payload_g bigint not null check (payload_g >= 0),
        volume_cm3 bigint not null check (volume_cm3 >= 0),
        pallet_places integer not null check (pallet_places >= 0),
        seats smallint not null check (seats between 1 and 200),
        max_speed_kmh smallint not null check (max_speed_kmh between 20 and 130),
        home_place_id text not null references place,
        lot_id uuid unique references lot,
        destination_place_id text references place,
        available_from timestamptz,
        available_until timestamptz,
        version integer not null default 1,
        check ((kind = 'donated') = (lot_id is not null)),
        check (kind <> 'donated' or destination_place_id is not null)
      );
      create table driver (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        person_id uuid references person,
        label text not null check (length(label) between 1 and 200),
        licence_classes text[] not null check (licence_classes <@ array['B', 'C1', 'C', 'CE', 'D1', 'D'] and cardinality(licence_classes) > 0),
        may_cross_border boolean not null,
        home_place_id text not null references place,
        available_from timestamptz,
        available_until timestamptz,
        version integer not null default 1
      );

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
        schedule jsonb,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        check (latest_departure >= earliest_departure),
        check (state in ('draft', 'postponed', 'aborted') or (crossing_id is not null and depart_at is not null and arrive_at > depart_at))
      );
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
        km integer check (km >= 0),
        load_g bigint,
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
        note_language text check (note_language in ('de', 'uk', 'en'))
      );

      create table document (
        id uuid primary key,
        kind text not null check (kind in ('packing_list', 'handover_record')),
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
        check ((state = 'ready') = (content is not null and sha256 is not null))
      );
      create index document_consignment on document (consignment_id);

      create table notification (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        topic text not null,
        subject text not null,
        subject_id uuid not null,
        parameters jsonb not null default '{}',
        at timestamptz not null default now()
      );
      create index notification_organisation on notification (organisation_id, id);
      create table notification_reading (
        notification_id uuid not null references notification on delete cascade,
        person_id uuid not null references person,
        at timestamptz not null default now(),
        primary key (notification_id, person_id)
      );
    `);

    const staff = "actor_holds('convoy_lead', 'warehouse')";
    await protect(runner, 'vehicle', {
      class: 'restricted',
      what: 'Vehicles that can travel, with their plates.',
      policies: {
        see: `for select using (actor_is_of(owner_id) or ${staff})`,
        keep: both(`actor_is_system() or (${staff} and actor_is_of(owner_id))`),
      },
      audit: { key: 'id', hidden: ['plate', 'vin'] },
    });
    await protect(runner, 'driver', {
      class: 'secret',
      what: 'Who can drive what. Seen by convoy leads and by the drivers themselves.',
      policies: {
        see: "for select using (actor_is_of(organisation_id) or actor_holds('convoy_lead') or person_id = actor_person())",
        keep: both("actor_is_system() or (actor_holds('convoy_lead') and actor_is_of(organisation_id))"),
      },
      audit: { key: 'id', hidden: ['label'] },
    });
    await protect(runner, 'convoy', {
      class: 'restricted',
      what: 'Journeys that move together: seen by the staff of the operator only.',
      policies: { work: both('actor_is_of(operator_id)') },
      audit: { key: 'id' },
    });
    const ofConvoy = (table: string) => both(`exists (select from convoy c where c.id = ${table}.convoy_id)`);
    for (const [table, what] of [
      ['convoy_consignment', 'What travels with the convoy.'],
      ['convoy_vehicle', 'Vehicles the convoy may use.'],
      ['convoy_driver', 'Drivers the convoy may use.'],
      ['journey', 'One vehicle on its way.'],
      ['vehicle_booking', 'When a vehicle is taken; two convoys never overlap.'],
      ['driver_booking', 'When a driver is taken; two convoys never overlap.'],
      ['border_event', 'What happened at the border.'],
    ] as const) {
      await protect(runner, table, {
        class: 'restricted',
        what,
        policies: { work: ofConvoy(table) },
        audit: { key: 'convoy_id' },
      });
    }
    for (const [table, what] of [
      ['journey_consignment', 'What a vehicle carries.'],
      ['journey_driver', 'Who drives a vehicle.'],
      ['leg', 'The legs of a journey.'],
    ] as const) {
      await protect(runner, table, {
        class: table === 'leg' ? 'secret' : 'restricted',
        what,
        policies: { work: both(`exists (select from journey j where j.id = ${table}.journey_id)`) },
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
