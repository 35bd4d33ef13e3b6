import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody writes can carry a translation by the same hand, marked as one; the original is what was said. */
export class MessageTranslations1795219207700 implements MigrationInterface {
  readonly name = 'MessageTranslations1795219207700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table match_message
        add column translation text check (length(translation) between 1 and 2000),
        add column translation_language text check (translation_language in ('de', 'uk', 'en')),
        add check ((translation is null) = (translation_language is null)),
        add check (translation_language <> language);
      -- What people write stays out of the audit trail, in any language.
      drop trigger match_message_audit on match_message;
      create trigger match_message_audit after insert or update or delete on match_message
        for each row execute function audit_change('id', 'body', 'translation');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
