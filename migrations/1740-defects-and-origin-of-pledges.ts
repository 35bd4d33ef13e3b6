import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways in which people wrote that there are no defects, when only a text could say so. */
const NONE = [
  'keine',
  'keine bekannt',
  'keine mängel',
  'keine mängel bekannt',
  'none',
  'none known',
  'no known defects',
  'невідомі',
  'немає',
];

/** That no defects are known is an answer of its own; a pledge knows the need that it was begun for. */
export class DefectsAndOriginOfPledges1795219208400 implements MigrationInterface {
  readonly name = 'DefectsAndOriginOfPledges1795219208400';

  async up(runner: QueryRunner): Promise<void> {
    const none = NONE.map((words) => `'${words}'`).join(', ');
    await runner.query(`
      alter table pledge add column for_need_id uuid;
      alter table pledge_line add column no_known_defects boolean not null default false,
        add check (not (no_known_defects and defects is not null));
      select set_config('poruch.scope', 'system', true);
      update pledge_line set no_known_defects = true, defects = null, defects_language = null
        where lower(rtrim(trim(defects), '.') collate pg_c_utf8) in (${none});
      update pledge_line set no_known_defects = true
        where defects is null and lower(rtrim(trim(specification ->> 'known_defects'), '.') collate pg_c_utf8) in (${none});
      update pledge_line set specification = specification || '{"known_defects": "none"}'
        where no_known_defects and specification ? 'known_defects';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
