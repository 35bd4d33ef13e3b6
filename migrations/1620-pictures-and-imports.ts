import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Pictures of goods and vehicles; imported lines of a pledge; whether an organisation demands four eyes. */
export class PicturesAndImports1795219207200 implements MigrationInterface {
  readonly name = 'PicturesAndImports1795219207200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- null: as the product decides; see demands_four_eyes.
      alter table organisation add column four_eyes boolean;

      -- Whether somebody else has to release what this person writes for the organisation. Unless the organisation has
      -- said so itself, a municipality demands it as soon as somebody else could.
      create function demands_four_eyes(organisation uuid, author uuid) returns boolean language sql stable as $$
        select coalesce(o.four_eyes, o.kind in ('municipality', 'district', 'region') and exists (
            select from membership m join person p on p.id = m.person_id
            where m.organisation_id = o.id and m.role = 'approver' and m.person_id <> $2 and p.disabled_at is null))
          from organisation o where o.id = $1
      $$;

      -- When its lines were written: whoever has read it before finds another version, also where only lines changed.
      alter table pledge add column written_at timestamptz not null default now();

      create index pledge_file_number on pledge (lower(file_number) text_pattern_ops) where file_number is not null;

      -- Lines that came from a table, as they were put in: they are taken out together while nobody has touched them.
      create table pledge_import (
        id uuid primary key,
        pledge_id uuid not null,
        giver_id uuid not null,
        lines jsonb not null check (jsonb_typeof(lines) = 'array'),
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        undone_at timestamptz,
        foreign key (pledge_id, giver_id) references pledge (id, giver_id) on delete cascade
      );
      create index pledge_import_pledge on pledge_import (pledge_id);

      create table picture (
        id uuid primary key,
        owner_id uuid not null references organisation,
        pledge_line_id uuid references pledge_line on delete cascade,
        need_line_id uuid references need_line on delete cascade,
        vehicle_id uuid references vehicle on delete cascade,
        lot_id uuid references lot,
        caption text check (length(caption) between 1 and 500),
        caption_language text check (caption_language in ('de', 'uk', 'en')),
        width integer not null check (width between 1 and 1600),
        height integer not null check (height between 1 and 1600),
        content bytea not null check (octet_length(content) <= 8388608),
        thumb bytea not null check (octet_length(thumb) <= 1048576),
        -- Of what was sent, so that the same picture sent again under its id is known.
        sent_sha256 bytea not null,
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        check (num_nonnulls(pledge_line_id, need_line_id, vehicle_id, lot_id) = 1),
        check ((caption is null) = (caption_language is null))
      );
      create index picture_pledge_line on picture (pledge_line_id) where pledge_line_id is not null;
      create index picture_need_line on picture (need_line_id) where need_line_id is not null;
      create index picture_vehicle on picture (vehicle_id) where vehicle_id is not null;
      create index picture_lot on picture (lot_id) where lot_id is not null;
      -- Pictures are compressed already.
      alter table picture alter column content set storage external;
      alter table picture alter column thumb set storage external;

      -- Whose picture it would be: the organisation whose thing it is, and for goods also the one in whose hall they
      -- are. Nothing for what the caller does not see.
      create function picture_owners(pledge_line uuid, need_line uuid, vehicle uuid, lot uuid) returns setof uuid
        language sql stable as $$
        select l.giver_id from pledge_line l where l.id = $1
        union select l.owner_id from need_line l where l.id = $2
        union select v.owner_id from vehicle v where v.id = $3
        union select l.giver_id from lot l where l.id = $4
        union select s.operator_id from stock_balance b join stock_place p on p.id = b.place_id join site s on s.id = p.site_id
          where b.lot_id = $4 and b.quantity > 0
      $$;
    `);

    await protect(runner, 'pledge_import', {
      class: 'partners',
      what: 'Which lines of a pledge came from a table, for taking them out again.',
      policies: { own: both('actor_is_of(giver_id)') },
      audit: { key: 'id', hidden: ['lines'] },
    });
    const mine =
      'owner_id in (select picture_owners(pledge_line_id, need_line_id, vehicle_id, lot_id)) and actor_is_of(owner_id)';
    await protect(runner, 'picture', {
      class: 'partners',
      what: 'Pictures of goods and vehicles, seen by whoever sees the thing; nothing but the image is kept.',
      policies: {
        see: `for select using (
          (pledge_line_id is not null and (exists (select from pledge_line l where l.id = pledge_line_id)
            or exists (select from lot l where l.pledge_line_id = picture.pledge_line_id)))
          or (need_line_id is not null and exists (select from need_line l where l.id = need_line_id))
          or (vehicle_id is not null and exists (select from vehicle v where v.id = vehicle_id))
          or (lot_id is not null and exists (select from lot l where l.id = lot_id)))`,
        add: `for insert with check (${mine})`,
        take: `for delete using (actor_is_of(owner_id))`,
      },
      audit: { key: 'id', hidden: ['content', 'thumb', 'sent_sha256'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
