import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Addresses under which calendar programs read what a person may see, or a convoy. */
export class CalendarFeeds1795219209410 implements MigrationInterface {
  readonly name = 'CalendarFeeds1795219209410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        id uuid primary key,
        -- Whoever made it; it never shows more than this person may see at that moment.
        person_id uuid not null references person,
        -- Of this convoy alone; null for the person's own.
        convoy_id uuid references convoy,
        token_hash bytea not null unique,
        made_at timestamptz not null default now()
      );
      create unique index calendar_feed_person on calendar_feed (person_id) where convoy_id is null;
      create unique index calendar_feed_convoy on calendar_feed (convoy_id);
    `);
    await protect(runner, 'calendar_feed', {
      class: 'secret',
      what: 'Addresses of calendars; only a hash of the token is stored. Kept by the person, of a convoy by its leads.',
      policies: {
        own: both('actor_is_system() or (convoy_id is null and person_id = actor_person())'),
        lead: both(`convoy_id is not null and actor_runs_convoy(convoy_id, 'convoy_lead')`),
      },
      audit: { key: 'id', hidden: ['token_hash'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
