import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/** Goods on their way from hall to hall, stocktakes, and the proof of balances against movements. */
export class TheFloor1795219208700 implements MigrationInterface {
  readonly name = 'TheFloor1795219208700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hall_transfer (
        id uuid primary key,
        lot_id uuid not null references lot,
        from_site_id uuid not null references site,
        to_site_id uuid not null references site,
        from_operator_id uuid not null references organisation,
        to_operator_id uuid not null references organisation,
        road_id uuid not null references stock_place,
        quantity bigint not null check (quantity > 0),
        received bigint not null default 0 check (received >= 0),
        lost bigint not null default 0 check (lost >= 0),
        note text check (length(note) <= 500),
        sent_by text not null,
        sent_at timestamptz not null default now(),
        ended_at timestamptz,
        check (received + lost <= quantity),
        check ((ended_at is not null) = (received + lost = quantity)),
        check (from_site_id <> to_site_id)
      );
      create index hall_transfer_open on hall_transfer (to_site_id) where ended_at is null;
      create index hall_transfer_lot on hall_transfer (lot_id);

      create table stocktake (
        id uuid primary key,
        site_id uuid not null references site,
        operator_id uuid not null references organisation,
        place_ids uuid[] not null check (cardinality(place_ids) between 1 and 500),
        state text not null check (state in ('counting', 'counted', 'approved', 'cancelled')),
        opened_by uuid not null references person,
        opened_at timestamptz not null default now(),
        counted_at timestamptz,
        decided_by uuid references person,
        decided_at timestamptz,
        version integer not null default 1,
        check ((state in ('approved', 'cancelled')) = (decided_at is not null))
      );
      create index stocktake_site on stocktake (site_id, opened_at desc);
      create unique index stocktake_under_way on stocktake (site_id) where state in ('counting', 'counted');

      create table stocktake_count (
        stocktake_id uuid not null references stocktake,
        stock_place_id uuid not null references stock_place,
        lot_id uuid not null references lot,
        counted bigint not null check (counted >= 0),
        booked bigint not null check (booked >= 0),
        counted_by uuid not null references person,
        counted_at timestamptz not null default now(),
        primary key (stocktake_id, stock_place_id, lot_id)
      );

      create table stock_check (
        at timestamptz primary key default now(),
        balances bigint not null,
        differences jsonb not null default '[]'
      );
    `);
    const worksThere = "actor_is_system() or (actor_holds('warehouse') and actor_is_of(operator_id))";
    await protect(runner, 'hall_transfer', {
      class: 'partners',
      what: 'Goods on their way from one hall to another.',
      policies: {
        see: 'for select using (actor_is_of(from_operator_id) or actor_is_of(to_operator_id))',
        send: "for insert with check (actor_holds('warehouse') and actor_is_of(from_operator_id))",
        receive: `for update using (actor_is_system()
          or (actor_holds('warehouse') and (actor_is_of(from_operator_id) or actor_is_of(to_operator_id))))`,
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'stocktake', {
      class: 'partners',
      what: 'Counts of a hall: opened, counted without knowing what is booked, approved by a second person.',
      policies: { work: both(worksThere) },
      audit: { key: 'id' },
    });
    await protect(runner, 'stocktake_count', {
      class: 'partners',
      what: 'What was counted of a lot at a place, and what was booked there at that moment.',
      policies: {
        work: both('actor_is_system() or exists (select from stocktake s where s.id = stocktake_id)'),
      },
    });
    await protect(runner, 'stock_check', {
      class: 'partners',
      what: 'When balances were last proven against movements and reservations, and what differed.',
      policies: { see: 'for select using (actor_is_known())', ...SYSTEM_ONLY },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
