import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/**
 * Boxes, crates and pallets with what is in them, their labels, and who packs under a licensed GS1 prefix. A unit holds
 * smaller kinds alone, which the database itself keeps: so nesting has no circle and is three deep at the most.
 */
export class HandlingUnits1795219209110 implements MigrationInterface {
  readonly name = 'HandlingUnits1795219209110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence handling_unit_number;
      create table handling_unit (
        id uuid primary key,
        code text not null unique check (length(code) between 8 and 24),
        sscc text unique check (sscc ~ '^[0-9]{18}$'),
        kind text not null check (kind in ('box', 'crate', 'pallet')),
        rank smallint not null generated always as (case kind when 'box' then 1 when 'crate' then 2 else 3 end) stored,
        state text not null check (state in ('open', 'sealed', 'unpacked')),
        operator_id uuid not null references organisation,
        stock_place_id uuid not null references stock_place,
        consignment_id uuid references consignment,
        parent_id uuid,
        parent_rank smallint,
        tare_weight_g bigint not null check (tare_weight_g between 0 and 100000000),
        gross_weight_g bigint check (gross_weight_g between 1 and 100000000),
        weighed_at timestamptz,
        length_mm integer check (length_mm between 1 and 20000),
        width_mm integer check (width_mm between 1 and 20000),
        height_mm integer check (height_mm between 1 and 20000),
        pallet_places integer not null check (pallet_places between 0 and 100),
        -- What carries it is sealed: it is not opened until that has ended.
        held boolean not null default false,
        -- It is no longer at its place: it is on the road, or arrived.
        left_at timestamptz,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, rank),
        foreign key (parent_id, parent_rank) references handling_unit (id, rank),
        check ((parent_id is null) = (parent_rank is null)),
        constraint handling_unit_holds_smaller check (parent_rank > rank),
        check ((gross_weight_g is null) = (weighed_at is null)),
        check (state <> 'unpacked' or (parent_id is null and not held))
      );
      create index handling_unit_consignment on handling_unit (consignment_id);
      create index handling_unit_parent on handling_unit (parent_id);
      create index handling_unit_place on handling_unit (stock_place_id, id);

      create table handling_unit_content (
        id uuid primary key,
        unit_id uuid not null references handling_unit,
        lot_id uuid not null references lot,
        -- Stock that is promised to nobody has no line.
        consignment_line_id uuid references consignment_line,
        quantity bigint not null check (quantity > 0),
        constraint handling_unit_content_once unique nulls not distinct (unit_id, lot_id, consignment_line_id)
      );
      create index handling_unit_content_lot on handling_unit_content (lot_id);
      create index handling_unit_content_line on handling_unit_content (consignment_line_id);

      create table handling_unit_token (
        token text primary key check (token ~ '^[A-Za-z0-9_-]{22}$'),
        unit_id uuid not null references handling_unit,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );
      create unique index handling_unit_token_valid on handling_unit_token (unit_id) where revoked_at is null;

      create table gs1_prefix (
        organisation_id uuid primary key references organisation,
        prefix text not null unique check (prefix ~ '^[0-9]{4,12}$'),
        next_serial bigint not null default 1 check (next_serial > 0)
      );

      create table unit_scan (
        id uuid primary key,
        consignment_id uuid not null references consignment,
        unit_id uuid not null references handling_unit,
        at timestamptz not null,
        person_id uuid references person
      );
      create index unit_scan_consignment on unit_scan (consignment_id, unit_id);
      create trigger unit_scan_append_only before update or delete or truncate on unit_scan
        for each statement execute function refuse_change();
    `);

    await protect(runner, 'handling_unit', {
      class: 'partners',
      what: 'Boxes, crates and pallets: those of a consignment are seen by whoever takes part in it.',
      policies: {
        see: `for select using (actor_is_of(operator_id)
          or exists (select from consignment c where c.id = consignment_id))`,
        make: 'for insert with check (actor_is_of(operator_id))',
        change: 'for update using (actor_is_of(operator_id))',
      },
      audit: { key: 'id' },
    });
    const ofUnit = (table: string) => `exists (select from handling_unit u where u.id = ${table}.unit_id)`;
    await protect(runner, 'handling_unit_content', {
      class: 'partners',
      what: 'What is packed in a unit.',
      policies: { work: both(ofUnit('handling_unit_content')) },
      audit: { key: 'unit_id' },
    });
    await protect(runner, 'handling_unit_token', {
      class: 'partners',
      what: 'The opaque address on the label of a unit; one is valid, the others were revoked.',
      policies: { work: both(ofUnit('handling_unit_token')) },
      audit: { key: 'unit_id', hidden: ['token'] },
    });
    await protect(runner, 'gs1_prefix', {
      class: 'partners',
      what: 'The GS1 company prefix that an organisation has licensed, and the next serial number under it.',
      policies: { own: both('actor_is_of(organisation_id)') },
      audit: { key: 'organisation_id' },
    });
    await protect(runner, 'unit_scan', {
      class: 'partners',
      what: 'Which unit was counted against its consignment, when and by whom.',
      policies: {
        see: 'for select using (exists (select from consignment c where c.id = consignment_id))',
        count: 'for insert with check (exists (select from consignment c where c.id = consignment_id))',
      },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
