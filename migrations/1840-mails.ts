import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, SYSTEM_ONLY } from './protect.js';

/** News by e-mail: what each person wants, which mails are to be sent, and the addresses that end them. */
export class Mails1795219209400 implements MigrationInterface {
  readonly name = 'Mails1795219209400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add mails text not null default 'daily' check (mails in ('none', 'at_once', 'daily'));

      create table mail (
        id uuid primary key,
        person_id uuid not null references person,
        -- One piece of news, or else all that was told from (inclusive) until (exclusive).
        notification_id uuid references notification on delete cascade,
        told_from timestamptz,
        told_until timestamptz,
        created_at timestamptz not null default now(),
        -- When it is tried next; while a worker tries, when another may take it for dead.
        due_at timestamptz not null default now(),
        attempts integer not null default 0,
        -- What the mail server said last when it did not take the mail.
        answer text check (length(answer) <= 500),
        sent_at timestamptz,
        refused_at timestamptz,
        unique (person_id, notification_id),
        unique (person_id, told_until),
        check (sent_at is null or refused_at is null),
        check ((notification_id is null) = (told_until is not null) and (told_from is null) = (told_until is null)),
        check (told_from < told_until)
      );
      create index mail_due on mail (due_at) where sent_at is null and refused_at is null;
      create index mail_notification on mail (notification_id);
      create index mail_created on mail (created_at);
      create index mail_ended on mail (person_id, coalesce(sent_at, refused_at))
        where coalesce(sent_at, refused_at) is not null;
      create index notification_at on notification (organisation_id, at);

      create table mail_ending (
        token_hash bytea primary key,
        mail_id uuid not null references mail on delete cascade
      );
      create index mail_ending_mail on mail_ending (mail_id);
    `);
    await protect(runner, 'mail', {
      class: 'secret',
      what: 'Mails to people: whether the server took them. Seen by themselves and their admins, written by our own jobs.',
      policies: {
        see: 'for select using (actor_is_system() or person_id = actor_person() or actor_administers(person_id))',
        send: both('actor_is_system()'),
      },
    });
    await protect(runner, 'mail_ending', {
      class: 'internal',
      what: 'Tokens in the mails, of which each ends the mails to its person; only a hash is stored.',
      policies: SYSTEM_ONLY,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
