import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/**
 * The stock ledger: immutable double-entry movements over lot × place × disposition. A trigger derives the
 * balances in the same transaction, so that no code can make them differ; CHECK keeps them from going below zero.
 */
export class StockLedger1795219204000 implements MigrationInterface {
  readonly name = 'StockLedger1795219204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table site (
        id uuid primary key,
        operator_id uuid not null references organisation,
        place_id text not null references place,
        name text not null check (length(name) between 1 and 200),
        floor_area_m2 integer check (floor_area_m2 > 0),
        version integer not null default 1
      );

      create table stock_place (
        id uuid primary key,
        kind text not null check (kind in ('storage', 'giver', 'transit', 'receiver', 'outside')),
        site_id uuid references site,
        organisation_id uuid references organisation,
        place_id text references place,
        code text not null check (length(code) between 1 and 60),
        check ((kind = 'storage') = (site_id is not null)),
        check (kind = 'outside' or (organisation_id is not null and place_id is not null)),
        unique (id, kind)
      );
      create unique index stock_place_storage on stock_place (site_id, code) where kind = 'storage';
      create unique index stock_place_virtual on stock_place (kind, organisation_id, place_id)
        where kind in ('giver', 'transit', 'receiver');
      create unique index stock_place_outside on stock_place (kind) where kind = 'outside';
      insert into stock_place (id, kind, code) values ('00000000-0000-7000-8000-000000000001', 'outside', 'outside');

      create table lot (
        id uuid primary key,
        item_code text not null references catalogue_item,
        giver_id uuid not null references organisation,
        pledge_line_id uuid unique references pledge_line,
        lot_number text,
        serial_number text,
        best_before date,
        pack_size integer not null default 1 check (pack_size > 0),
        specification jsonb not null default '{}',
        condition text not null check (condition in ('new', 'good', 'used', 'needs_repair')),
        unit_weight_g bigint not null check (unit_weight_g > 0),
        unit_volume_cm3 bigint not null check (unit_volume_cm3 > 0),
        pallet_places integer not null default 0 check (pallet_places >= 0),
        total_quantity bigint not null check (total_quantity > 0),
        created_at timestamptz not null default now()
      );
      create index lot_item on lot (item_code);
      create index lot_giver on lot (giver_id);

      create table stock_movement (
        id uuid primary key,
        kind text not null check (kind in ('receipt', 'issue', 'transfer', 'reservation', 'release', 'adjustment', 'reversal')),
        reverses_id uuid unique references stock_movement,
        reason text check (length(reason) <= 500),
        cause text not null,
        cause_id uuid not null,
        actor text not null,
        at timestamptz not null default now(),
        check ((kind = 'reversal') = (reverses_id is not null))
      );
      create index stock_movement_cause on stock_movement (cause, cause_id);

      create table stock_entry (
        movement_id uuid not null references stock_movement,
        position smallint not null,
        lot_id uuid not null references lot,
        place_id uuid not null,
        place_kind text not null,
        disposition text not null check (disposition in ('available', 'reserved', 'quarantine', 'damaged', 'in_transit')),
        quantity bigint not null check (quantity <> 0),
        primary key (movement_id, position),
        foreign key (place_id, place_kind) references stock_place (id, kind)
      );
      create index stock_entry_lot on stock_entry (lot_id);

      create table stock_balance (
        lot_id uuid not null references lot,
        place_id uuid not null,
        place_kind text not null,
        disposition text not null,
        quantity bigint not null,
        primary key (lot_id, place_id, disposition),
        foreign key (place_id, place_kind) references stock_place (id, kind),
        constraint stock_balance_not_negative check (quantity >= 0 or place_kind = 'outside')
      );
      create index stock_balance_available on stock_balance (lot_id) where disposition = 'available' and quantity > 0;

      create function derive_balance() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        update stock_balance set quantity = quantity + new.quantity
          where lot_id = new.lot_id and place_id = new.place_id and disposition = new.disposition;
        if not found then
          insert into stock_balance values (new.lot_id, new.place_id, new.place_kind, new.disposition, new.quantity)
            on conflict (lot_id, place_id, disposition) do update set quantity = stock_balance.quantity + excluded.quantity;
        end if;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create trigger stock_entry_balance after insert on stock_entry for each row execute function derive_balance();

      -- The application may not write balances, and so could not lock them; it asks here.
      create function lock_available_stock(lot uuid)
        returns table (place_id uuid, place_kind text, quantity bigint) language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        return query select b.place_id, b.place_kind, b.quantity from stock_balance b
          where b.lot_id = $1 and b.disposition = 'available' and b.place_kind <> 'outside'
          order by b.quantity desc, b.place_id for update;
        perform set_config('poruch.scope', scope, true);
      end $$;

      create function assert_movement_balances() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
      begin
        perform set_config('poruch.scope', 'system', true);
        if exists (select from stock_entry where movement_id = new.movement_id group by lot_id having sum(quantity) <> 0) then
          raise exception 'movement % does not balance', new.movement_id using errcode = 'check_violation';
        end if;
        perform set_config('poruch.scope', scope, true);
        return null;
      end $$;
      create constraint trigger stock_entry_balanced after insert on stock_entry
        deferrable initially deferred for each row execute function assert_movement_balances();

      create trigger stock_movement_append_only before update or delete or truncate on stock_movement
        for each statement execute function refuse_change();
      create trigger stock_entry_append_only before update or delete or truncate on stock_entry
        for each statement execute function refuse_change();

      create table reservation (
        id uuid primary key,
        lot_id uuid not null references lot,
        place_id uuid not null references stock_place,
        quantity bigint not null check (quantity > 0),
        kind text not null check (kind in ('hold', 'allocation')),
        state text not null check (state in ('active', 'released', 'consumed')),
        cause_id uuid not null,
        expires_at timestamptz,
        created_at timestamptz not null default now(),
        check ((kind = 'hold') = (expires_at is not null))
      );
      create unique index reservation_cause on reservation (cause_id) where state = 'active';
      create index reservation_lot on reservation (lot_id) where state = 'active';
      create index reservation_expiry on reservation (expires_at) where state = 'active' and kind = 'hold';
    `);

    // A lot, its balances and its movements are seen by whoever sees the pledge it came from, by its giver,
    // by those who run a hall, and by whoever a match ties to it (added with the matches).
    const seesLot = 'exists (select from lot l where l.id = lot_id)';
    await protect(runner, 'site', {
      class: 'partners',
      what: 'Warehouses and hubs.',
      policies: {
        see: 'for select using (actor_is_known())',
        keep: both("actor_is_system() or (actor_holds('warehouse', 'admin') and actor_is_of(operator_id))"),
      },
      audit: { key: 'id' },
    });
    await protect(runner, 'stock_place', {
      class: 'partners',
      what: 'Where goods are: a rack, still with the giver, on the road, with the receiver.',
      policies: {
        see: 'for select using (actor_is_known())',
        add: 'for insert with check (actor_is_known())',
      },
    });
    await protect(runner, 'lot', {
      class: 'partners',
      what: 'One lot or one serial-numbered thing.',
      policies: {
        see: `for select using (actor_is_of(giver_id) or actor_holds('warehouse', 'convoy_lead', 'coordinator')
          or (actor_is_known() and (giver_id = any(actor_partners())
            or exists (select from pledge_line p where p.id = pledge_line_id))))`,
        enter: "for insert with check (actor_is_of(giver_id) or actor_holds('warehouse'))",
      },
      audit: { key: 'id', hidden: ['serial_number'] },
    });
    await protect(runner, 'stock_movement', {
      class: 'partners',
      what: 'Immutable movements of goods.',
      policies: {
        see: 'for select using (actor_is_system() or exists (select from stock_entry e where e.movement_id = stock_movement.id))',
        write: 'for insert with check (actor_is_known())',
      },
    });
    await protect(runner, 'stock_entry', {
      class: 'partners',
      what: 'The two sides of each movement.',
      policies: {
        see: `for select using (actor_is_system() or ${seesLot})`,
        write: 'for insert with check (actor_is_known())',
      },
    });
    await protect(runner, 'stock_balance', {
      class: 'partners',
      what: 'What is where, derived from the ledger by a trigger; nobody writes it.',
      policies: { see: `for select using (actor_is_system() or ${seesLot})`, derive: SYSTEM_ONLY.work },
    });
    await protect(runner, 'reservation', {
      class: 'partners',
      what: 'Holds and allocations: every kind draws on the same available balance.',
      policies: {
        see: `for select using (actor_is_system() or ${seesLot})`,
        make: 'for insert with check (actor_is_known())',
        change: `for update using (actor_is_system() or ${seesLot})`,
      },
      audit: { key: 'id' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
